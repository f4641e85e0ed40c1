import * as z from 'zod'
import { ActivityEntry } from './activity'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { Cursor, Day, Id, Instant, Minutes, page, text } from './fields'
import { OfflineClaim } from './offline-claim'
import { AttendanceBefore, PresenceMark } from './presence-mark'
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

/** Not a wider `Minutes`: zod keeps the stricter of two maxima. */
const LifetimeMinutes = z.number().int().min(0).max(10_000_000)

const Code = z.string().regex(/^\d{6}$/)
const CODE_ERRORS = [
  'NOT_SIGNED_UP',
  'CHECK_IN_NOT_OPEN',
  'CHECK_IN_OVER',
  'CODE_WRONG',
  'CODE_TRIES_EXCEEDED',
  'NOT_CHECKED_IN',
  'CHANGED_MEANWHILE',
  'CLAIM_CODE_WRONG',
  'CLAIM_TIME_WRONG',
  'CLAIM_TOO_LATE',
  'CLAIM_TRIES_EXCEEDED',
  'CLAIM_OTHER_PERSON',
] as const

/** With `claim` it was made without network and is sent later: then the code is checked against the time claimed. */
const UseCode = z.object({ activityId: Id, code: Code, claim: OfflineClaim.optional() })

export const attendanceApi = {
  /** 签到码: the seed for who leads the activity, at most 24 h before it starts. */
  'attendance.openCode': endpoint({
    input: z.object({ activityId: Id }),
    output: CodeSeed,
    errors: ['CODE_NOT_YET', 'ACTIVITY_NOT_OPEN'],
  }),

  /** 签到: the six digits of now, or one step either side (RFC 6238). Twice is once, sent late or not. */
  'attendance.checkIn': endpoint({
    input: UseCode,
    output: AttendanceView,
    errors: CODE_ERRORS,
  }),

  /** 签退: as checking in; without it the planned end is the cap. */
  'attendance.checkOut': endpoint({
    input: UseCode,
    output: AttendanceView,
    errors: CODE_ERRORS,
  }),

  /** The people of one activity, for who leads it. */
  'attendance.board': endpoint({
    input: z.object({ activityId: Id, cursor: Cursor }),
    output: page(AttendanceView),
    errors: [],
  }),

  /** 补签: typed in by hand, with a reason and evidence; grade C, counted apart everywhere. */
  'attendance.amend': endpoint({
    input: z.object({
      activityId: Id,
      personId: Id,
      startsAt: Instant,
      endsAt: Instant,
      reason: text(2, 100),
      /** What bears it out; clients of before, which do not ask for it, are refused in words. */
      evidence: text(2, 200).optional(),
      photoId: Id.optional(),
    }),
    output: AttendanceView,
    errors: [
      'NOT_SIGNED_UP',
      'ACTIVITY_NOT_ENDED',
      'ACTIVITY_FINAL',
      'ALREADY_CHECKED_IN',
      'EVIDENCE_MISSING',
      'TIMES_IMPOSSIBLE',
      'CHANGED_MEANWHILE',
    ],
  }),

  /** 时长认定: the leader confirms that these people were there. Nobody confirms themselves. */
  'attendance.confirm': endpoint({
    input: z.object({ activityId: Id, personIds: z.array(Id).min(1).max(50) }),
    output: z.object({ items: z.array(AttendanceView) }),
    errors: [
      'ACTIVITY_NOT_OPEN',
      'ACTIVITY_FINAL',
      'CONFIRMS_SELF',
      'OTHER_TEAM_NEEDED',
      'NOT_CHECKED_IN',
      'STILL_PRESENT',
      'CHANGED_MEANWHILE',
    ],
  }),

  /** 我的记录: my own records, newest first. */
  'attendance.mine': endpoint({
    input: z.object({ cursor: Cursor }),
    output: page(AttendanceView),
    errors: [],
  }),

  /** 我的活动: what I signed up for and has not ended, soonest first. */
  'attendance.upcoming': endpoint({
    input: z.object({ cursor: Cursor }),
    output: page(ActivityEntry),
    errors: [],
  }),

  /** 星级: totals of A and B in minutes; C stands beside them. */
  'attendance.totals': endpoint({
    input: z.object({}),
    output: z.object({
      minutes: z.object({ A: LifetimeMinutes, B: LifetimeMinutes, C: LifetimeMinutes }),
      records: z.number().int(),
      stars: z.number().int().min(0).max(5),
      minutesToNextStar: z.number().int().nullable(),
    }),
    errors: [],
  }),
}
