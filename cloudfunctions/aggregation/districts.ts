import type { Area } from '@shared/contract/area'
import { aboveOn, type Areas } from '@shared/domain/area/stand-ins'
import { chinaDay } from '@shared/domain/time/china-time'
import type { World } from './world'

/** The district of a record as the map was on its day, and on today's; empty where nobody knows. */
export type Districts = { districtId: string; todayDistrictId: string }

const AT_ONCE = 100

/** These places with all that continue them: what is needed to find them on a later map. */
export async function withSuccessors(ids: readonly string[], { store }: Pick<World, 'store'>): Promise<Areas> {
  const known = new Map<string, Area>()
  for (let open = [...new Set(ids)]; open.length > 0;) {
    const found: Area[] = []
    for (let from = 0; from < open.length; from += AT_ONCE)
      found.push(...(await store.areas.getMany(open.slice(from, from + AT_ONCE))))
    for (const area of found) known.set(area._id, area)
    open = [...new Set(found.flatMap(({ successorIds }) => successorIds))].filter((id) => !known.has(id))
  }
  return known
}

export const districtsIn = (
  areas: Areas,
  { subdistrictId, day }: { subdistrictId: string; day: string },
  now: number,
): Districts => ({
  districtId: aboveOn(areas, subdistrictId, day) ?? '',
  todayDistrictId: aboveOn(areas, subdistrictId, chinaDay(now)) ?? '',
})
