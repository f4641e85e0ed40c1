import type { Area } from '@shared/contract/area'
import type { Period } from '@shared/contract/dashboard'
import { ok, refuse } from '@shared/contract/result'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { venueCoverageApi } from '@shared/contract/venue-coverage'
import { aboveOn, areasById } from '@shared/domain/area/stand-ins'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import { periodOf } from '@shared/domain/time/period'
import { byDistrict, byTier, listed, openBy } from '@shared/domain/venue/coverage'
import { drainFigures, pendingFigures } from '@cloud/aggregation/drain'
import { figuresOfCity, figuresOfGroup } from '@cloud/aggregation/read-figures'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { districtsEver, streetsToday } from './streets'

/** What was used stands in the roll-ups; read besides are the venues themselves, never the activities. */
export const coverage = implement(
  venueCoverageApi['venue.coverage'],
  async ({ districtId, period: choice, on }, deps) => {
    if (!may('venue.coverage', deps.caller, { districtId: districtId ?? null })) return refuse('NOT_FOUND')
    const period = periodOf(choice, on ?? chinaDay(deps.now()))
    const found = districtId ? await ofDistrict(districtId, period, deps) : await ofCity(period, deps)
    return found ? ok({ ...found, period, asOf: deps.now() }) : refuse('NOT_FOUND')
  },
)

async function ofDistrict(districtId: string, period: Period, deps: Deps) {
  const about = await deps.store.areas.getWith(districtId, pendingFigures(deps))
  if (about?.doc.level !== 'district') return null
  await drainFigures(about.found, deps)
  const [{ tally }, streets] = await Promise.all([
    figuresOfGroup({ scope: 'districtToday', groupId: districtId }, period, deps),
    streetsToday(districtId, deps),
  ])
  const oneOf = { field: 'subdistrictId' as const, values: streets }
  const standing =
    streets.length > 0 ? await findAll(deps.store.venues, { where: { validTo: null }, oneOf }, 'listKey') : []
  const venues = openBy(standing, period.to)
  const used = tally.byVenue
  return { name: about.doc.name, tiers: byTier(venues, used), districts: [], venues: listed(venues, used) }
}

async function ofCity(period: Period, deps: Deps) {
  const { store, now } = deps
  const about = await store.units.getWith(CITY_UNIT_ID, {
    ...pendingFigures(deps),
    districts: districtsEver(deps),
  })
  if (!about) return null
  const { districts: ever, ...waiting } = about.found
  await drainFigures(waiting, deps)
  const today = chinaDay(now())
  const districts = ever.filter((one) => isThere(one, today))
  const oneOf = { field: 'parentIds' as const, values: districts.map(({ _id }) => _id) }
  const [{ tally }, standing, streets] = await Promise.all([
    figuresOfCity(period, deps),
    findAll(store.venues, { where: { validTo: null } }, 'listKey'),
    findAll(store.areas, { oneOf }, 'listKey'),
  ])
  const areas = areasById(streets)
  const venues = openBy(standing, period.to)
  const places = { districts, districtOf: (streetId: string) => aboveOn(areas, streetId, today) }
  const used = tally.byVenue
  return { name: about.doc.name, tiers: byTier(venues, used), districts: byDistrict(venues, used, places), venues: [] }
}

const isThere = ({ level, periods }: Area, day: string) =>
  level === 'district' && periods.some(({ from, to }) => from <= day && (to === null || to > day))
