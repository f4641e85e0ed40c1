import * as z from 'zod'
import { ActivityEntry } from './activity'
import { AttendanceView, CodeSeed } from './attendance'
import { endpoint } from './endpoint'
import { Cursor, Id, Instant, page, text } from './fields'
import { Nearness } from './nearness'
import { OfflineClaim } from './offline-claim'

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

/**
 * With `claim` it was made without network and is sent later: then the code is checked against the time claimed. How far
 * from the venue it was is said by whoever wants to.
 */
const UseCode = z.object({
  activityId: Id,
  code: Code,
  claim: OfflineClaim.optional(),
  nearness: Nearness.optional(),
})

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

  /** 星级: totals of A and B in minutes; C stands beside them, and counts towards stars only where its unit says so. */
  'attendance.totals': endpoint({
    input: z.object({}),
    output: z.object({
      minutes: z.object({ A: LifetimeMinutes, B: LifetimeMinutes, C: LifetimeMinutes }),
      records: z.number().int(),
      /** What of C counts towards the stars. */
      handMinutesInStars: LifetimeMinutes.default(0),
      stars: z.number().int().min(0).max(5),
      minutesToNextStar: z.number().int().nullable(),
    }),
    errors: [],
  }),
}
