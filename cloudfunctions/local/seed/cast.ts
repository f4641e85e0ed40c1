import type { Account } from '@shared/contract/account'
import type { Team } from '@shared/contract/team'
import type { Ground } from './ground'
import { personaId } from './personas'
import { MAIN_UNIT_ID } from './teams'

/** Who plays which part: members, officers and unit admins. */
export type Cast = {
  get(personId: string): Account
  membersOf(team: Team): readonly Account[]
  /** Leader and admin of a team; undefined where nobody has joined yet. */
  officersOf(team: Team): { leader: Account; admin: Account } | undefined
  /** A second person outside the team, who may vouch for records typed in by hand. */
  unitAdminId(unitId: string): string
  inUnit(unitId: string): readonly Account[]
}

export const castOf = (ground: Ground, accounts: readonly Account[]): Cast => {
  const byId = new Map(accounts.map((account) => [account._id, account]))
  const byTeam = groupBy(accounts, (account) => account.memberships.map(({ teamId }) => teamId))
  const byUnit = groupBy(accounts, (account) => account.unitIds)
  const membersOf = (team: Team) => byTeam.get(heirOf(ground, team)) ?? []

  return {
    get: (personId) => {
      const account = byId.get(personId)
      if (!account) throw new Error(`No account ${personId}`)
      return account
    },
    membersOf,
    officersOf: (team) => officersOf(heirOf(ground, team), membersOf(team)),
    unitAdminId: (unitId) => unitAdminId(currentUnitId(ground, unitId)),
    inUnit: (unitId) => byUnit.get(currentUnitId(ground, unitId)) ?? [],
  }
}

/** The people of a team that ended with its district are in the teams of the new one. */
const heirOf = (ground: Ground, team: Team) => {
  const unitId = currentUnitId(ground, team.unitId)
  if (unitId === team.unitId) return team._id

  const heirs = ground.teams.filter((other) => other.unitId === unitId)
  return heirs[Number(team._id.slice(-2)) % heirs.length]?._id ?? team._id
}

const currentUnitId = (ground: Ground, unitId: string) =>
  ground.units.find((unit) => unit._id === unitId)?.successorId ?? unitId

const officersOf = (teamId: string, members: readonly Account[]) => {
  const withRole = (role: string) =>
    members.find(({ memberships }) => memberships.some((seat) => seat.teamId === teamId && seat.role === role))
  const leader = withRole('leader')
  const admin = withRole('admin')

  return leader && admin ? { leader, admin } : undefined
}

export const unitAdminId = (unitId: string) =>
  unitId === MAIN_UNIT_ID ? personaId('unit-admin') : `p-admin-${unitId.slice(2)}`

const groupBy = (accounts: readonly Account[], keysOf: (account: Account) => readonly string[]) => {
  const groups = new Map<string, Account[]>()
  const keyed = accounts.flatMap((account) => keysOf(account).map((key) => ({ key, account })))
  for (const { key, account } of keyed) {
    const group = groups.get(key)
    if (group) group.push(account)
    else groups.set(key, [account])
  }
  return groups
}
