import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import { ok, refuse } from '@shared/contract/result'
import { CHECK_OUT_GRACE_MS, checkInOpensAt, takesCodes } from '@shared/domain/activity/phase'
import { changed } from '@shared/domain/report/bucket'
import { attendanceBuckets } from '@shared/domain/report/buckets-of'
import { chinaDay, MINUTE_MS } from '@shared/domain/time/china-time'
import { isCodeValid } from './code'

const MAX_WRONG_CODES = 5
const LOCK_MS = 10 * MINUTE_MS

type Attempt = { code: string; now: number }

/** Whether a code may be tried now: the place, the time and the number of wrong tries. */
export function mayUseCode(activity: Activity, mine: Attendance | null, now: number) {
  if (!mine || (mine.status !== 'signedUp' && mine.status !== 'present')) return refuse('NOT_SIGNED_UP')
  if (activity.status !== 'published' || now > activity.endsAt + CHECK_OUT_GRACE_MS) return refuse('CHECK_IN_OVER')
  if (!takesCodes(activity, now)) return refuse(now < checkInOpensAt(activity) ? 'CHECK_IN_NOT_OPEN' : 'CHECK_IN_OVER')
  if (recentWrongCodes(mine, now).length >= MAX_WRONG_CODES) return refuse('CODE_TRIES_EXCEEDED')
  return ok(mine)
}

/** 签到: presence begins now; the day it counts for is the day it began. Twice is once. */
export function checkIn(activity: Activity, mine: Attendance, { code, now }: Attempt) {
  if (mine.checkIn) return ok(mine)
  if (!isCodeValid(activity.seed, code, now)) return refuse('CODE_WRONG')

  const present: Attendance = {
    ...mine,
    status: 'present',
    checkIn: { at: now, by: 'code', enteredById: mine.personId },
    day: chinaDay(now),
  }
  return ok(present)
}

/** 签退: presence ends now. Twice is once; the first time stands. */
export function checkOut(activity: Activity, mine: Attendance, { code, now }: Attempt) {
  if (!mine.checkIn) return refuse('NOT_CHECKED_IN')
  if (mine.checkOut) return ok(mine)
  if (!isCodeValid(activity.seed, code, now)) return refuse('CODE_WRONG')

  const left: Attendance = { ...mine, checkOut: { at: now, by: 'code', enteredById: mine.personId } }
  // Whoever was confirmed before leaving counts already: their minutes end now, not at the planned end.
  return ok(mine.confirmed ? changed(mine, left, attendanceBuckets) : left)
}

/** A wrong code is remembered, so that six digits cannot be guessed. */
export const withWrongCode = (mine: Attendance, now: number): Attendance => ({
  ...mine,
  wrongCodesAt: [...recentWrongCodes(mine, now), now],
})

const recentWrongCodes = (mine: Attendance, now: number) => mine.wrongCodesAt.filter((at) => now - at < LOCK_MS)
