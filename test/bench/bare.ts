import { inLanes } from '@cloud/aggregation/lanes'
import { passedPhotos } from '@cloud/aggregation/load-records'
import { rollupsOf } from '@cloud/aggregation/read-rollups'
import { daysOfMonth } from '@cloud/aggregation/rebuild'
import { findAll } from '@cloud/kernel/find-all'
import { cloudbaseTable } from '@cloud/store/cloudbase'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'
import type { Doc } from '@cloud/store/table'
import { RollupScope } from '@shared/contract/rollup'

/**
 * A program of its own, run beside a finished rebuild: reads the records of every day once, as the rebuild does, and writes
 * every roll-up once more, and whom the city had as often as the rebuild wrote it, into a collection that stands apart.
 */
const [presenceWrites = '0', ...months] = process.argv.slice(2)
const cloud = openCloud()
const store = openStore(cloud)
const world = { store, now: Date.now }
const bare = cloudbaseTable<Doc>(cloud.database(), 'bare')
let seconds = 0
let documents = 0

async function timed<T>(act: () => Promise<T>): Promise<T> {
  const startedAt = performance.now()
  const answer = await act()
  seconds += (performance.now() - startedAt) / 1000
  return answer
}

async function readDay(day: string): Promise<void> {
  const values = [day]
  const activities = await findAll(store.activities, { oneOf: { field: 'day', values } }, 'listKey')
  await findAll(store.attendances, { oneOf: { field: 'day', values } }, 'listKey')
  await findAll(store.orders, { oneOf: { field: 'submittedDay', values } }, 'listKey')
  await passedPhotos(activities, world)
}

const writeAll = (all: readonly Doc[]) =>
  timed(async () => {
    const written = await inLanes(all, (one) => bare.insert(one))
    if (written.includes(false)) throw new Error('a name was taken')
    documents += all.length
  })

async function run(): Promise<void> {
  for (const month of months) {
    for (const day of daysOfMonth(month)) {
      await timed(() => readDay(day))
      await writeAll(await rollupsAt(`${day}|`, `${day}|~`))
    }
    await writeAll(await rollupsAt(`${month}|`, `${month}|~`))
  }
  await writeAll(await rollupsAt('all|', 'all|~'))
  const presences = await findAll(store.presences, {}, '_id')
  const again = Array.from({ length: Number(presenceWrites) }, (_, index) => presences[index % presences.length]!)
  await writeAll(again.map((one, index) => ({ ...one, _id: `${one._id}:${index}` })))
  console.log(JSON.stringify({ seconds: Math.round(seconds * 10) / 10, documents }))
}

const rollupsAt = (gt: string, lt: string): Promise<Doc[]> => rollupsOf(RollupScope.options, { gt, lt }, world)

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
