import type { Rollup } from '@shared/contract/rollup'
import { bucketKey, NO_TEAM, type Bucket } from '@shared/domain/report/bucket'
import { cellOf } from '@shared/domain/report/cells'
import { CITY_ID, cityDay, joinCity, NO_PARTS } from '@shared/domain/report/city'
import { joinTallies } from '@shared/domain/report/tally'
import { type Districts, districtsIn, withSuccessors } from './districts'
import { recordsOfBucket } from './load-records'
import { AT_ONCE } from '@cloud/kernel/find-all'
import type { World } from './world'
import { writeRollup, type Computed, type RollupPlace } from './write-rollup'

export const cellId = (bucket: Bucket): string => `cell:${bucketKey(bucket)}`
export const levelId = (scope: Rollup['scope'], groupId: string, period: string): string =>
  `${scope}:${groupId}:${period}`

export const cellPlace = (bucket: Bucket, districts: Districts): RollupPlace => ({
  ...bucket,
  ...districts,
  _id: cellId(bucket),
  scope: 'cell',
  groupId: bucketKey(bucket),
  period: bucket.day,
})

export const levelPlace = (scope: Rollup['scope'], groupId: string, period: string): RollupPlace => ({
  _id: levelId(scope, groupId, period),
  scope,
  groupId,
  period,
})

/** Recomputes cells from the records, then every level above them once. */
export async function recompute(buckets: readonly Bucket[], world: World): Promise<void> {
  const levels = new Map<string, RollupPlace>()
  const areas = await withSuccessors(
    buckets.map(({ subdistrictId }) => subdistrictId),
    world,
  )
  for (const bucket of buckets) {
    const districts = districtsIn(areas, bucket, world.now())
    const before = await writeRollup(
      cellPlace(bucket, districts),
      async () => cellOf(bucket, await recordsOfBucket(bucket, world)),
      world,
    )
    // Where the map has changed since, the districts that it leaves are counted anew, too.
    const maps = before ? [districts, before] : [districts]
    const above = maps.flatMap((map) => [...daysAbove(bucket, map), ...monthsAbove(bucket, map)])
    for (const place of above) levels.set(place._id, place)
  }
  const ordered = [...levels.values()].sort((a, b) => turnOf(a) - turnOf(b))
  for (const place of ordered) await writeRollup(place, () => derived(place, world), world)
}

/** Days before the months that are made of them; the city after the units that it is made of. */
const turnOf = ({ scope, period }: RollupPlace) => (period.length === 10 ? 0 : 2) + (scope === 'city' ? 1 : 0)

/** The days that are made of a cell. A team has none: it reads its cells. */
export const daysAbove = ({ unitId, day }: Bucket, districts: Districts): RollupPlace[] => [
  ...groupsAt(unitId, districts, day),
  levelPlace('city', CITY_ID, day),
]

const monthsAbove = ({ teamId, unitId, day }: Bucket, districts: Districts): RollupPlace[] => {
  const month = day.slice(0, 7)
  return [
    ...groupsAt(unitId, districts, month),
    levelPlace('city', CITY_ID, month),
    ...(teamId === NO_TEAM ? [] : [levelPlace('team', teamId, month)]),
  ]
}

const groupsAt = (unitId: string, { districtId, todayDistrictId }: Districts, period: string): RollupPlace[] => [
  levelPlace('unit', unitId, period),
  ...(districtId ? [levelPlace('district', districtId, period)] : []),
  ...(todayDistrictId ? [levelPlace('districtToday', todayDistrictId, period)] : []),
]

const isDay = ({ period }: RollupPlace) => period.length === 10

async function derived(place: RollupPlace, world: World): Promise<Computed> {
  if (place.scope !== 'city') return { tally: joinTallies((await partsOf(place, world)).map(({ tally }) => tally)) }
  if (!isDay(place))
    return joinCity((await partsOf(place, world)).map(({ tally, parts = NO_PARTS }) => ({ tally, parts })))

  return cityDay({
    unit: await ofOneDay('unit', place, world),
    district: await ofOneDay('district', place, world),
    districtToday: await ofOneDay('districtToday', place, world),
  })
}

/** Some sixty units and forty districts on one day. */
const ofOneDay = (scope: Rollup['scope'], { period }: RollupPlace, { store }: World): Promise<Rollup[]> =>
  store.rollups.find({
    where: { scope },
    range: { field: 'periodKey', gt: `${period}|`, lt: `${period}|~` },
    order: { field: 'periodKey', direction: 'asc' },
    limit: AT_ONCE,
  })

const GROUP_FIELD = {
  team: 'teamId',
  unit: 'unitId',
  district: 'districtId',
  districtToday: 'todayDistrictId',
} as const

/** A day is made of cells; a month of days, or for a team of its cells. */
async function partsOf(place: RollupPlace, { store }: World): Promise<Rollup[]> {
  const { scope, groupId, period } = place
  const field = GROUP_FIELD[scope as keyof typeof GROUP_FIELD]
  if (isDay(place)) return store.rollups.find({ where: { scope: 'cell', [field]: groupId, period }, limit: AT_ONCE })

  const where = scope === 'team' ? { scope: 'cell' as const, teamId: groupId } : { scope, groupId }
  return store.rollups.find({
    where,
    range: { field: 'period', gte: `${period}-01`, lte: `${period}-31` },
    order: { field: 'period', direction: 'asc' },
    limit: AT_ONCE,
  })
}
