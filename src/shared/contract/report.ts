import * as z from 'zod'
import { Category, Form, Line } from './activity-plan'
import './endpoint'
import { Day, FileId, Id, Instant } from './fields'
import { Month } from './platform'
import { Tally } from './rollup'
import { stored } from './stored'

/** What of a month's work adds up, record by record: the figures of part ②. C stands beside A and B, never inside. */
export const Counted = Tally.pick({
  activities: true,
  sessions: true,
  lessons: true,
  personTimes: true,
  minutes: true,
  audienceOnSite: true,
  audienceOnline: true,
  photos: true,
  scripts: true,
})
export type Counted = z.infer<typeof Counted>

/** One activity in a month's report and what was counted of it: of its hosts, and of the unit's own people who served there. */
export const ReportLine = z.object({
  activityId: Id,
  title: z.string(),
  day: Day,
  teamName: z.string(),
  subdistrictName: z.string(),
  category: Category,
  line: Line,
  form: Form,
  counted: Counted,
})
export type ReportLine = z.infer<typeof ReportLine>

/** Why a record of a submitted month counts otherwise now; the words are in shared/text, names and notes stay with the records. */
export const ChangeReason = z.enum([
  'closedLater',
  'closingCorrected',
  'voided',
  'amended',
  'confirmedLater',
  'photos',
  'moved',
])
export type ChangeReason = z.infer<typeof ChangeReason>

/** 更正: by how much one record of an earlier month counts otherwise than was last reported. */
export const ReportChange = ReportLine.omit({ counted: true }).extend({
  /** The submitted report it corrects. */
  month: Month,
  revision: z.number().int(),
  reasons: z.array(ChangeReason),
  delta: Counted,
})
export type ReportChange = z.infer<typeof ReportChange>

const Figure = z.number().int()
/** How many there were at the last report, came, went and are there; null where nobody can know. */
const Movement = z.object({
  before: Figure.nullable(),
  joined: Figure.nullable(),
  left: Figure.nullable(),
  now: Figure,
})

/** ① 注册情况 of one place: here, or one of the outside platforms. */
export const ReportPlace = z.object({
  /** Null for this program. */
  platformId: Id.nullable(),
  name: z.string(),
  source: z.enum(['here', 'entered', 'numbers', 'none']),
  volunteers: Movement,
  teams: Movement,
})
export type ReportPlace = z.infer<typeof ReportPlace>

/** ④ 现场照片, as it stood in the report. Whether it may still be shown is asked of the photo each time. */
export const ReportPhoto = z.object({
  photoId: Id,
  activityId: Id,
  title: z.string(),
  day: Day,
  fileId: FileId,
  thumbnailId: FileId,
})
export type ReportPhoto = z.infer<typeof ReportPhoto>

export const CategoryCounts = z.object({ category: Category, counted: Counted })
export type CategoryCounts = z.infer<typeof CategoryCounts>

const ReportPeriod = z.object({ from: Day, to: Day })

/** What a report says at one revision; its records stand in parts, each under its own check sum. */
export const ReportSnapshot = z.object({
  /** Of this layout, so that an old check sum can still be recomputed after it changed. */
  format: z.literal(1),
  unitId: Id,
  unitName: z.string(),
  month: Month,
  revision: z.number().int().min(1),
  period: ReportPeriod,
  frozenAt: Instant,
  places: z.array(ReportPlace),
  figures: Counted,
  /** Distinct people; months of them do not add up. */
  activeVolunteers: Figure,
  /** Ended, not closed: 待结项. What is closed later comes as a correction. */
  pendingClose: Figure,
  categories: z.array(CategoryCounts),
  /** Sum of the corrections of earlier months. */
  changed: Counted,
  experience: z.string(),
  photos: z.array(ReportPhoto),
  parts: z.array(z.object({ id: Id, kind: z.enum(['lines', 'changes']), count: z.number().int(), sha256: z.string() })),
})
export type ReportSnapshot = z.infer<typeof ReportSnapshot>

/** 提交: a frozen revision. What the city sent back keeps its snapshot and counts no more. */
export const Submission = z.object({
  snapshot: ReportSnapshot,
  /** Over the snapshot as canonical JSON (README, "How a frozen report is checked"). */
  sha256: z.string(),
  byId: Id,
  isLate: z.boolean(),
  /** Fingerprint of what was looked at of each month, so that months nobody touched need not be read again. */
  seen: z.record(z.string(), z.string()),
  returned: z.object({ byId: Id, at: Instant, reason: z.string() }).nullable(),
})
export type Submission = z.infer<typeof Submission>

export const ReportStatus = z.enum(['draft', 'submitted', 'returned'])
export type ReportStatus = z.infer<typeof ReportStatus>

/** 月报 of one unit and month, `<unitId>-<month>`: what the unit edits, and every revision it ever submitted. */
export const MonthlyReport = z.object({
  _id: Id,
  ...stored,
  unitId: Id,
  month: Month,
  status: ReportStatus,
  /** 经验做法, the unit's own words. */
  experience: z.string().max(2_000),
  /** Chosen photos; null while the proposal stands. */
  photoIds: z.array(Id).max(6).nullable(),
  editedById: Id.nullable(),
  editedAt: Instant,
  submissions: z.array(Submission),
  listKey: z.string(),
})
export type MonthlyReport = z.infer<typeof MonthlyReport>

/** A slice of the records behind a frozen report; named by its content, so that writing it twice is writing it once. */
export const ReportPart = z.object({
  _id: Id,
  rev: z.number().int(),
  unitId: Id,
  month: Month,
  lines: z.array(ReportLine),
  changes: z.array(ReportChange),
})
export type ReportPart = z.infer<typeof ReportPart>

/** 导出 of a month, slice by slice: what was gathered stands in files, so that a stopped one goes on where it was. */
export const ReportExport = z.object({
  _id: Id,
  rev: z.number().int(),
  byId: Id,
  /** Null for the whole city. */
  unitId: Id.nullable(),
  month: Month,
  unitIds: z.array(Id),
  /** Files of the slices that are gathered. */
  slices: z.array(FileId),
  /** What was made of them, by format: Word and spreadsheet of one export say the same. */
  files: z.record(z.string(), FileId),
  /** There only while it has any, so that the index over it stays small. */
  hasFiles: z.literal(true).optional(),
  /** Of its last step. */
  at: Instant,
})
export type ReportExport = z.infer<typeof ReportExport>
