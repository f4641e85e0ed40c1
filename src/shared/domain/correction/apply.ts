import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { PresenceMark } from '@shared/contract/presence-mark'
import type { Correction, CorrectionChange } from '@shared/contract/correction'
import { presenceOf } from '@shared/domain/attendance/presence'
import { notAbsent } from '@shared/domain/attendance/absence'
import { notToBeVouched } from '@shared/domain/attendance/vouch'
import { changed } from '@shared/domain/report/bucket'
import { activityBuckets, attendanceBuckets } from '@shared/domain/report/buckets-of'
import { runningDaysOf } from '@shared/domain/report/tally'
import { chinaDay } from '@shared/domain/time/china-time'

type Times = { startsAt: number; endsAt: number }
type Stated = Extract<CorrectionChange, { kind: 'closing' }>

/** When somebody was there, as far as the record says so. */
export const spanOf = ({ checkIn, checkOut, startsAt, endsAt }: Attendance): Times => ({
  startsAt: checkIn?.at ?? startsAt,
  endsAt: checkOut?.at ?? endsAt,
})

/** The record with other times. A mark that moves inwards keeps its kind: less is claimed than is borne out. */
export function withTimes(record: Attendance, { startsAt, endsAt }: Times, byId: string): Attendance {
  const was = spanOf(record)
  const hand = (at: number): PresenceMark => ({ at, by: 'hand', enteredById: byId })
  const moved = (mark: PresenceMark | null, isInward: boolean, at: number) =>
    mark && isInward ? { ...mark, at } : hand(at)
  const { checkIn, checkOut } = record
  return {
    ...record,
    status: 'present',
    checkIn: isSame(record, was.startsAt, startsAt) ? checkIn : moved(checkIn, startsAt > was.startsAt, startsAt),
    checkOut: isSame(record, was.endsAt, endsAt) ? checkOut : moved(checkOut, endsAt < was.endsAt, endsAt),
    day: chinaDay(startsAt),
  }
}

/** Who was not there at all claims everything anew. */
const isSame = ({ status }: Attendance, was: number, at: number) => status === 'present' && was === at

/** Whether somebody outside the team is needed: more hours than before, hours by hand, or hours that did not count yet. */
export function growsHours(record: Attendance, times: Times): boolean {
  const isAsItWas = isSame(record, spanOf(record).startsAt, times.startsAt) && spanOf(record).endsAt === times.endsAt
  if (isAsItWas && record.confirmed === null) return true
  const before = record.status === 'present' ? presenceOf(record).minutes : 0
  const after = presenceOf(withTimes(record, times, ''))
  return after.minutes > before || after.grade === 'C'
}

/** The record as corrected, with the original beside it. Twice is once: the correction is known by its id. */
export function correctAttendance(record: Attendance, correction: Correction): Attendance {
  const { change, decision, _id, reason } = correction
  if (change.kind !== 'times' || !decision || record.status === 'voided') return record
  if (record.history.some(({ correctionId }) => correctionId === _id)) return record

  const { checkIn, checkOut, confirmed } = record
  const by = { byId: decision.byId, at: decision.at }
  const corrected: Attendance = {
    ...withTimes(notToBeVouched(notAbsent(record)), change, correction.proposedById ?? correction.askedById),
    confirmed: growsHours(record, change) ? by : confirmed,
    history: [...record.history, { correctionId: _id, ...by, reason, checkIn, checkOut, confirmed }],
  }
  return changed(record, corrected, attendanceBuckets)
}

const FIGURES = ['audienceOnSite', 'audienceOnline', 'sessions', 'lessons'] as const

/** Whether any figure becomes larger, and whether any differs at all. */
export const growsFigures = (activity: Activity, stated: Stated): boolean =>
  statedBeside(activity, stated).some(([after, before]) => after > before)
export const statesAnew = (activity: Activity, stated: Stated): boolean =>
  statedBeside(activity, stated).some(([after, before]) => after !== before)

/** Each figure as it is stated now, beside what stood there; who says nothing of the running days leaves them. */
function statedBeside(activity: Activity, stated: Stated): [number, number][] {
  const { closing } = activity
  if (!closing) return []
  const days = runningDaysOf(activity)
  return [
    ...FIGURES.map((field): [number, number] => [stated[field], closing[field]]),
    [stated.runningDays ?? days, days],
  ]
}

/** The closed activity with other figures, the original beside it. Twice is once. */
export function correctClosing(activity: Activity, correction: Correction): Activity {
  const { change, decision, _id, reason } = correction
  const { closing } = activity
  if (change.kind !== 'closing' || !decision || !closing) return activity
  if (activity.corrections.some(({ correctionId }) => correctionId === _id)) return activity

  const { kind: _, ...stated } = change
  const by = { byId: decision.byId, at: decision.at }
  const corrected: Activity = {
    ...activity,
    closing: { ...closing, ...stated },
    corrections: [...activity.corrections, { correctionId: _id, ...by, reason, closing }],
  }
  return changed(activity, corrected, activityBuckets)
}
