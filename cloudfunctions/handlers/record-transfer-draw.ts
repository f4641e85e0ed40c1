import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { RecordTransfer } from '@shared/contract/record-transfer'
import { toTransfer, type ToTransfer } from '@shared/domain/record-transfer/ledger'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'

/** One activity: what was sent of it, and what its records say now. */
export type Drawn = { activity: Activity; sent: RecordTransfer | null; now: ToTransfer }

const ACTIVITIES_AT_ONCE = 100

/** At most a hundred activities. The ledger is read before the records, so that a change in between shows as one. */
export async function drawTransfers(
  activities: readonly Activity[],
  organiser: string,
  { store }: Pick<Deps, 'store'>,
): Promise<Drawn[]> {
  const values = activities.slice(0, ACTIVITIES_AT_ONCE).map(({ _id }) => _id)
  if (values.length === 0) return []
  const sent = new Map((await store.recordTransfers.getMany(values)).map((one) => [one._id, one]))
  const records = new Map<string, Attendance[]>(values.map((id) => [id, []]))
  for (const one of await findAll(store.attendances, { oneOf: { field: 'activityId', values } }, 'listKey'))
    records.get(one.activityId)?.push(one)
  return activities.map((activity) => ({
    activity,
    sent: sent.get(activity._id) ?? null,
    now: toTransfer(activity, records.get(activity._id) ?? [], organiser),
  }))
}
