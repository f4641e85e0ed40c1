import type { Account, Membership, UnitRole } from '@shared/contract/account'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { frozen } from '@cloud/store/memory'
import { aMembership, aPerson, aVolunteer } from '../../builders/account'
import type { Cell, Cells } from './row'

const TEAMS = [
  { teamId: 't-1', teamName: '红岩科普队', unitId: 'u-1' },
  { teamId: 't-2', teamName: '磁器口科普队', unitId: 'u-1' },
  { teamId: 't-9', teamName: '北碚农技队', unitId: 'u-9' },
]
const UNITS = [
  { unitId: 'u-1', unitName: '沙坪坝区科协', areaId: 'd-1' },
  { unitId: 'u-9', unitName: '北碚区科协', areaId: 'd-9' },
]
const CITY = { unitId: CITY_UNIT_ID, unitName: '市科协', areaId: null }

const inTeams = (role: Membership['role']): Account[] =>
  TEAMS.map((team) =>
    aVolunteer({ _id: `p-x-${role}-${team.teamId}`, name: '某队员', memberships: [aMembership({ ...team, role })] }),
  )

const inUnits = (role: UnitRole): Account[] =>
  UNITS.map((unit) => aPerson({ _id: `p-x-${role}-${unit.unitId}`, name: '某干部', appointments: [{ ...unit, role }] }))

const inCity = (role: UnitRole): Account[] => [
  aPerson({ _id: `p-x-${role}-city`, name: '某市级', appointments: [{ ...CITY, role }] }),
]

/** 本人: whose the record of a row is. */
export const SELF = aVolunteer({ _id: 'p-self', name: '本人', memberships: [] })

type SignedIn = Exclude<keyof Cells, 'nobody'>

/** Who asks, by role; several stand in the order of the letters of their cell. */
export const CALLERS: Record<SignedIn, readonly Account[]> = {
  newcomer: [aPerson({ _id: 'p-x-newcomer', name: '' })],
  volunteer: [aVolunteer({ _id: 'p-x-volunteer', name: '某志愿', memberships: [] })],
  self: [SELF],
  member: inTeams('member'),
  teamAdmin: inTeams('admin'),
  leader: inTeams('leader'),
  station: inUnits('stationWorker'),
  unitAdmin: inUnits('admin'),
  observer: inUnits('observer'),
  cityAdmin: inCity('admin'),
  cityObserver: inCity('observer'),
}

export const ROLES = Object.keys(CALLERS) as SignedIn[]

export const everyCaller: readonly Account[] = frozen(Object.values(CALLERS).flat())

/** Who asks and what is declared for them, one by one. */
export const cellsOf = (cells: Cells): { role: SignedIn; who: Account; cell: Cell }[] =>
  ROLES.flatMap((role) => CALLERS[role].map((who, index) => ({ role, who, cell: cells[role][index] as Cell })))
