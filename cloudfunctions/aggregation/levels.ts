import type { Rollup } from '@shared/contract/rollup'
import { bucketKey, NO_TEAM, type Bucket } from '@shared/domain/report/bucket'
import { tallyOfBucket } from '@shared/domain/report/cells'
import { joinTallies } from '@shared/domain/report/tally'
import { type Districts, districtsIn, withSuccessors } from './districts'
import { recordsOfBucket } from './load-records'
import { AT_ONCE } from '@cloud/kernel/find-all'
import type { World } from './world'
import { writeRollup, type RollupPlace } from './write-rollup'

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

/** Recomputes cells from the records, then every level above them once. */
export async function recompute(buckets: readonly Bucket[], world: World): Promise<void> {
  const levels = new Map<string, RollupPlace>()
  for (const bucket of buckets) {
    const districts = districtsIn(await withSuccessors([bucket.subdistrictId], world), bucket, world.now())
    await writeRollup(
      cellPlace(bucket, districts),
      async () => ({ tally: tallyOfBucket(bucket, await recordsOfBucket(bucket, world)) }),
      world,
    )
    for (const place of placesAbove(bucket, districts)) levels.set(place._id, place)
  }
  const ordered = [...levels.values()].sort((a, b) => b.period.length - a.period.length)
  for (const place of ordered) await deriveLevel(place, world)
}

/** Days first, then the months that are made of them. */
export function placesAbove(
  { teamId, unitId, day }: Bucket,
  { districtId, todayDistrictId }: Districts,
): RollupPlace[] {
  const month = day.slice(0, 7)
  const groups = [
    { scope: 'unit', groupId: unitId, periods: [day, month] },
    ...(districtId ? [{ scope: 'district', groupId: districtId, periods: [day, month] } as const] : []),
    ...(todayDistrictId ? [{ scope: 'districtToday', groupId: todayDistrictId, periods: [day, month] } as const] : []),
    ...(teamId === NO_TEAM ? [] : [{ scope: 'team', groupId: teamId, periods: [month] } as const]),
  ] as const
  return groups.flatMap(({ scope, groupId, periods }) =>
    periods.map((period) => ({ _id: levelId(scope, groupId, period), scope, groupId, period })),
  )
}

const deriveLevel = (place: RollupPlace, world: World) =>
  writeRollup(
    place,
    async () => ({ tally: joinTallies((await partsOf(place, world)).map(({ tally }) => tally)) }),
    world,
  )

const GROUP_FIELD = {
  team: 'teamId',
  unit: 'unitId',
  district: 'districtId',
  districtToday: 'todayDistrictId',
} as const

/** A day is made of cells; a month of days, or for a team of its cells. */
async function partsOf({ scope, groupId, period }: RollupPlace, { store }: World): Promise<Rollup[]> {
  const isDay = period.length === 10
  const field = GROUP_FIELD[scope as keyof typeof GROUP_FIELD]
  if (isDay) return store.rollups.find({ where: { scope: 'cell', [field]: groupId, period }, limit: AT_ONCE })

  const where = scope === 'team' ? { scope: 'cell' as const, teamId: groupId } : { scope, groupId }
  return store.rollups.find({
    where,
    range: { field: 'period', gte: `${period}-01`, lte: `${period}-31` },
    order: { field: 'period', direction: 'asc' },
    limit: AT_ONCE,
  })
}
