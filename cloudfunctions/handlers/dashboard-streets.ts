import type { Area, MapChoice } from '@shared/contract/area'
import type { Period, StreetCount } from '@shared/contract/dashboard'
import type { Tally } from '@shared/contract/rollup'
import { type Stretch, stretchesOf } from '@shared/domain/area/map-choice'
import { ranked } from '@shared/domain/report/figures'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'
import { streetsEver } from './streets'

/** Names are fetched for at most this many; the platform hands out no more at once. */
const NAMED_AT_ONCE = 100
const OTHERS = { id: 'others', name: '其他镇街' }

/** The streets of a district over a period, and when it consisted of which. */
export type Ground = { areas: readonly Area[]; stretches: readonly Stretch[] }

export const NO_GROUND: Ground = { areas: [], stretches: [] }

/** The same streets for the figure and for the list behind it, on one map. */
export async function groundOf(
  districtId: string,
  { map, ...period }: Period & { map: MapChoice },
  deps: Deps,
): Promise<Ground> {
  const areas = await streetsEver(districtId, deps)
  const today = chinaDay(deps.now())
  return { areas, stretches: stretchesOf(districtId, areas, { ...period, choice: map, today }) }
}

/** 各镇街: every street of the area, those without an activity too, then where else was served; they sum to the tally. */
export async function countedStreets(
  tally: Tally,
  { areas, stretches }: Ground,
  { store }: Deps,
): Promise<StreetCount[]> {
  const own = new Set(stretches.flatMap(({ streetIds }) => streetIds))
  const counted = areas.filter(({ _id }) => own.has(_id)).map(({ _id, name }) => countOf(_id, name, false))
  const elsewhere = ranked(tally.bySubdistrict).filter(([id]) => !own.has(id))
  const named = await store.areas.getMany(elsewhere.slice(0, NAMED_AT_ONCE).map(([id]) => id))
  const rest = sumOf(elsewhere) - named.reduce((sum, { _id }) => sum + (tally.bySubdistrict[_id] ?? 0), 0)
  return [
    ...counted,
    ...named.map(({ _id, name }) => countOf(_id, name, own.size > 0)),
    ...(rest > 0 ? [{ ...OTHERS, activities: rest, isGuest: own.size > 0 }] : []),
  ]

  function countOf(id: string, name: string, isGuest: boolean): StreetCount {
    return { id, name, activities: tally.bySubdistrict[id] ?? 0, isGuest }
  }
}

const sumOf = (counts: readonly (readonly [string, number])[]) => counts.reduce((sum, [, count]) => sum + count, 0)
