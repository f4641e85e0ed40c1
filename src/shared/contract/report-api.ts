import * as z from 'zod'
import { Category } from './activity-plan'
import { endpoint } from './endpoint'
import { Cursor, Day, Id, Instant, page, text } from './fields'
import { Month } from './platform'
import {
  CategoryCounts,
  Counted,
  MonthlyReport,
  ReportChange,
  ReportLine,
  ReportPhoto,
  ReportPlace,
  ReportSnapshot,
  ReportStatus,
  Submission,
} from './report'
import { UnitKind } from './unit'

/** What a report still lacks; `blocks` keeps it from being submitted. */
export const ReportCheck = z.object({
  what: z.enum(['experience', 'photos', 'platforms', 'pendingClose', 'noActivities', 'windowOpen']),
  blocks: z.boolean(),
  /** How many characters, photos, platforms, activities. */
  count: z.number().int(),
})
export type ReportCheck = z.infer<typeof ReportCheck>

/** 现场照片 to choose from; links expire. */
export const PhotoChoice = ReportPhoto.omit({ fileId: true, thumbnailId: true }).extend({
  url: z.string(),
  thumbnailUrl: z.string(),
})
export type PhotoChoice = z.infer<typeof PhotoChoice>

export const SubmissionView = Submission.pick({ sha256: true, isLate: true }).extend({
  /** By the name they bear today; empty for who has gone. */
  byName: z.string(),
  revision: z.number().int(),
  at: Instant,
  returned: z.object({ byName: z.string(), at: Instant, reason: z.string() }).nullable(),
})
export type SubmissionView = z.infer<typeof SubmissionView>

/** 月报 as it is opened: of the records as they stand, or, once submitted, as it was frozen. */
export const ReportView = ReportSnapshot.pick({
  unitId: true,
  unitName: true,
  month: true,
  period: true,
  places: true,
  figures: true,
  activeVolunteers: true,
  pendingClose: true,
  categories: true,
  changed: true,
  experience: true,
}).extend({
  status: ReportStatus,
  /** What a change must name; null while nobody has written anything. */
  rev: z.number().int().nullable(),
  /** 截至 which moment the figures stand. */
  asOf: Instant,
  /** Null while nobody has written anything. */
  editedAt: Instant.nullable(),
  editedByName: z.string(),
  changes: z.array(ReportChange),
  /** All of them, when there are more than are shown here. */
  changeCount: z.number().int(),
  photos: z.array(PhotoChoice),
  /** What the leaders marked as best in this period, the chosen ones among them. */
  candidates: z.array(PhotoChoice),
  checks: z.array(ReportCheck),
  submissions: z.array(SubmissionView),
  /** First day on which it can be submitted, and the last one on which it is not late. */
  opensOn: Day,
  deadline: Day,
  /** Working days left after today; null when the holiday calendar of the year is missing. */
  daysLeft: z.number().int().nullable(),
  can: z.object({ edit: z.boolean(), submit: z.boolean(), sendBack: z.boolean() }),
})
export type ReportView = z.infer<typeof ReportView>

/** The report that is asked for now, without its figures: until when, and whether the unit has done its part. */
export const ReportDue = ReportView.pick({
  month: true,
  period: true,
  opensOn: true,
  deadline: true,
  daysLeft: true,
}).extend({
  status: ReportStatus,
  /** Of the experience, as far as it is written. */
  lettersMissing: z.number().int(),
})
export type ReportDue = z.infer<typeof ReportDue>

/** One unit on the city's board. */
export const BoardRow = z.object({
  unitId: Id,
  name: z.string(),
  kind: UnitKind,
  status: z.enum(['none', 'draft', 'submitted', 'returned']),
  isLate: z.boolean(),
  submittedAt: Instant.nullable(),
  deadline: Day,
  /** Of the frozen report; null while there is none. */
  activities: z.number().int().nullable(),
  remindedOn: Day.nullable().default(null),
})
export type BoardRow = z.infer<typeof BoardRow>

const Key = z.object({ unitId: Id, month: Month })

export const reportApi = {
  /** 月报 of one unit; without a month the one whose records are being written today. */
  'report.get': endpoint({ input: z.object({ unitId: Id, month: Month.optional() }), output: ReportView, errors: [] }),

  /** For the desk of a unit: what has to be handed in next. */
  'report.due': endpoint({ input: z.object({ unitId: Id }), output: ReportDue, errors: [] }),

  /** Keeps what the unit writes and picks, over the revision that was read. */
  'report.save': endpoint({
    input: Key.extend({
      rev: z.number().int().nullable(),
      experience: MonthlyReport.shape.experience.optional(),
      photoIds: z.array(Id).max(6).optional(),
    }),
    output: z.object({ rev: z.number().int(), editedAt: Instant }),
    errors: ['REPORT_SUBMITTED', 'REPORT_PHOTO_UNFIT', 'MONTH_AHEAD', 'TEXT_NOT_ALLOWED', 'CHANGED_MEANWHILE'],
  }),

  /** 提交: freezes the month over the revision that was read. Submitted by two at once it is one snapshot. */
  'report.submit': endpoint({
    input: Key.extend({ rev: z.number().int().nullable() }),
    output: ReportView,
    errors: ['REPORT_NOT_OPEN', 'REPORT_INCOMPLETE', 'CHANGED_MEANWHILE'],
  }),

  /** 退回: the city hands a revision back; refused once the next month stands on it. */
  'report.sendBack': endpoint({
    input: Key.extend({ revision: z.number().int(), reason: text(2, 200) }),
    output: z.object({ status: ReportStatus }),
    errors: ['REPORT_NOT_SUBMITTED', 'REPORT_BUILT_ON', 'CHANGED_MEANWHILE'],
  }),

  /** The records behind the figures of a frozen report; before that they are the records of the dashboard. */
  'report.lines': endpoint({
    input: Key.extend({ category: Category.optional(), cursor: Cursor }),
    output: page(ReportLine),
    errors: [],
  }),

  /** 谁交了: every unit that reports in this month, those without a place on the map as well. */
  'report.board': endpoint({
    input: z.object({ month: Month.optional() }),
    output: z.object({
      month: Month,
      rows: z.array(BoardRow).max(1_000),
      /** Of those that were submitted. */
      figures: Counted,
      categories: z.array(CategoryCounts),
      places: z.array(ReportPlace.pick({ name: true }).extend({ volunteers: z.number().int() })),
      /** Area units that had become part of another by then: they owe nothing, and the map still shows where they lay. */
      merged: z.array(BoardRow.pick({ unitId: true, name: true })).default([]),
    }),
    errors: [],
  }),

  /** 提醒 of a unit that has not submitted: its desk hears of it, at most once a day. */
  'report.remind': endpoint({
    input: Key,
    output: z.object({ remindedOn: Day }),
    errors: ['REPORT_SUBMITTED', 'MONTH_AHEAD', 'CHANGED_MEANWHILE'],
  }),

  /** 报送时间 of a unit from a month on: last day whose records count, last day to submit. */
  'report.setDates': endpoint({
    input: z.object({
      unitId: Id,
      fromMonth: Month,
      cutOffDay: z.number().int().min(1).max(28),
      deadlineDay: z.number().int().min(1).max(28),
    }),
    output: z.object({ fromMonth: Month, cutOffDay: z.number().int(), deadlineDay: z.number().int() }),
    errors: ['REPORT_DATES_WRONG', 'CHANGED_MEANWHILE'],
  }),
}
