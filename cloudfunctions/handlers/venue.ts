import type { Area } from '@shared/contract/area'
import { ok, refuse } from '@shared/contract/result'
import { type Venue, venueApi, type VenueFacts } from '@shared/contract/venue'
import { aboveOn, areasById } from '@shared/domain/area/stand-ins'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import { changeVenue, closeVenue, openVenue } from '@shared/domain/venue/venue'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { subdistrictOf } from './activity'
import { streetsToday } from './streets'

export const list = implement(venueApi['venue.list'], async ({ subdistrictId, districtId, tier, cursor }, deps) => {
  const streets = districtId ? await streetsToday(districtId, deps) : null
  if (streets?.length === 0) return ok({ items: [], nextCursor: null })
  const found = await deps.store.venues.find({
    where: { validTo: null, ...(tier ? { tier } : {}), ...(subdistrictId ? { subdistrictId } : {}) },
    ...(streets ? { oneOf: { field: 'subdistrictId', values: streets } } : {}),
    range: { field: 'listKey', gt: '', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (venue) => venue))
})

export const get = implement(venueApi['venue.get'], async ({ venueId }, deps) => {
  const venue = await deps.store.venues.get(venueId)
  return venue ? ok(await factsOf(venue, deps)) : refuse('NOT_FOUND')
})

export const add = implement(venueApi['venue.add'], async ({ key, ...plan }, deps) => {
  const place = await placeFor('venue.add', plan.areaId, deps)
  if (!place.ok) return place

  const today = chinaDay(deps.now())
  const venue = openVenue(`v-${key}`, plan, { subdistrictId: place.value._id, today })
  const isNew = await deps.store.venues.insert(venue)
  if (isNew) await audit(deps, { action: 'venue.add', subjectId: venue._id, unitId: null, note: venue.name })
  const kept = isNew ? venue : await deps.store.venues.get(venue._id)
  return kept ? ok(await factsOf(kept, deps)) : refuse('NOT_FOUND')
})

export const change = implement(venueApi['venue.change'], async ({ venueId, ...plan }, deps) => {
  const venue = await deps.store.venues.get(venueId)
  if (!venue) return refuse('NOT_FOUND')
  const before = await placeFor('venue.change', venue.areaId, deps)
  if (!before.ok) return before
  const place = await placeFor('venue.change', plan.areaId, deps)
  if (!place.ok) return place

  const changed = changeVenue(venue, plan, place.value._id)
  if (!changed.ok) return changed
  const isSaved = await deps.store.venues.replace(venue, changed.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await audit(deps, { action: 'venue.change', subjectId: venueId, unitId: null, note: plan.name })
  return ok(await factsOf(changed.value, deps))
})

export const close = implement(venueApi['venue.close'], async ({ venueId, reason }, deps) => {
  const venue = await deps.store.venues.get(venueId)
  if (!venue) return refuse('NOT_FOUND')
  const place = await placeFor('venue.close', venue.areaId, deps)
  if (!place.ok) return refuse('FORBIDDEN')

  const closed = closeVenue(venue, chinaDay(deps.now()))
  if (closed === venue) return ok(await factsOf(venue, deps))
  const isSaved = await deps.store.venues.replace(venue, closed)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await audit(deps, { action: 'venue.close', subjectId: venueId, unitId: null, note: `${venue.name}：${reason}` })
  return ok(await factsOf(closed, deps))
})

/** The street a venue stands in, if the caller may keep the venues of its district of today. */
async function placeFor(action: 'venue.add' | 'venue.change' | 'venue.close', areaId: string, deps: Deps) {
  const street = await subdistrictOf(areaId, deps)
  if (!street) return refuse('AREA_UNKNOWN')
  return may(action, deps.caller, { districtId: districtOf(street, deps) }) ? ok(street) : refuse('FORBIDDEN')
}

const districtOf = (street: Area, { now }: Deps) => aboveOn(areasById([street]), street._id, chinaDay(now()))

async function factsOf(venue: Venue, deps: Deps): Promise<VenueFacts> {
  const areas = await deps.store.areas.getMany([...new Set([venue.areaId, venue.subdistrictId])])
  const street = areas.find(({ _id }) => _id === venue.subdistrictId)
  const districtId = street ? districtOf(street, deps) : null
  const district = districtId ? await deps.store.areas.get(districtId) : null
  return {
    ...venue,
    areaName: areas.find(({ _id }) => _id === venue.areaId)?.name ?? '',
    districtId,
    districtName: district?.name ?? '',
  }
}
