import type { Bucket } from '@shared/domain/report/bucket'
import { activityBuckets } from '@shared/domain/report/buckets-of'
import type { Doc } from '@cloud/store/table'
import { isAttendance, manyActivities } from './inspect'
import type { World } from './world'

/**
 * Where the closed activities lie whose attendance changed: presence counts for the person's own team, on the day they
 * came, but it proves the activity of the host.
 */
export async function hostBuckets(
  records: readonly (Doc & { dirty: readonly string[] })[],
  { store }: World,
): Promise<Bucket[]> {
  const moved = records.filter(({ dirty }) => dirty.length > 0).filter(isAttendance)
  const ids = [...new Set(moved.map(({ activityId }) => activityId))]
  const activities = await manyActivities(ids, store)
  return activities.filter(({ status }) => status === 'closed').flatMap(activityBuckets)
}
