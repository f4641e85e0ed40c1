import type { Activity } from '@shared/contract/activity'
import type { Category } from '@shared/contract/activity-plan'
import type { Attendance } from '@shared/contract/attendance'
import type { CategoryCounts, Counted, ReportLine } from '@shared/contract/report'
import { joinTallies, tallyActivities, tallyAttendances } from '@shared/domain/report/tally'
import { addCounted, NOTHING, tallied } from './counted'

/** Everything a month's figures of a unit are made of. */
export type MonthRecords = {
  /** Closed ones that the unit hosted, by the day they began. */
  activities: readonly Activity[]
  /** Confirmed presence of the unit's own people, by the day it began, wherever they served. */
  attendances: readonly Attendance[]
  /** Activities of other days or other units at which they served. */
  elsewhere: readonly Activity[]
  /** Passed photos by activity. */
  photos: ReadonlyMap<string, number>
}

/** One line per activity, by the same rules as the roll-ups: so the lines sum up to the dashboard. */
export function linesOf({ activities, attendances, elsewhere, photos }: MonthRecords): ReportLine[] {
  const served = byActivity(attendances)
  const hosted = activities.map((activity) =>
    lineOf(activity, [tallyActivities([activity], photos.get(activity._id) ?? 0), presenceIn(activity, served)]),
  )
  const guests = elsewhere
    .filter(({ _id }) => served.has(_id) && !activities.some((one) => one._id === _id))
    .map((activity) => lineOf(activity, [presenceIn(activity, served)]))
  return [...hosted, ...guests].sort(byDay)
}

const presenceIn = ({ _id }: Activity, served: ReadonlyMap<string, Attendance[]>) =>
  tallyAttendances(served.get(_id) ?? [])

const lineOf = (activity: Activity, tallies: Parameters<typeof joinTallies>[0]): ReportLine => {
  const { _id: activityId, title, day, teamName, subdistrictName, category, line, form } = activity
  const counted = tallied(joinTallies(tallies))
  return { activityId, title, day, teamName, subdistrictName, category, line, form, counted }
}

function byActivity(attendances: readonly Attendance[]): Map<string, Attendance[]> {
  const groups = new Map<string, Attendance[]>()
  for (const one of attendances) {
    const group = groups.get(one.activityId)
    if (group) group.push(one)
    else groups.set(one.activityId, [one])
  }
  return groups
}

const byDay = (a: ReportLine, b: ReportLine) =>
  a.day < b.day || (a.day === b.day && a.activityId < b.activityId) ? -1 : 1

/** Distinct people behind the lines: 参加服务的志愿者. */
export const headsOf = (attendances: readonly Attendance[]): number => tallyAttendances(attendances).people.length

export const sumOf = (lines: readonly Pick<ReportLine, 'counted'>[]): Counted =>
  lines.reduce((sum, { counted }) => addCounted(sum, counted), NOTHING)

const CATEGORIES: readonly Category[] = ['innovationClass', 'allAreaOutreach', 'craftsmanship', 'agriBenefit', 'other']

/** The same sums by signature category, all five of them: what the table of part ② shows. */
export const categoriesOf = (lines: readonly Pick<ReportLine, 'category' | 'counted'>[]): CategoryCounts[] =>
  CATEGORIES.map((category) => ({ category, counted: sumOf(lines.filter((one) => one.category === category)) }))
