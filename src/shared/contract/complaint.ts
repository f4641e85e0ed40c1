import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, Day, FileId, FormKey, Id, Instant, page, text } from './fields'
import { stored } from './stored'

/** 态度 / 安全 / 时长和记录 / 隐私 / 收费 / 没有兑现 / 其他 */
export const ComplaintKind = z.enum(['manner', 'safety', 'hours', 'privacy', 'money', 'promise', 'other'])
export type ComplaintKind = z.infer<typeof ComplaintKind>

/** 待受理 → 已受理 → 已答复 → 已办结; once it may be opened again. */
export const ComplaintStatus = z.enum(['submitted', 'accepted', 'answered', 'closed'])
export type ComplaintStatus = z.infer<typeof ComplaintStatus>

export const SubjectKind = z.enum(['person', 'team', 'activity', 'order', 'photo', 'other'])
export type SubjectKind = z.infer<typeof SubjectKind>

/** What it is about. A person has the name the complainant calls them by; the rest is named by the server. */
export const ComplaintSubject = z.object({ kind: SubjectKind, id: Id.nullable(), name: z.string().trim().max(60) })
export type ComplaintSubject = z.infer<typeof ComplaintSubject>

/** What the clock waits for: the unit's answer, the city's, the complainant's silence, or nothing. */
export const ComplaintClock = z.enum(['unit', 'city', 'silence', 'off'])
export type ComplaintClock = z.infer<typeof ComplaintClock>

export const ComplaintStep = z.object({
  step: z.enum(['filed', 'accepted', 'answered', 'reopened', 'escalated', 'closed']),
  at: Instant,
  by: z.enum(['complainant', 'desk', 'clock']),
  byId: Id.nullable(),
  deskName: z.string(),
  note: z.string(),
})
export type ComplaintStep = z.infer<typeof ComplaintStep>

/** 投诉 (令685 §26, 令67 §20): it never reaches whom it is about. */
export const Complaint = z.object({
  _id: Id,
  ...stored,
  complainantId: Id,
  complainantName: z.string(),
  isAnonymous: z.boolean(),
  about: ComplaintSubject,
  /** Who it is about: these persons, and whoever leads these teams, now or later. */
  accusedIds: z.array(Id),
  accusedTeamIds: z.array(Id),
  kind: ComplaintKind,
  text: text(10, 1_000),
  wish: z.string().max(200),
  fileIds: z.array(FileId).max(3),
  status: ComplaintStatus,
  /** The unit whose admins answer. */
  deskUnitId: Id,
  deskName: z.string(),
  clock: ComplaintClock,
  /** Last day of the clock; null when the holiday calendar of that year is missing, or the clock is off. */
  dueDay: Day.nullable(),
  /** The day its clock began. */
  clockFrom: Day,
  wasReopened: z.boolean(),
  answer: z.string(),
  steps: z.array(ComplaintStep),
  filedAt: Instant,
  /** Last day and id: a desk by due date, and what is overdue, with one range. */
  dueKey: z.string(),
  listKey: z.string(),
})
export type Complaint = z.infer<typeof Complaint>

export const ComplaintEntry = Complaint.pick({
  _id: true,
  about: true,
  kind: true,
  status: true,
  deskName: true,
  dueDay: true,
  filedAt: true,
  wasReopened: true,
}).extend({
  isOverdue: z.boolean(),
  /** Working days left; null when there is no clock, or no calendar to reckon by. */
  daysLeft: z.number().int().nullable(),
})
export type ComplaintEntry = z.infer<typeof ComplaintEntry>

/** Who complains is there only for themselves and, unless they stay anonymous, for the desk. */
export const ComplaintView = ComplaintEntry.extend({
  text: z.string(),
  wish: z.string(),
  answer: z.string(),
  isAnonymous: z.boolean(),
  complainantName: z.string().nullable(),
  isMine: z.boolean(),
  photos: z.array(z.object({ url: z.string() })),
  steps: z.array(ComplaintStep.omit({ byId: true })),
  can: z.object({ accept: z.boolean(), answer: z.boolean(), close: z.boolean(), reopen: z.boolean() }),
})
export type ComplaintView = z.infer<typeof ComplaintView>

const ComplaintKey = z.object({ complaintId: Id })

export const complaintApi = {
  /** 投诉: about a person, team, activity, order, photo, or something else. Whoever is signed in may. */
  'complaint.file': endpoint({
    input: z.object({
      key: FormKey,
      about: ComplaintSubject,
      kind: ComplaintKind,
      text: Complaint.shape.text,
      wish: z.string().trim().max(200).default(''),
      isAnonymous: z.boolean(),
      fileIds: Complaint.shape.fileIds.default([]),
    }),
    output: ComplaintView,
    errors: ['TOO_MANY_COMPLAINTS', 'FILE_NOT_FOUND', 'FILE_NOT_YOURS', 'FILE_NOT_A_PHOTO', 'PHOTO_HAS_EXIF'],
  }),

  /** 我的投诉, newest first. */
  'complaint.mine': endpoint({ input: z.object({ cursor: Cursor }), output: page(ComplaintEntry), errors: [] }),

  'complaint.get': endpoint({ input: ComplaintKey, output: ComplaintView, errors: [] }),

  /** 投诉台 of a unit: what is due first stands first. What is about the caller is not there. */
  'complaint.desk': endpoint({
    input: z.object({ unitId: Id, show: z.enum(['open', 'answered', 'closed']).default('open'), cursor: Cursor }),
    output: page(ComplaintEntry),
    errors: [],
  }),

  /** 受理 */
  'complaint.accept': endpoint({
    input: ComplaintKey,
    output: ComplaintView,
    errors: ['COMPLAINT_MOVED_ON', 'CHANGED_MEANWHILE'],
  }),

  /** 答复: in words the complainant reads. */
  'complaint.answer': endpoint({
    input: ComplaintKey.extend({ answer: text(10, 1_000) }),
    output: ComplaintView,
    errors: ['COMPLAINT_MOVED_ON', 'CHANGED_MEANWHILE'],
  }),

  /** 办结: the complainant is content, or withdraws. */
  'complaint.close': endpoint({
    input: ComplaintKey,
    output: ComplaintView,
    errors: ['COMPLAINT_MOVED_ON', 'CHANGED_MEANWHILE'],
  }),

  /** 再次反映: once, with a reason; a new clock begins. */
  'complaint.reopen': endpoint({
    input: ComplaintKey.extend({ reason: text(5, 300) }),
    output: ComplaintView,
    errors: ['COMPLAINT_MOVED_ON', 'CHANGED_MEANWHILE'],
  }),
}
