import { CITY_AREA_ID, type Area } from '@shared/contract/area'
import { aboveOn, areasById } from '@shared/domain/area/stand-ins'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'

/** The fullest district has some eighty streets and towns, with those it ever had. */
const STREETS_AT_ONCE = 100

/** Districts there are and were; some forty. */
const DISTRICTS_AT_ONCE = 60

/** Every district there ever was, as a question to be asked along with another document. */
export const districtsEver = ({ store }: Pick<Deps, 'store'>) =>
  ({
    of: store.areas,
    query: {
      where: { parentIds: CITY_AREA_ID },
      order: { field: 'listKey', direction: 'asc' },
      limit: DISTRICTS_AT_ONCE,
    },
  }) as const

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
