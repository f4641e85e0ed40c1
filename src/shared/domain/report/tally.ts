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
})

/** 场: closed activities count; those published and not closed are kept apart by their end. */
export function tallyActivities(activities: readonly Activity[], passedPhotos: number): Tally {
  const tally = { ...emptyTally(), photos: passedPhotos }
  for (const activity of activities) {
    if (activity.status === 'published') tally.unclosedEndsAt.push(activity.endsAt)
    if (activity.status === 'closed' && activity.closing) addClosed(tally, activity, activity.closing)
  }
  return tally
}

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
    unclosedEndsAt: joined.unclosedEndsAt.sort((a, b) => a - b),
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

function increase(counts: Record<string, number>, key: string, by = 1) {
  counts[key] = (counts[key] ?? 0) + by
}
