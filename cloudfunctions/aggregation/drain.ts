import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Order } from '@shared/contract/order'
import type { Photo } from '@shared/contract/photo'
import type { Doc, Query, Table } from '@cloud/store/table'
import { inspectChanged } from './inspect'
import { clear, recomputeDirty, type Pending } from './settle'
import type { World } from './world'

export const DRAIN_AT_ONCE = 100
/** What an opened dashboard works off first; the rest is done by `jobs` within seconds. */
const BEFORE_DASHBOARD = 20

type Batch = { records: readonly Pending[]; clearAll: () => Promise<number> }

/** Works off records that changed: figures first, then anomalies, notices and effects, then the mark. Answers how many it settled. */
export async function drain(world: World, { limit }: { limit: number }): Promise<number> {
  const { store } = world
  const tables = [
    ...[store.activities, store.attendances, store.orders, store.photos],
    ...[store.accounts, store.teamRequests, store.teams, store.bookings],
    ...[store.trainings, store.qualifications, store.awards, store.complaints, store.pendingVolunteers, store.units],
    ...[store.anomalies, store.corrections, store.reports, store.scripts, store.certificates],
    store.emergencies,
  ] as unknown as Table<Pending>[]
  return settled(await Promise.all(tables.map((table) => batchOf(table, limit, world))), world)
}

/**
 * Records that move figures and wait to be reckoned in, to be asked along with whatever a dashboard is about; those of
 * one unit where it is given. Photos say no unit.
 */
export function pendingFigures({ store }: World, own: { unitId?: string } = {}, limit = BEFORE_DASHBOARD) {
  const query = { where: { isPending: true as const, ...own }, limit }
  return {
    activities: { of: store.activities, query },
    attendances: { of: store.attendances, query },
    orders: { of: store.orders, query },
    photos: { of: store.photos, query: { where: { isPending: true as const }, limit } },
  }
}

type Waiting = { activities: Activity[]; attendances: Attendance[]; orders: Order[]; photos: Photo[] }

/** Works off what `pendingFigures` found. Costs nothing where nothing waits. */
export function drainFigures(waiting: Waiting, world: World): Promise<number> {
  const { activities, attendances, orders, photos } = world.store
  return settled(
    [
      batch(waiting.activities, activities, world),
      batch(waiting.attendances, attendances, world),
      batch(waiting.orders, orders, world),
      batch(waiting.photos, photos, world),
    ],
    world,
  )
}

async function batchOf(table: Table<Pending>, limit: number, world: World): Promise<Batch> {
  const where = { isPending: true } as NonNullable<Query<Pending>['where']>
  return batch(await table.find({ where, limit }), table, world)
}

const batch = <T extends Pending & Doc>(records: readonly T[], table: Table<T>, world: World): Batch => ({
  records,
  clearAll: () => clearEach(records, table, world),
})

async function settled(batches: readonly Batch[], world: World): Promise<number> {
  const changed = batches.flatMap(({ records }) => records)
  await recomputeDirty(changed, world)
  await inspectChanged(changed, world)
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
