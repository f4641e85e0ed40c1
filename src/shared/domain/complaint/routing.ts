import type { Complaint } from '@shared/contract/complaint'
import type { Caller } from '@shared/contract/caller'
import { CITY_UNIT_ID } from '@shared/contract/unit'

type Person = Pick<Caller, '_id' | 'memberships' | 'appointments'>

/** Who a complaint is about: persons, and whoever leads these teams. */
export type Accused = Pick<Complaint, 'accusedIds' | 'accusedTeamIds'>

/** Whether a complaint is about this person, by name or because they lead what it is about. */
export const isAccused = ({ _id, memberships }: Pick<Person, '_id' | 'memberships'>, accused: Accused): boolean =>
  accused.accusedIds.includes(_id) ||
  memberships.some(({ teamId, role }) => role !== 'member' && accused.accusedTeamIds.includes(teamId))

const administers = ({ appointments }: Person, unitId: string) =>
  appointments.some((one) => one.role === 'admin' && one.unitId === unitId)

/** The people the server looked at: who is accused, and who complains. */
type Parties = { known: readonly Person[]; complainantId: string }

/**
 * Where a complaint goes first: to the unit, unless one of its admins is complained of or complains; then to the city.
 */
export function routeComplaint(unitId: string, accused: Accused, { known, complainantId }: Parties): string {
  const isParty = (person: Person) => person._id === complainantId || isAccused(person, accused)
  return known.some((person) => administers(person, unitId) && isParty(person)) ? CITY_UNIT_ID : unitId
}

/**
 * Whether somebody may see and handle a complaint at its desk: an admin of that desk, or of the city above it, who is
 * neither complained of nor the complainant. When the only city admin is complained of, it waits for another one.
 */
export const mayHandle = (
  person: Person,
  complaint: Accused & Pick<Complaint, 'deskUnitId' | 'complainantId'>,
): boolean =>
  (administers(person, complaint.deskUnitId) || administers(person, CITY_UNIT_ID)) &&
  person._id !== complaint.complainantId &&
  !isAccused(person, complaint)

/** Who of these hears that something came to a desk: everybody who may handle it there, so never who is complained of. */
export const deskPeople = (admins: readonly Person[], complaint: Parameters<typeof mayHandle>[1]): string[] =>
  admins.filter((person) => mayHandle(person, complaint)).map(({ _id }) => _id)
