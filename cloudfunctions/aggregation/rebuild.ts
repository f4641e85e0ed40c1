import type { Rollup, Tally } from '@shared/contract/rollup'
import { parseBucketKey } from '@shared/domain/report/bucket'
import { splitIntoBuckets, tallyOfBucket, type Records } from '@shared/domain/report/cells'
import { emptyTally, joinTallies } from '@shared/domain/report/tally'
import { eachDay } from '@shared/domain/time/china-time'
import { districtsIn, withSuccessors } from './districts'
import { cellPlace, placesAbove } from './levels'
import { AT_ONCE, findAll } from '@cloud/kernel/find-all'
import { passedPhotos, provenOf } from './load-records'
import type { World } from './world'
import { rollupAt, writeRollup, type RollupPlace } from './write-rollup'

type Planned = { place: RollupPlace; tally: Tally }

/**
 * Everything one month's records say, as roll-ups: a pure function of the records, so that a rebuild and the changes
 * one by one must come to the same. A month is one slice: it fits a function's time, and doing it again changes nothing.
 */
export async function planMonth(month: string, world: World): Promise<Planned[]> {
  const records = await recordsOfMonth(month, world)
  const areas = await withSuccessors(streetsOf(records), world)
  const levels = new Map<string, { place: RollupPlace; tallies: Tally[] }>()
  for (const [key, part] of splitIntoBuckets(records)) {
    const bucket = parseBucketKey(key)
    const districts = districtsIn(areas, bucket, world.now())
    const tally = tallyOfBucket(bucket, part)
    for (const place of [cellPlace(bucket, districts), ...placesAbove(bucket, districts)]) {
      const level = levels.get(place._id) ?? { place, tallies: [] }
      level.tallies.push(tally)
      levels.set(place._id, level)
    }
  }
  return [...levels.values()].map(({ place, tallies }) => ({ place, tally: joinTallies(tallies) }))
}

/** Rebuilds one month: writes what differs, empties what no record stands behind any more. Answers how many there are. */
export async function rebuildMonth(month: string, world: World): Promise<number> {
  const planned = await planMonth(month, world)
  const before = new Map((await rollupsOfMonth(month, world)).map((rollup) => [rollup._id, rollup]))
  for (const { place, tally } of planned) {
    if (!before.has(place._id) && (await insertNew(place, tally, world))) continue
    await writeRollup(place, async () => ({ tally }), world)
    before.delete(place._id)
  }
  for (const stale of before.values()) await writeRollup(stale, async () => ({ tally: emptyTally() }), world)
  return planned.length
}

const insertNew = (place: RollupPlace, tally: Tally, { store, now }: World) =>
  store.rollups.insert(rollupAt(place, { tally, computedAt: now(), rev: 0 }))

async function recordsOfMonth(month: string, world: World): Promise<Records> {
  const days = eachDay(`${month}-01`, `${month}-31`).filter((day) => day.startsWith(month))
  const { activities, attendances, orders } = world.store
  const found = await findAll(activities, { oneOf: { field: 'day', values: days } }, 'listKey')
  const presences = await findAll(attendances, { oneOf: { field: 'day', values: days } }, 'listKey')
  return {
    activities: found,
    attendances: presences,
    orders: await findAll(orders, { oneOf: { field: 'submittedDay', values: days } }, 'listKey'),
    photos: await passedPhotos(found, world),
    proven: await provenOf(found, presences, world),
  }
}

const streetsOf = ({ activities, attendances, orders }: Records) =>
  [...activities, ...attendances, ...orders].map(({ subdistrictId }) => subdistrictId)

async function rollupsOfMonth(month: string, world: World): Promise<Rollup[]> {
  const all: Rollup[] = []
  for (const scope of ['cell', 'team', 'unit', 'district', 'districtToday'] as const)
    all.push(...(await rollupsOfScope(scope, month, world)))
  return all
}

async function rollupsOfScope(scope: Rollup['scope'], month: string, { store }: World): Promise<Rollup[]> {
  const all: Rollup[] = []
  for (let last = month; ;) {
    const found = await store.rollups.find({
      where: { scope },
      range: { field: 'periodKey', gt: last, lt: `${month}~` },
      order: { field: 'periodKey', direction: 'asc' },
      limit: AT_ONCE,
    })
    all.push(...found)
    if (found.length < AT_ONCE) return all
    last = found[found.length - 1]!.periodKey
  }
}
