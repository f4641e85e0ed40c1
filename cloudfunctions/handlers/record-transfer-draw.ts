import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { RecordTransfer } from '@shared/contract/record-transfer'
import { toTransfer, type ToTransfer } from '@shared/domain/record-transfer/ledger'
import type { Deps } from '@cloud/kernel/deps'
import { AT_ONCE, findAll } from '@cloud/kernel/find-all'

/** One activity: what was sent of it, and what its records say now. */
export type Drawn = { activity: Activity; sent: RecordTransfer | null; now: ToTransfer }

/** Activities of a unit with their ledger and their records, in one request; in more where very many were there. Null without the unit. */
export async function drawTransfers(
  activities: readonly Activity[],
  unitId: string,
  { store }: Pick<Deps, 'store'>,
): Promise<Drawn[] | null> {
  const values = activities.map(({ _id }) => _id)
  const about = await store.units.getWith(unitId, {
    sent: { of: store.recordTransfers, query: { oneOf: { field: '_id' as const, values }, limit: AT_ONCE } },
    records: { of: store.attendances, query: { oneOf: { field: 'activityId' as const, values }, limit: AT_ONCE } },
  })
  if (!about) return null
  const { sent, records } = about.found
  const oneOf = { field: 'activityId' as const, values }
  const all = records.length < AT_ONCE ? records : await findAll(store.attendances, { oneOf }, 'listKey')
  const ledger = new Map(sent.map((one) => [one._id, one]))
  const people = new Map<string, Attendance[]>(values.map((id) => [id, []]))
  for (const one of all) people.get(one.activityId)?.push(one)
  return activities.map((activity) => ({
    activity,
    sent: ledger.get(activity._id) ?? null,
    now: toTransfer(activity, people.get(activity._id) ?? [], about.doc.name),
  }))
}
