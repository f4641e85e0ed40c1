import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Order } from '@shared/contract/order'
import type { Rollup } from '@shared/contract/rollup'
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

/** What the records say of one bucket, and what they call it; records of other buckets are left out. */
export function cellOf(bucket: Bucket, records: Records): Pick<Rollup, 'tally' | 'names'> {
  const key = bucketKey(bucket)
  const activities = records.activities.filter((one) => keysOf(activityBuckets(one)).includes(key))
  const attendances = records.attendances.filter((one) => keysOf(attendanceBuckets(one)).includes(key))
  const orders = records.orders.filter((one) => keysOf(orderBuckets(one)).includes(key))
  const closed = activities.filter(({ status }) => status === 'closed')
  const photos = closed.reduce((sum, { _id }) => sum + (records.photos.get(_id) ?? 0), 0)
  const subdistrict = latestName([...activities, ...attendances, ...orders])
  return {
    tally: joinTallies([
      tallyActivities(activities, photos, records.proven),
      tallyAttendances(attendances),
      tallyOrders(orders),
    ]),
    ...(subdistrict === '' ? {} : { names: { team: latestTeam(activities), subdistrict } }),
  }
}

// By id, so that it does not depend on the order in which they were read.
const last = <T extends { _id: string }>(records: readonly T[]): T | undefined =>
  [...records].sort((a, b) => (a._id < b._id ? -1 : 1))[records.length - 1]

const latestName = (records: readonly { _id: string; subdistrictName: string }[]) =>
  last(records)?.subdistrictName ?? ''
const latestTeam = (activities: readonly Activity[]) => last(activities)?.teamName ?? ''

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
