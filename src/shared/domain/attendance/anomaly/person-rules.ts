import type { Attendance } from '@shared/contract/attendance'
import { presenceOf } from '@shared/domain/attendance/presence'
import { MINUTE_MS } from '@shared/domain/time/china-time'
import { isClaimed, type Finding } from './finding'
import { LIMITS } from './limits'

/** Rules about one person: what they claim elsewhere decides about one record. */
export const PERSON_RULES = ['twoPlaces', 'longDay'] as const

/** What is wrong with one record beside all the records of the same person around it. */
export function personFindings(record: Attendance, theirs: readonly Attendance[]): Finding[] {
  if (!isClaimed(record)) return []
  const before = theirs.filter((one) => isClaimed(one) && one._id !== record._id && isEarlier(one, record))
  return [...twoPlaces(record, before), ...longDay(record, before)]
}

/** 同一时间在两处: of two overlapping presences the second is flagged (TEST-DATA, scenario 9). */
function twoPlaces(record: Attendance, before: readonly Attendance[]): Finding[] {
  const [first] = before
    .filter((one) => overlapMinutes(one, record) >= LIMITS.overlapMinutes)
    .sort((a, b) => (isEarlier(a, b) ? -1 : 1))
  if (!first) return []
  const { activityId, title } = first
  return [foundOn('twoPlaces', record, { activityId, title, minutes: overlapMinutes(first, record) })]
}

/** 一天超过 8 小时: the record that goes beyond is flagged, and every one after it on that day. */
function longDay(record: Attendance, before: readonly Attendance[]): Finding[] {
  const sameDay = [...before.filter(({ day }) => day === record.day), record]
  const minutes = sameDay.reduce((sum, one) => sum + presenceOf(one).minutes, 0)
  return minutes > LIMITS.minutesADay ? [foundOn('longDay', record, { minutes })] : []
}

const foundOn = (
  rule: (typeof PERSON_RULES)[number],
  { activityId, personId }: Attendance,
  evidence: Finding['evidence'],
): Finding => ({ rule, activityId, personId, personIds: [personId], evidence })

const spanOf = ({ checkIn, checkOut, startsAt, endsAt }: Attendance) => ({
  from: checkIn?.at ?? startsAt,
  to: checkOut?.at ?? endsAt,
})

function overlapMinutes(one: Attendance, other: Attendance): number {
  const [a, b] = [spanOf(one), spanOf(other)]
  return Math.floor((Math.min(a.to, b.to) - Math.max(a.from, b.from)) / MINUTE_MS)
}

function isEarlier(one: Attendance, other: Attendance): boolean {
  const [a, b] = [spanOf(one).from, spanOf(other).from]
  return a < b || (a === b && one._id < other._id)
}
