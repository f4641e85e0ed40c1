import type { Rollup, Tally } from '@shared/contract/rollup'
import { emptyTally } from '@shared/domain/report/tally'
import type { World } from './world'

const TRIES = 20

export type RollupPlace = Pick<Rollup, '_id' | 'scope' | 'groupId' | 'period'> &
  Partial<Pick<Rollup, 'teamId' | 'unitId' | 'districtId' | 'todayDistrictId' | 'subdistrictId'>>

type Computed = { tally: Tally; roster?: Rollup['roster'] }

/**
 * Writes what `compute` finds. The old roll-up is read before the records are, and written over only if nobody wrote
 * since: two drains at once cannot leave the older figures standing.
 */
export async function writeRollup(
  place: RollupPlace,
  compute: () => Promise<Computed>,
  { store, now }: World,
): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = await store.rollups.get(place._id)
    const { tally, roster } = await compute()
    const after = rollupAt(place, { ...(roster ? { roster } : {}), tally, computedAt: now(), rev: before?.rev ?? 0 })
    if (before && isSame(before, after)) return
    const isSaved = before ? await store.rollups.replace(before, after) : await store.rollups.insert(after)
    if (isSaved) return
  }
  throw new Error(`roll-up ${place._id} kept changing`)
}

export const rollupAt = (place: RollupPlace, computed: Computed & Pick<Rollup, 'computedAt' | 'rev'>): Rollup => ({
  teamId: '',
  unitId: '',
  districtId: '',
  todayDistrictId: '',
  subdistrictId: '',
  ...place,
  periodKey: `${place.period}|${place._id}`,
  ...computed,
})

const isSame = (before: Rollup, after: Rollup) => fingerprint(before) === fingerprint(after)

/** Keys in one order: the database may hand them back in another. */
const fingerprint = ({ tally, roster }: Rollup) =>
  JSON.stringify([{ ...emptyTally(), ...tally }, roster], (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
