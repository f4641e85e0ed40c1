import type { AccountView, UnitAppointment } from '@shared/contract/account'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { unitsFor } from '@shared/domain/permission/scopes'
import { useQuery } from '@/hooks/use-query'

/** Who looks, for which of their units, and how many orders wait for it. */
export function useWorkbench(unitId: string | undefined) {
  const me = useQuery('account.me', {})
  const unit = me.value && unitOf(me.value, unitId)
  const verifies = unit && me.value && may('order.toVerify', me.value, { unitId: unit.unitId })
  const waiting = useQuery('order.toVerify', verifies ? { unitId: unit.unitId } : null)

  return {
    me,
    unit,
    verifies: verifies === true,
    /** Orders on the first page, and whether there are more. */
    toVerify: waiting.value && { count: waiting.value.items.length, isMore: waiting.value.nextCursor !== null },
    refresh: () => Promise.all([me.refresh(), waiting.refresh()]),
  }
}
export type Workbench = ReturnType<typeof useWorkbench>

/** The units whose desk this person may open. */
export const unitsOf = (me: AccountView | undefined): UnitAppointment[] => (me ? unitsFor('dashboard.unit', me) : [])

function unitOf(me: AccountView, unitId: string | undefined): UnitAppointment | undefined {
  const units = unitsOf(me)
  return units.find((unit) => unit.unitId === unitId) ?? units[0]
}

/** The district a unit answers for, and whether it may look at any other. */
export const districtOf = (unit: UnitAppointment | undefined) => ({
  areaId: unit?.unitId === CITY_UNIT_ID ? undefined : (unit?.areaId ?? undefined),
  isCity: unit?.unitId === CITY_UNIT_ID,
})

export const teamsOf = (me: AccountView | undefined) => me?.memberships ?? []
