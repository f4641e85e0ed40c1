import type { AccountView } from '@shared/contract/account'

/** The teams this person answers for. */
export const ledTeams = (me: AccountView) => me.memberships.filter(({ role }) => role !== 'member')

/** The units this person verifies orders for. */
export const verifyingUnits = (me: AccountView) => me.appointments.filter(({ role }) => role !== 'observer')

/** The teams with which this person may take an order of a unit. */
export const teamsFor = (me: AccountView | undefined, unitId: string) =>
  me ? ledTeams(me).filter((team) => team.unitId === unitId) : []
