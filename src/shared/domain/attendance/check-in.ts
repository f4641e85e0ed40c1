import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Nearness } from '@shared/contract/nearness'
import type { PresenceMark } from '@shared/contract/presence-mark'
import type { OfflineClaim } from '@shared/contract/offline-claim'
import { ok, refuse } from '@shared/contract/result'
import { CHECK_OUT_GRACE_MS, checkInOpensAt, takesCodes } from '@shared/domain/activity/phase'
import { changed } from '@shared/domain/report/bucket'
import { attendanceBuckets } from '@shared/domain/report/buckets-of'
import { chinaDay, MINUTE_MS } from '@shared/domain/time/china-time'
import { takeAbsenceBack } from './absence'
import { mayClaim, provenMark, withWrongClaim } from './claim'
import { isCodeValid, STEP_MS } from './code'

const MAX_WRONG_CODES = 5
const LOCK_MS = 10 * MINUTE_MS

type Coded = Pick<Activity, 'status' | 'startsAt' | 'endsAt' | 'seed'>
/** A code used now, or with a claim one that was used without network. */
export type Attempt = {
  code: string
  now: number
  claim?: OfflineClaim | undefined
  nearness?: Nearness | undefined
}

/** Whether a code may be tried now: the place, the time and the number of wrong tries. */
export function mayUseCode(activity: Coded, mine: Attendance | null, { now, claim, code }: Attempt) {
  const may = claim ? mayClaim(activity, mine, { claim, code, now }) : mayUseOfNow(activity, mine, now)
  if (!may.ok) return may
  return recentWrongCodes(may.value, now).length >= MAX_WRONG_CODES ? refuse('CODE_TRIES_EXCEEDED') : may
}

function mayUseOfNow(activity: Coded, mine: Attendance | null, now: number) {
  if (!mine || (mine.status !== 'signedUp' && mine.status !== 'present')) return refuse('NOT_SIGNED_UP')
  if (activity.status !== 'published' || now > activity.endsAt + CHECK_OUT_GRACE_MS) return refuse('CHECK_IN_OVER')
  if (!takesCodes(activity, now)) return refuse(now < checkInOpensAt(activity) ? 'CHECK_IN_NOT_OPEN' : 'CHECK_IN_OVER')
  return ok(mine)
}

/** 签到: presence begins when the code was used; the day it counts for is the day it began. Twice is once. */
export function checkIn(activity: Coded, mine: Attendance, attempt: Attempt) {
  if (stands(mine.checkIn, mine, attempt)) return ok(mine)
  const mark = markOf(activity, mine, attempt)
  if (!mark.ok) return mark

  // Who said 未到 could not know of a claim that was still on its way; the person hears that the mark is gone.
  const present: Attendance = {
    ...takeAbsenceBack(mine),
    status: 'present',
    checkIn: mark.value,
    day: chinaDay(mark.value.at),
  }
  return ok(present)
}

/** 签退: presence ends when the code was used. Twice is once; the first time stands. */
export function checkOut(activity: Coded, mine: Attendance, attempt: Attempt) {
  if (!mine.checkIn) return refuse('NOT_CHECKED_IN')
  if (stands(mine.checkOut, mine, attempt)) return ok(mine)
  const mark = markOf(activity, mine, attempt)
  if (!mark.ok) return mark
  // Both times are right within a step; nobody left before they came.
  if (mark.value.at < mine.checkIn.at - 2 * STEP_MS) return refuse('CLAIM_TIME_WRONG')

  const at = Math.max(mark.value.at, mine.checkIn.at)
  const left: Attendance = { ...mine, checkOut: { ...mark.value, at } }
  // Whoever was confirmed before leaving counts already: their minutes end then, not at the planned end.
  return ok(mine.confirmed ? changed(mine, left, attendanceBuckets) : left)
}

/** The first mark stands. What was typed in by hand gives way to a code that arrives later, until it is confirmed. */
const stands = (mark: PresenceMark | null, { confirmed }: Attendance, { claim }: Attempt): boolean =>
  mark !== null && !(mark.by === 'hand' && claim && !confirmed)

function markOf(activity: Coded, mine: Attendance, { nearness, ...attempt }: Attempt) {
  const mark = timedMark(activity, mine, attempt)
  return mark.ok && nearness ? ok({ ...mark.value, nearness }) : mark
}

function timedMark(activity: Coded, mine: Attendance, { code, now, claim }: Attempt) {
  const isLate = claim && !(takesCodes(activity, now) && isCodeValid(activity.seed, code, now))
  // A claim whose code is still shown proves as much as a code of now: the network was away for a moment.
  return isLate ? provenMark(activity, mine, { claim, code, now }) : markOfNow(activity, mine, { code, now })
}

function markOfNow({ seed }: Coded, { personId }: Attendance, { code, now }: Attempt) {
  if (!isCodeValid(seed, code, now)) return refuse('CODE_WRONG')
  const mark: PresenceMark = { at: now, by: 'code', enteredById: personId }
  return ok(mark)
}

/** A wrong code is remembered, so that six digits cannot be guessed; one that was sent late also among the claims. */
export const withWrongCode = (mine: Attendance, { code, now, claim }: Attempt): Attendance => ({
  ...(claim ? withWrongClaim(mine, { claim, code }) : mine),
  wrongCodesAt: [...recentWrongCodes(mine, now), now],
})

const recentWrongCodes = (mine: Attendance, now: number) => mine.wrongCodesAt.filter((at) => now - at < LOCK_MS)
