import type { Caller } from '@shared/contract/caller'
import type { UnitRole } from '@shared/contract/account'
import { CITY_UNIT_ID } from '@shared/contract/team'

type Person = Pick<Caller, 'memberships' | 'appointments'>

/** 队长 or team admin: runs the team's activities. */
export const leadsTeam = (person: Person, teamId: string): boolean =>
  person.memberships.some((membership) => membership.teamId === teamId && membership.role !== 'member')

export const belongsToTeam = (person: Person, teamId: string): boolean =>
  person.memberships.some((membership) => membership.teamId === teamId)

const holdsRole = (person: Person, unitId: string, roles: readonly UnitRole[]): boolean =>
  person.appointments.some(
    (appointment) =>
      roles.includes(appointment.role) && (appointment.unitId === unitId || appointment.unitId === CITY_UNIT_ID),
  )

/** 管理员 of the unit, or of the city above it. */
export const administersUnit = (person: Person, unitId: string): boolean => holdsRole(person, unitId, ['admin'])

/** Who checks orders on the spot: 站点工作人员 or the unit's 管理员. */
export const verifiesFor = (person: Person, unitId: string): boolean =>
  holdsRole(person, unitId, ['admin', 'stationWorker'])

/** Who may look at a unit's figures; observers see figures, never persons. */
export const seesFiguresOf = (person: Person, unitId: string): boolean =>
  holdsRole(person, unitId, ['admin', 'stationWorker', 'observer']) ||
  person.memberships.some((membership) => membership.unitId === unitId && membership.role !== 'member')

/** Who may look at a team's figures: its members, and who sees those of its unit. */
export const seesTeam = (person: Person, team: { _id: string; unitId: string }): boolean =>
  belongsToTeam(person, team._id) || seesFiguresOf(person, team.unitId)

/** Who may look at what happened in a district: the unit that answers for it, and the city. */
export const seesDistrict = (person: Person, areaId: string): boolean =>
  person.appointments.some((appointment) => appointment.areaId === areaId || appointment.unitId === CITY_UNIT_ID)

/** The person's own team for an activity: hours go there, not to the host (PRODUCT.md, section 4). */
export function ownTeamFor(
  person: Person,
  activity: { teamId: string; partnerTeamIds: readonly string[]; unitId: string },
) {
  const taking = [activity.teamId, ...activity.partnerTeamIds]
  const own = person.memberships.find((membership) => taking.includes(membership.teamId)) ?? person.memberships[0]
  return own ? { teamId: own.teamId, unitId: own.unitId } : { teamId: activity.teamId, unitId: activity.unitId }
}
