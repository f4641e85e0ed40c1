import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Order } from '@shared/contract/order'
import type { Tally } from '@shared/contract/rollup'
import { bucketKey, type Bucket } from './bucket'
import { activityBuckets, attendanceBuckets, orderBuckets } from './buckets-of'
import { joinTallies, tallyActivities, tallyAttendances, tallyOrders } from './tally'

export type Records = {
  activities: readonly Activity[]
  attendances: readonly Attendance[]
  orders: readonly Order[]
  /** Passed photos by activity. */
  photos: ReadonlyMap<string, number>
  /** Closed activities with a confirmed attendance of grade A or B, whichever team it is counted for. */
  proven: ReadonlySet<string>
}

/** What the records say of one bucket; records of other buckets are left out, whatever was loaded. */
export function tallyOfBucket(bucket: Bucket, records: Records): Tally {
  const key = bucketKey(bucket)
  const activities = records.activities.filter((one) => keysOf(activityBuckets(one)).includes(key))
  const closed = activities.filter(({ status }) => status === 'closed')
  const photos = closed.reduce((sum, { _id }) => sum + (records.photos.get(_id) ?? 0), 0)
  return joinTallies([
    tallyActivities(activities, photos, records.proven),
    tallyAttendances(records.attendances.filter((one) => keysOf(attendanceBuckets(one)).includes(key))),
    tallyOrders(records.orders.filter((one) => keysOf(orderBuckets(one)).includes(key))),
  ])
}

/** Every bucket that some record belongs to, with only its own records: what a rebuild goes through. */
export function splitIntoBuckets(records: Records): Map<string, Records> {
  const parts = new Map<string, Records & { activities: Activity[]; attendances: Attendance[]; orders: Order[] }>()
  const partOf = (key: string) => {
    const part = parts.get(key) ?? { ...records, activities: [], attendances: [], orders: [] }
    parts.set(key, part)
    return part
  }
  for (const one of records.activities) keysOf(activityBuckets(one)).forEach((key) => partOf(key).activities.push(one))
  for (const one of records.attendances)
    keysOf(attendanceBuckets(one)).forEach((key) => partOf(key).attendances.push(one))
  for (const one of records.orders) keysOf(orderBuckets(one)).forEach((key) => partOf(key).orders.push(one))
  return parts
}

const keysOf = (buckets: readonly Bucket[]) => buckets.map(bucketKey)
