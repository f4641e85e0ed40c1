import type { Doc, Query, Table } from '@cloud/store/table'
import { clear, recomputeDirty, type Pending } from './settle'
import type { World } from './world'

export const DRAIN_AT_ONCE = 100
/** What an opened dashboard works off first; the rest is done by `jobs` within seconds. */
const BEFORE_DASHBOARD = 20

type Batch = { records: Pending[]; clearAll: () => Promise<number> }

/** Works off records that changed: figures first, then notices and effects, then the mark. Answers how many it settled. */
export async function drain(world: World, { limit }: { limit: number }): Promise<number> {
  const { store } = world
  const batches = await Promise.all([
    ...figureBatches(world, { limit }),
    batchOf(store.accounts, { limit }, world),
    batchOf(store.teamRequests, { limit }, world),
    batchOf(store.teams, { limit }, world),
    batchOf(store.bookings, { limit }, world),
    batchOf(store.trainings, { limit }, world),
    batchOf(store.qualifications, { limit }, world),
    batchOf(store.complaints, { limit }, world),
    batchOf(store.pendingVolunteers, { limit }, world),
  ])
  return settled(batches, world)
}

/** The same for whoever opens a dashboard: only records that move figures, those of its own unit where it has one. */
export async function drainFigures(world: World, options: { unitId?: string; limit?: number } = {}): Promise<number> {
  const { limit = BEFORE_DASHBOARD, ...own } = options
  return settled(await Promise.all(figureBatches(world, { limit, own })), world)
}

type Wanted = { limit: number; own?: { unitId?: string } }

const figureBatches = (world: World, wanted: Wanted): Promise<Batch>[] => [
  batchOf(world.store.activities, wanted, world),
  batchOf(world.store.attendances, wanted, world),
  batchOf(world.store.orders, wanted, world),
  batchOf(world.store.photos, { limit: wanted.limit }, world),
]

async function batchOf<T extends Pending & Doc>(
  table: Table<T>,
  { limit, own = {} }: Wanted,
  world: World,
): Promise<Batch> {
  const where = { isPending: true, ...own } as NonNullable<Query<T>['where']>
  const records = await table.find({ where, limit })
  return { records, clearAll: () => clearEach(records, table, world) }
}

async function settled(batches: readonly Batch[], world: World): Promise<number> {
  await recomputeDirty(
    batches.flatMap(({ records }) => records),
    world,
  )
  let settledRecords = 0
  for (const { clearAll } of batches) settledRecords += await clearAll()
  return settledRecords
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
