import type { Doc, Table } from '@cloud/store/table'
import { clear, recomputeDirty, type Pending } from './settle'
import type { World } from './world'

export const DRAIN_AT_ONCE = 100
/** What an opened dashboard works off first, of its own unit; the rest is done by `jobs` within seconds. */
export const DRAIN_BEFORE_DASHBOARD = 20

type Batch = { records: Pending[]; clearAll: () => Promise<number> }

/** Works off records that changed: figures first, then notices and effects, then the mark. Answers how many it settled. */
export async function drain(world: World, options: { limit: number; unitId?: string }): Promise<number> {
  const { store } = world
  const own = options.unitId ? { unitId: options.unitId } : {}
  const batches = await Promise.all([
    batchOf(store.activities, own, options.limit),
    batchOf(store.attendances, own, options.limit),
    batchOf(store.orders, own, options.limit),
    batchOf(store.photos, {}, options.limit),
    ...(options.unitId
      ? []
      : [
          batchOf(store.accounts, {}, options.limit),
          batchOf(store.teamRequests, {}, options.limit),
          batchOf(store.teams, {}, options.limit),
          batchOf(store.bookings, {}, options.limit),
          batchOf(store.trainings, {}, options.limit),
          batchOf(store.qualifications, {}, options.limit),
          batchOf(store.complaints, {}, options.limit),
          batchOf(store.pendingVolunteers, {}, options.limit),
        ]),
  ])
  await recomputeDirty(
    batches.flatMap(({ records }) => records),
    world,
  )
  let settledRecords = 0
  for (const { clearAll } of batches) settledRecords += await clearAll()
  return settledRecords

  async function batchOf<T extends Pending & Doc>(table: Table<T>, where: object, limit: number): Promise<Batch> {
    const records = await table.find({
      where: { isPending: true, ...where } as NonNullable<Parameters<Table<T>['find']>[0]['where']>,
      limit,
    })
    return { records, clearAll: () => clearEach(records, table, world) }
  }
}

/** One record that cannot be settled must not stop the others; it stays marked and is tried again. */
async function clearEach<T extends Pending>(records: readonly T[], table: Table<T>, world: World): Promise<number> {
  let cleared = 0
  for (const record of records) {
    try {
      await clear(record, table, world)
      cleared++
    } catch (error) {
      console.error('record not settled', { id: record._id, error })
    }
  }
  return cleared
}
