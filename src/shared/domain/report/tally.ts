import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Order } from '@shared/contract/order'
import type { Tally } from '@shared/contract/rollup'
import { presenceOf } from '@shared/domain/attendance/presence'
import { HOUR_MS } from '@shared/domain/time/china-time'

export const emptyTally = (): Tally => ({
  activities: 0,
  unclosedEndsAt: [],
  sessions: 0,
  lessons: 0,
  personTimes: { A: 0, B: 0, C: 0 },
  minutes: { A: 0, B: 0, C: 0 },
  people: [],
  audienceOnSite: 0,
  audienceOnline: 0,
  photos: 0,
  orders: 0,
  answeredOrders: 0,
  hoursToAnswer: 0,
  scripts: 0,
  byTeam: {},
  bySubdistrict: {},
  byCategoryLine: {},
  provenByTeam: {},
  unclosedByTeam: {},
})

/** 场: closed activities count; those published and not closed are kept apart by their end. */
export function tallyActivities(
  activities: readonly Activity[],
  passedPhotos: number,
  proven: ReadonlySet<string> = new Set(),
): Tally {
  const tally = { ...emptyTally(), photos: passedPhotos }
  for (const activity of activities) {
    if (activity.status === 'published') addUnclosed(tally, activity.teamId, [activity.endsAt])
    if (activity.status !== 'closed' || !activity.closing) continue
    addClosed(tally, activity, activity.closing)
    if (proven.has(activity._id)) increase(tally.provenByTeam, activity.teamId)
  }
  return { ...tally, unclosedEndsAt: Object.values(tally.unclosedByTeam).flat().sort(earliest) }
}

function addUnclosed(tally: DutyTally, teamId: string, endsAt: readonly number[]) {
  tally.unclosedByTeam[teamId] = [...(tally.unclosedByTeam[teamId] ?? []), ...endsAt].sort(earliest)
}

const earliest = (a: number, b: number) => a - b

/** Activities that somebody was at, by the word of another: what turns a duty green. Hours by hand prove nothing. */
export const provenIn = (attendances: readonly Attendance[]): Set<string> =>
  new Set(
    attendances
      .filter((one) => one.confirmed !== null && one.status === 'present' && presenceOf(one).grade !== 'C')
      .map(({ activityId }) => activityId),
  )

function addClosed(tally: Tally, activity: Activity, closing: NonNullable<Activity['closing']>) {
  tally.activities += 1
  tally.sessions += closing.sessions
  tally.lessons += closing.lessons
  tally.audienceOnSite += closing.audienceOnSite
  tally.audienceOnline += closing.audienceOnline
  tally.scripts += activity.scriptId ? 1 : 0
  increase(tally.byTeam, activity.teamId)
  increase(tally.bySubdistrict, activity.subdistrictId)
  increase(tally.byCategoryLine, `${activity.category}/${activity.line}`)
}

/** 人次 and minutes by grade: confirmed and not voided. */
export function tallyAttendances(attendances: readonly Attendance[]): Tally {
  const tally = emptyTally()
  const counted = attendances.filter(({ confirmed, status }) => confirmed !== null && status === 'present')
  for (const attendance of counted) {
    const { grade, minutes } = presenceOf(attendance)
    tally.personTimes[grade] += 1
    tally.minutes[grade] += minutes
  }
  return { ...tally, people: [...new Set(counted.map(({ personId }) => personId))].sort() }
}

/** Orders, and the hours until the first of them was taken. */
export function tallyOrders(orders: readonly Order[]): Tally {
  const answered = orders.flatMap(({ submittedAt, answeredAt }) =>
    answeredAt === null ? [] : [answeredAt - submittedAt],
  )
  return {
    ...emptyTally(),
    orders: orders.length,
    answeredOrders: answered.length,
    hoursToAnswer: answered.reduce((sum, ms) => sum + Math.round(ms / HOUR_MS), 0),
  }
}

/** The tally of several groups or days together: sums, and the union of people. */
export function joinTallies(tallies: readonly Tally[]): Tally {
  const joined = emptyTally()
  for (const tally of tallies) addInto(joined, tally)
  return {
    ...joined,
    ...joinDuties(tallies),
    unclosedEndsAt: joined.unclosedEndsAt.sort(earliest),
    people: [...new Set(tallies.flatMap(({ people }) => people))].sort(),
  }
}

const SUMS = [
  'activities',
  'sessions',
  'lessons',
  'audienceOnSite',
  'audienceOnline',
  'photos',
  'orders',
  'answeredOrders',
  'hoursToAnswer',
  'scripts',
] as const

function addInto(joined: Tally, tally: Tally) {
  for (const field of SUMS) joined[field] += tally[field]
  for (const grade of ['A', 'B', 'C'] as const) {
    joined.personTimes[grade] += tally.personTimes[grade]
    joined.minutes[grade] += tally.minutes[grade]
  }
  joined.unclosedEndsAt.push(...tally.unclosedEndsAt)
  for (const field of ['byTeam', 'bySubdistrict', 'byCategoryLine'] as const)
    for (const [key, count] of Object.entries(tally[field])) increase(joined[field], key, count)
}

/** Of a tally, what duties are read from. */
export type DutyTally = Pick<Tally, 'provenByTeam' | 'unclosedByTeam'>

/** The same of several. Roll-ups of before the duties have neither. */
export function joinDuties(tallies: readonly Partial<DutyTally>[]): DutyTally {
  const joined: DutyTally = { provenByTeam: {}, unclosedByTeam: {} }
  for (const { provenByTeam = {}, unclosedByTeam = {} } of tallies) {
    for (const [teamId, count] of Object.entries(provenByTeam)) increase(joined.provenByTeam, teamId, count)
    for (const [teamId, endsAt] of Object.entries(unclosedByTeam)) addUnclosed(joined, teamId, endsAt)
  }
  return joined
}

function increase(counts: Record<string, number>, key: string, by = 1) {
  counts[key] = (counts[key] ?? 0) + by
}
