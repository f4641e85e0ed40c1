import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Period } from '@shared/contract/dashboard'
import type { ReportLine } from '@shared/contract/report'
import { canonical } from '@shared/domain/monthly/freeze'
import { headsOf, linesOf } from '@shared/domain/monthly/lines'
import { eachDay } from '@shared/domain/time/china-time'
import { dayKey } from '@shared/domain/time/list-key'
import { AT_ONCE, findAll } from '@cloud/kernel/find-all'
import { passedPhotos } from './load-records'
import type { World } from './world'

/** What a unit's month says, record by record. */
export type DrawnMonth = {
  lines: ReportLine[]
  activeVolunteers: number
  /** Closed ones that the unit hosted. */
  activities: Activity[]
}

const TRIES = 6
const IDS_AT_ONCE = 100

/**
 * Draws a month at one moment: it is read until two readings in a row are the same, so that nothing changed between the
 * first question of one and the last of the other, and no figure stands beside another of a different moment.
 */
export async function drawMonth(unitId: string, period: Period, world: World): Promise<DrawnMonth> {
  let last = await readMonth(unitId, period, world)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const again = await readMonth(unitId, period, world)
    if (again.activeVolunteers === last.activeVolunteers && canonical(again.lines) === canonical(last.lines))
      return again
    last = again
  }
  throw new Error(`records of ${unitId} kept changing`)
}

async function readMonth(unitId: string, period: Period, world: World): Promise<DrawnMonth> {
  const [activities, attendances] = await Promise.all([
    closedIn(unitId, period, world),
    presenceIn(unitId, period, world),
  ])
  const known = new Set(activities.map(({ _id }) => _id))
  const others = [...new Set(attendances.map(({ activityId }) => activityId))].filter((id) => !known.has(id))
  const [elsewhere, photos] = await Promise.all([activitiesOf(others, world), passedPhotos(activities, world)])
  return {
    lines: linesOf({ activities, attendances, elsewhere, photos }),
    activeVolunteers: headsOf(attendances),
    activities,
  }
}

async function closedIn(unitId: string, { from, to }: Period, { store }: World): Promise<Activity[]> {
  const all: Activity[] = []
  for (let last = dayKey(from, ''); ;) {
    const found = await store.activities.find({
      where: { unitId, status: 'closed' },
      range: { field: 'dayKey', gt: last, lt: dayKey(to, '~') },
      order: { field: 'dayKey', direction: 'asc' },
      limit: AT_ONCE,
    })
    all.push(...found)
    if (found.length < AT_ONCE) return all
    last = found[found.length - 1]!.dayKey
  }
}

async function presenceIn(unitId: string, { from, to }: Period, { store }: World): Promise<Attendance[]> {
  const oneOf = { field: 'day' as const, values: eachDay(from, to) }
  const present = await findAll(store.attendances, { where: { unitId, status: 'present' }, oneOf }, 'listKey')
  return present.filter(({ confirmed }) => confirmed !== null)
}

export async function activitiesOf(ids: readonly string[], { store }: Pick<World, 'store'>): Promise<Activity[]> {
  const all: Activity[] = []
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE)
    all.push(...(await store.activities.getMany(ids.slice(from, from + IDS_AT_ONCE))))
  return all
}

/** 待结项 of the period: ended, not closed. */
export async function waitingToClose(unitId: string, { from, to }: Period, { store, now }: World): Promise<number> {
  const published = await store.activities.find({
    where: { unitId, status: 'published' },
    range: { field: 'dayKey', gte: dayKey(from, ''), lt: dayKey(to, '~') },
    order: { field: 'dayKey', direction: 'asc' },
    limit: AT_ONCE,
  })
  return published.filter(({ endsAt }) => endsAt <= now()).length
}
