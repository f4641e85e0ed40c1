import { CITY_AREA_ID } from '@shared/contract/area'
import type { Offering, OfferingPlan } from '@shared/contract/offering'
import { ok, refuse } from '@shared/contract/result'

type Team = { _id: string; name: string; unitId: string }
type Owner = { team: Team; districtId: string | null }

/** Where it is looked for: some streets, the district of the team's home, or the city. */
function placesOf({ reach, streetIds }: OfferingPlan, districtId: string | null) {
  if (reach === 'city') return ok([CITY_AREA_ID])
  if (reach === 'district') return districtId === null ? refuse('AREA_UNKNOWN') : ok([districtId])
  return streetIds.length === 0 ? refuse('OFFERING_WITHOUT_STREETS') : ok([...new Set(streetIds)])
}

const kept = (plan: OfferingPlan): OfferingPlan => ({
  ...plan,
  streetIds: plan.reach === 'streets' ? [...new Set(plan.streetIds)] : [],
})

/** Enough of an id to tell two dishes of one name apart; a cursor has room for no more. */
const KEY_TAIL = 40

/** 上菜单: somebody may order it from now on. */
export function openOffering(_id: string, plan: OfferingPlan, { team, districtId }: Owner) {
  const places = placesOf(plan, districtId)
  if (!places.ok) return places
  const offering: Offering = {
    ...kept(plan),
    _id,
    rev: 0,
    teamId: team._id,
    teamName: team.name,
    unitId: team.unitId,
    placeIds: places.value,
    isOpen: true,
    listKey: `${plan.title}-${_id.slice(-KEY_TAIL)}`,
  }
  return ok(offering)
}

/** What was ordered from it keeps what it said. */
export function changeOffering(offering: Offering, plan: OfferingPlan, owner: Owner) {
  const changed = openOffering(offering._id, plan, owner)
  return changed.ok ? ok({ ...offering, ...changed.value, rev: offering.rev, isOpen: offering.isOpen }) : changed
}
