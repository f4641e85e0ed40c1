import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import { NO_TEAM, type Bucket } from '@shared/domain/report/bucket'
import type { Records } from '@shared/domain/report/cells'
import { provenIn } from '@shared/domain/report/tally'
import { findAll } from '@cloud/kernel/find-all'
import type { World } from './world'

/** The records one bucket is made of. */
export async function recordsOfBucket(
  { teamId, unitId, subdistrictId, day }: Bucket,
  { store }: World,
): Promise<Records> {
  if (teamId === NO_TEAM) {
    const orders = await findAll(store.orders, { where: { unitId, subdistrictId, submittedDay: day } }, 'listKey')
    return { activities: [], attendances: [], orders, photos: new Map(), proven: new Set() }
  }
  const activities = await findAll(store.activities, { where: { teamId, subdistrictId, day } }, 'listKey')
  const attendances = await findAll(store.attendances, { where: { teamId, subdistrictId, day } }, 'listKey')
  const about = { photos: await passedPhotos(activities, { store }) }
  return { activities, attendances, orders: [], ...about, proven: await provenOf(activities, attendances, { store }) }
}

const ACTIVITIES_AT_ONCE = 100

/** Passed photos of closed activities, counted by activity. */
export async function passedPhotos(
  activities: readonly Activity[],
  { store }: Pick<World, 'store'>,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const closed = activities.filter(({ status }) => status === 'closed').map(({ _id }) => _id)
  for (let from = 0; from < closed.length; from += ACTIVITIES_AT_ONCE) {
    const values = closed.slice(from, from + ACTIVITIES_AT_ONCE)
    const photos = await findAll(
      store.photos,
      { where: { status: 'passed' }, oneOf: { field: 'activityId', values } },
      'listKey',
    )
    for (const { activityId } of photos) counts.set(activityId, (counts.get(activityId) ?? 0) + 1)
  }
  return counts
}

/**
 * Which closed activities are proven by an attendance. What the host's own bucket does not prove, a member of another
 * team may, or somebody who came after midnight: only for those is asked again.
 */
export async function provenOf(
  activities: readonly Activity[],
  loaded: readonly Attendance[],
  { store }: Pick<World, 'store'>,
): Promise<Set<string>> {
  const proven = provenIn(loaded)
  const open = activities.filter(({ _id, status }) => status === 'closed' && !proven.has(_id)).map(({ _id }) => _id)
  for (let from = 0; from < open.length; from += ACTIVITIES_AT_ONCE) {
    const values = open.slice(from, from + ACTIVITIES_AT_ONCE)
    const found = await findAll(store.attendances, { oneOf: { field: 'activityId', values } }, 'listKey')
    for (const id of provenIn(found)) proven.add(id)
  }
  return proven
}
