import type { Rollup } from '@shared/contract/rollup'
import { emptyTally } from '@shared/domain/report/tally'
import type { World } from './world'

const TRIES = 20

export type RollupPlace = Pick<Rollup, '_id' | 'scope' | 'groupId' | 'period'> &
  Partial<Pick<Rollup, 'teamId' | 'unitId' | 'districtId' | 'todayDistrictId' | 'subdistrictId'>>

export type Computed = Pick<Rollup, 'tally' | 'names' | 'roster' | 'parts' | 'heads'>

/**
 * Writes what `compute` finds. The old roll-up is read before the records are, and written over only if nobody wrote
 * since: two drains at once cannot leave the older figures standing. Answers what stood there before.
 */
export async function writeRollup(
  place: RollupPlace,
  compute: (before: Rollup | null) => Promise<Computed>,
  world: World,
): Promise<Rollup | null> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = await world.store.rollups.get(place._id)
    if ((await putRollup(place, before, { computed: await compute(before), world })) !== 'lost') return before
  }
  throw new Error(`roll-up ${place._id} kept changing`)
}

/** What became of it: nothing to do, written, or somebody else wrote since `before` was read. */
export type Put = 'same' | 'written' | 'lost'

export async function putRollup(
  place: RollupPlace,
  before: Rollup | null,
  { computed, world: { store, now } }: { computed: Computed; world: World },
): Promise<Put> {
  const after = rollupAt(place, { ...computed, computedAt: now(), rev: before?.rev ?? 0 })
  if (before && isSame(before, after)) return 'same'
  const isSaved = before ? await store.rollups.replace(before, after) : await store.rollups.insert(after)
  return isSaved ? 'written' : 'lost'
}

export const rollupAt = (
  place: RollupPlace,
  { tally, names, roster, parts, heads, ...kept }: Computed & Pick<Rollup, 'computedAt' | 'rev'>,
): Rollup => ({
  teamId: '',
  unitId: '',
  districtId: '',
  todayDistrictId: '',
  subdistrictId: '',
  ...place,
  periodKey: `${place.period}|${place._id}`,
  tally,
  ...(names ? { names } : {}),
  ...(roster ? { roster } : {}),
  ...(parts ? { parts } : {}),
  ...(heads ? { heads } : {}),
  ...kept,
})

/** The place of a roll-up that is there already. */
export const placeOf = ({ _id, scope, groupId, period, ...at }: Rollup): RollupPlace => ({
  ...{ _id, scope, groupId, period, teamId: at.teamId, unitId: at.unitId, districtId: at.districtId },
  ...{ todayDistrictId: at.todayDistrictId, subdistrictId: at.subdistrictId },
})

const isSame = (before: Rollup, after: Rollup) => fingerprint(before) === fingerprint(after)

/** Keys in one order: the database may hand them back in another. The map of a cell is part of what it says. */
const fingerprint = ({ tally, names, roster, parts, heads, districtId, todayDistrictId }: Rollup) =>
  JSON.stringify(
    [{ ...emptyTally(), ...tally }, names, roster, parts, heads, districtId, todayDistrictId],
    (_, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  )
