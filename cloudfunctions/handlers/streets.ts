import type { Area } from '@shared/contract/area'
import { aboveOn, areasById } from '@shared/domain/area/stand-ins'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'

/** The fullest district has some eighty streets and towns, with those it ever had. */
const STREETS_AT_ONCE = 100

/** Every street that was ever under a district: what its map of any day is made from. */
export const streetsEver = (districtId: string, { store }: Pick<Deps, 'store'>): Promise<Area[]> =>
  store.areas.find({ where: { parentIds: districtId }, limit: STREETS_AT_ONCE })

/** The streets of a district on today's map: records never store a district. */
export async function streetsToday(districtId: string, deps: Pick<Deps, 'store' | 'now'>): Promise<string[]> {
  const ever = await streetsEver(districtId, deps)
  const byId = areasById(ever)
  const today = chinaDay(deps.now())
  return ever.filter(({ _id }) => aboveOn(byId, _id, today) === districtId).map(({ _id }) => _id)
}
