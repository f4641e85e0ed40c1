import type { Membership, UnitAppointment } from '@shared/contract/account'
import { may, type Right } from './permissions'
import type { Person } from './relations'

/** Those of a person's teams in which they may do something, say post an activity. */
export const teamsFor = (right: Right, person: Person): Membership[] =>
  person.memberships.filter(({ teamId, unitId }) => may(right, person, { teamIds: [teamId], unitId }))

/** Those of a person's units in which they may do something; each once, however many roles they hold there. */
export const unitsFor = (right: Right, person: Person): UnitAppointment[] =>
  person.appointments.filter(
    ({ unitId }, index, all) =>
      may(right, person, { unitId }) && all.findIndex((one) => one.unitId === unitId) === index,
  )
