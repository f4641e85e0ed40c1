import * as z from 'zod'
import { AreaId } from './area'
import './endpoint'
import { Day, Id, Instant, Minutes } from './fields'
import { AttendanceBefore, PresenceMark } from './presence-mark'
import { Evaluation } from './service-quality'
import { stored } from './stored'

/** 佐证等级: A code in, code out, confirmed by another; B one of them missing; C typed in by hand. */
export const EvidenceGrade = z.enum(['A', 'B', 'C'])
export type EvidenceGrade = z.infer<typeof EvidenceGrade>

/** Why a record has its grade; the sentence is in shared/text. */
export const GradeReason = z.enum([
  'complete',
  'noCheckIn',
  'noCheckOut',
  'offline',
  'notConfirmed',
  'confirmedBySelf',
  'byHand',
])
export type GradeReason = z.infer<typeof GradeReason>

/** 未到: who says so, and what the person answers to it, until when. */
export const Absence = z.object({
  byId: Id,
  at: Instant,
  note: z.string(),
  answer: z.string(),
  answeredAt: Instant.nullable(),
  answerBy: Instant,
})
export type Absence = z.infer<typeof Absence>

/** 考勤: sign-up and presence of one person at one activity; the id is `<activityId>-<personId>`. */
export const Attendance = z.object({
  _id: Id,
  ...stored,
  activityId: Id,
  personId: Id,
  personName: z.string(),
  /** 队伍 the hours go to: the person's own, not the host's (PRODUCT.md, section 4). */
  teamId: Id,
  unitId: Id,
  status: z.enum(['waiting', 'signedUp', 'withdrawn', 'present', 'voided']),
  signedUpAt: Instant,
  checkIn: PresenceMark.nullable(),
  checkOut: PresenceMark.nullable(),
  confirmed: z.object({ byId: Id, at: Instant }).nullable(),
  handReason: z.string(),
  /** When it was typed in; unknown for what was typed in before this was kept. */
  handEnteredAt: Instant.nullable().default(null),
  /** What bears it out, in words, and perhaps a photo of the sign-in sheet. */
  handEvidence: z.string().default(''),
  handPhotoId: Id.nullable().default(null),
  /** Present only while it waits for a second person outside the team: unit and team that host the activity. */
  vouchUnitId: Id.optional(),
  vouchTeamId: Id.optional(),
  /** 未到; the mark beside it is present only with it, so that an index over it stays small. */
  absence: Absence.nullable().default(null),
  isAbsent: z.literal(true).optional(),
  /** 作废: who, when and why; the record stays (PRODUCT.md, section 5). */
  voided: z.object({ byId: Id, at: Instant, note: z.string() }).nullable().default(null),
  /** 评价 by whoever ran the activity (令67 §10); null while nobody said anything. */
  evaluation: Evaluation.nullable().default(null),
  /** 更正: every original, oldest first. */
  history: z.array(AttendanceBefore).default([]),
  /** When wrong codes were typed; five within ten minutes lock the person out for that time. */
  wrongCodesAt: z.array(Instant),
  /** 离线签到 whose code was wrong, each as it was sent; past a few no more are looked at. */
  wrongClaims: z.array(z.string()).optional(),
  /** When the cloud got a photo of this person from the site while codes were taken: it bears out an offline claim. */
  photoReceivedAt: Instant.optional(),
  /** Copies from the activity: they decide the bucket and the cap, and save a read per record. */
  title: z.string(),
  subdistrictId: AreaId,
  subdistrictName: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  /** Day presence began in China (before that, the day of the activity): the bucket it belongs to. */
  day: Day,
  /** End of the activity, padded, and id. */
  listKey: z.string(),
})
export type Attendance = z.infer<typeof Attendance>

export const AttendanceView = Attendance.pick({
  _id: true,
  activityId: true,
  personId: true,
  personName: true,
  status: true,
  checkIn: true,
  checkOut: true,
  handReason: true,
  handEvidence: true,
  handPhotoId: true,
  title: true,
  subdistrictName: true,
  startsAt: true,
  endsAt: true,
}).extend({
  isConfirmed: z.boolean(),
  minutes: Minutes,
  grade: EvidenceGrade,
  reason: GradeReason,
  /** Why it was voided; null while it counts. */
  voidedFor: z.string().nullable().default(null),
  absence: Absence.omit({ byId: true }).nullable().default(null),
  /** Who said it stays inside. */
  evaluation: Evaluation.omit({ byId: true }).nullable().default(null),
})
export type AttendanceView = z.infer<typeof AttendanceView>

/** 轮换码: what the leader's phone needs to show the code without network. */
export const CodeSeed = z.object({
  activityId: Id,
  title: z.string(),
  seed: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  serverNow: Instant,
  present: z.number().int(),
  expected: z.number().int(),
})
export type CodeSeed = z.infer<typeof CodeSeed>
