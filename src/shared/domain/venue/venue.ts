import { ok, refuse } from '@shared/contract/result'
import type { Venue, VenuePlan } from '@shared/contract/venue'

const listKeyOf = ({ name, _id }: Pick<Venue, 'name' | '_id'>) => `${name}-${_id}`

/** A venue that opens today. */
export const openVenue = (
  _id: string,
  plan: VenuePlan,
  { subdistrictId, today }: { subdistrictId: string; today: string },
): Venue => ({
  ...plan,
  point: plan.point ?? null,
  _id,
  rev: 0,
  subdistrictId,
  validFrom: today,
  validTo: null,
  listKey: listKeyOf({ name: plan.name, _id }),
})

/** What changes is where and what it is; records keep the name and address they were written with. */
export function changeVenue(venue: Venue, plan: VenuePlan, subdistrictId: string) {
  if (venue.validTo !== null) return refuse('VENUE_CLOSED')
  const { point = venue.point } = plan
  return ok({ ...venue, ...plan, point, subdistrictId, listKey: listKeyOf({ name: plan.name, _id: venue._id }) })
}

/** 停用 from today on; a second time changes nothing. */
export const closeVenue = (venue: Venue, today: string): Venue =>
  venue.validTo === null ? { ...venue, validTo: today } : venue
