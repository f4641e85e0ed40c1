import { CITY_AREA_ID, type Area } from '@shared/contract/area'
import type { Emergency, EmergencyPlan } from '@shared/contract/emergency'
import { ok, refuse } from '@shared/contract/result'
import { CITY_UNIT_ID, type ReportingUnit } from '@shared/contract/unit'
import { parentOn } from '@shared/domain/area/tree'
import { widened, type Ground } from '@shared/domain/emergency/emergency'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import { streetsToday } from './streets'
import { checkTexts } from './texts'

/** What an emergency page stands on: places the unit may call in, scripts that may be told, words that may be read. */
export async function loadPlan(plan: EmergencyPlan, unit: ReportingUnit, deps: Deps) {
  const ground = await groundOf(plan, unit, deps)
  if (!ground.ok) return ground
  const scripts = await deps.store.scripts.getMany(plan.scriptIds)
  if (scripts.some(({ isWithdrawn }) => isWithdrawn) || scripts.length < new Set(plan.scriptIds).size)
    return refuse('SCRIPT_WITHDRAWN')
  const texts = await checkTexts(textsOf(plan), deps)
  return texts.ok ? ok({ plan, ground: ground.value, scripts }) : texts
}

/** The same for a change of one that is open. */
export async function loadWidened(before: Emergency, wish: EmergencyPlan, deps: Deps) {
  const unit = await deps.store.units.get(before.unitId)
  return unit ? loadPlan(widened(before, wish), unit, deps) : refuse('NOT_FOUND')
}

const textsOf = ({ title, words, rumours }: EmergencyPlan) => [
  title,
  words,
  ...rumours.flatMap(({ claim, answer }) => [claim, answer]),
]

/** The named places as streets; a unit calls in its own district, the city everywhere. */
async function groundOf({ areaIds }: EmergencyPlan, unit: ReportingUnit, deps: Deps) {
  const named = [...new Set(areaIds)]
  const areas = await deps.store.areas.getMany(named)
  if (areas.length < named.length || areas.some(({ level }) => level === 'community')) return refuse('AREA_UNKNOWN')
  const isCity = unit._id === CITY_UNIT_ID
  const today = chinaDay(deps.now())
  const isOwn = (area: Area) => area._id === unit.areaId || parentOn(area, today) === unit.areaId
  if (!isCity && !areas.every(isOwn)) return refuse('AREA_NOT_YOURS')
  const streetIds = await streetsOf(areas, deps)
  const isEverywhere = named.includes(CITY_AREA_ID) || (isCity && named.length === 0)
  const shownTo = isEverywhere ? [CITY_AREA_ID] : named.length > 0 ? streetIds : await ownStreets(unit, deps)
  return ok<Ground>({ areas, streetIds, shownTo })
}

/** A page that calls nobody is still read in the district. */
const ownStreets = async ({ areaId }: ReportingUnit, deps: Deps) => (areaId ? streetsToday(areaId, deps) : [])

async function streetsOf(areas: readonly Area[], { store, now }: Deps): Promise<string[]> {
  const today = chinaDay(now())
  const under = async (parents: readonly Area[]) => {
    const values = parents.map(({ _id }) => _id)
    const below =
      values.length === 0 ? [] : await findAll(store.areas, { oneOf: { field: 'parentIds', values } }, 'listKey')
    return below.filter((area) => values.includes(parentOn(area, today) ?? ''))
  }
  const at = (level: Area['level']) => areas.filter((area) => area.level === level)
  const districts = [...at('district'), ...(await under(at('city')))]
  return [...at('subdistrict'), ...(await under(districts))].map(({ _id }) => _id)
}
