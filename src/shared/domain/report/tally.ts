import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Order } from '@shared/contract/order'
import type { Tally } from '@shared/contract/rollup'
import { presenceOf } from '@shared/domain/attendance/presence'
import { chinaDay, daysBetween, HOUR_MS } from '@shared/domain/time/china-time'

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
  runningDays: 0,
  ordersByStatus: {},
  byTeam: {},
  bySubdistrict: {},
  byCategoryLine: {},
  provenByTeam: {},
  unclosedByTeam: {},
  byForm: {},
  byAudience: {},
  byVenue: {},
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
  tally.runningDays += runningDaysOf(activity)
  increase(tally.byTeam, activity.teamId)
  increase(tally.bySubdistrict, activity.subdistrictId)
  increase(tally.byCategoryLine, `${activity.category}/${activity.line}`)
  increase(tally.byForm, activity.form)
  for (const audience of new Set(activity.audiences)) increase(tally.byAudience, audience)
  if (activity.venueId) increase(tally.byVenue, activity.venueId)
}

/** 天: what was said at the end, else the days from the first to the last. */
export const runningDaysOf = ({ startsAt, endsAt, closing }: Activity): number =>
  closing?.runningDays ?? daysBetween(chinaDay(startsAt), chinaDay(Math.max(startsAt, endsAt - 1))) + 1

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

/** Orders by state, and the hours until the first team took them or the answer was 暂无队伍. */
export function tallyOrders(orders: readonly Order[]): Tally {
  const answered = orders.flatMap((order) => hoursToAnswer(order) ?? [])
  const tally = { ...emptyTally(), orders: orders.length, answeredOrders: answered.length }
  for (const { status } of orders) increase(tally.ordersByStatus, status)
  return { ...tally, hoursToAnswer: answered.reduce((sum, hours) => sum + hours, 0) }
}

/** Whole hours from submission to the first answer; null while there is none. */
export function hoursToAnswer({ submittedAt, answeredAt, steps }: Order): number | null {
  const unfilledAt = steps.flatMap(({ status, at }) => (status === 'unfilled' ? [at] : []))
  const answers = [...unfilledAt, ...(answeredAt === null ? [] : [answeredAt])]
  return answers.length === 0 ? null : Math.round((Math.min(...answers) - submittedAt) / HOUR_MS)
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
  'runningDays',
] as const

const COUNTS = [
  'ordersByStatus',
  'byTeam',
  'bySubdistrict',
  'byCategoryLine',
  'byForm',
  'byAudience',
  'byVenue',
] as const

function addInto(joined: Tally, tally: Tally) {
  // Roll-ups of before a measure was kept lack it.
  for (const field of SUMS) joined[field] += tally[field] ?? 0
  for (const grade of ['A', 'B', 'C'] as const) {
    joined.personTimes[grade] += tally.personTimes[grade]
    joined.minutes[grade] += tally.minutes[grade]
  }
  joined.unclosedEndsAt.push(...tally.unclosedEndsAt)
  for (const field of COUNTS)
    for (const [key, count] of Object.entries(tally[field] ?? {})) increase(joined[field], key, count)
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
