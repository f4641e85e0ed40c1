import type { UnitRole } from '@shared/contract/account'
import type { Caller } from '@shared/contract/caller'
import { CITY_UNIT_ID } from '@shared/contract/unit'

export type Person = Pick<Caller, '_id' | 'registration' | 'memberships' | 'appointments'>

/** What an action is about: whose it is, which teams, which reporting unit, which district it touches. */
export type Target = {
  personId?: string | null
  teamIds?: readonly string[]
  unitId?: string | null
  districtId?: string | null
}

/** What belongs to a team and to the unit above it: an activity, a photo of it, a figure. */
export const ofTeam = ({ teamId, unitId }: { teamId: string; unitId: string }): Target => ({
  teamIds: [teamId],
  unitId,
})

type Holds = (person: Person, target: Target) => boolean

const holdsRole =
  (role: UnitRole): Holds =>
  ({ appointments }, { unitId }) =>
    appointments.some((one) => one.role === role && (one.unitId === unitId || one.unitId === CITY_UNIT_ID))

const inTeams = ({ memberships }: Person, { teamIds = [] }: Target) =>
  memberships.filter(({ teamId }) => teamIds.includes(teamId))

/** How a person can stand to what an action is about (PRODUCT.md, section 1). A city role reaches every unit. */
export const RELATIONS = {
  /** Whoever reaches the door, signed in or not. */
  anyone: () => true,
  /** Everybody who is signed in. */
  everyone: () => true,
  /** 志愿者: has registered. */
  volunteer: ({ registration }) => registration !== null,
  /** It is theirs. */
  self: ({ _id }, { personId }) => personId === _id,
  teamMember: (person, target) => inTeams(person, target).length > 0,
  /** 队长 or 队管理员 of the team. */
  teamLeader: (person, target) => inTeams(person, target).some(({ role }) => role !== 'member'),
  /** 队长 alone. */
  teamHead: (person, target) => inTeams(person, target).some(({ role }) => role === 'leader'),
  /** Leads some team of the unit. */
  unitLeader: ({ memberships }, { unitId }) =>
    memberships.some((one) => one.unitId === unitId && one.role !== 'member'),
  /** Leads some team, wherever. */
  anyLeader: ({ memberships }) => memberships.some(({ role }) => role !== 'member'),
  /** Holds a role in some unit, wherever. */
  anyOfficer: ({ appointments }) => appointments.length > 0,
  stationWorker: holdsRole('stationWorker'),
  unitAdmin: holdsRole('admin'),
  /** 观察员: sees figures, never persons. */
  observer: holdsRole('observer'),
  /** Holds a role in the unit that answers for the district, or in the city. */
  districtOfficer: ({ appointments }, { districtId }) =>
    appointments.some(({ areaId, unitId }) => (areaId !== null && areaId === districtId) || unitId === CITY_UNIT_ID),
  /** 管理员 of the unit that answers for the district, or of the city. */
  districtAdmin: ({ appointments }, { districtId }) =>
    appointments.some(
      ({ areaId, unitId, role }) =>
        role === 'admin' && ((areaId !== null && areaId === districtId) || unitId === CITY_UNIT_ID),
    ),
  /** Holds any role in the city, an observer's too. */
  cityOfficer: ({ appointments }) => appointments.some(({ unitId }) => unitId === CITY_UNIT_ID),
  cityAdmin: (person) => holdsRole('admin')(person, { unitId: CITY_UNIT_ID }),
} satisfies Record<string, Holds>

export type Relation = keyof typeof RELATIONS
