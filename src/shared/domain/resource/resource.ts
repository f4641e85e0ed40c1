import type { Resource, ResourcePlan } from '@shared/contract/resource'
import { ok, refuse } from '@shared/contract/result'

const listKeyOf = (name: string, _id: string) => `${name}-${_id}`
const inWeek = (weekdays: readonly number[]) => [...new Set(weekdays)].sort((one, other) => one - other)

type Owner = Pick<Resource, 'unitId' | 'unitName'>
type Street = { _id: string; name: string }

/** A resource that is lent from today on. */
export const openResource = (
  _id: string,
  plan: ResourcePlan,
  { street, today, ...owner }: Owner & { street: Street; today: string },
): Resource => ({
  ...plan,
  ...owner,
  _id,
  rev: 0,
  weekdays: inWeek(plan.weekdays),
  subdistrictId: street._id,
  subdistrictName: street.name,
  validFrom: today,
  validTo: null,
  listKey: listKeyOf(plan.name, _id),
})

/** What changes is what it is, where and when; bookings keep the name they were made with. */
export function changeResource(resource: Resource, plan: ResourcePlan, street: Street) {
  if (resource.validTo !== null) return refuse('RESOURCE_ENDED')
  return ok({
    ...resource,
    ...plan,
    weekdays: inWeek(plan.weekdays),
    subdistrictId: street._id,
    subdistrictName: street.name,
    listKey: listKeyOf(plan.name, resource._id),
  })
}

/** 停用 from today on: nobody can ask for it any more, what is confirmed stands. A second time changes nothing. */
export const closeResource = (resource: Resource, today: string): Resource =>
  resource.validTo === null ? { ...resource, validTo: today } : resource
