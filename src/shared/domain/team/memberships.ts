import type { Account, Membership } from '@shared/contract/account'
import { ok, refuse } from '@shared/contract/result'
import type { OutboxNotice } from '@shared/contract/stored'
import { rosterKey } from '@shared/domain/report/bucket'

/** PRODUCT.md, section 1. */
export const MAX_TEAMS = 5

type Role = Membership['role']
type Team = { _id: string; name: string; unitId: string }

export const roleIn = (account: Pick<Account, 'memberships'>, teamId: string): Role | null =>
  account.memberships.find((one) => one.teamId === teamId)?.role ?? null

/**
 * The account with these memberships: the one place where they change. What is repeated for the indexes follows, and
 * the rosters of every unit left or entered are marked.
 */
export function withMemberships(account: Account, memberships: readonly Membership[]): Account {
  const unitIds = [...new Set(memberships.map(({ unitId }) => unitId))]
  const touched = [...account.unitIds, ...unitIds].map(rosterKey)
  return {
    ...account,
    memberships: [...memberships],
    unitIds,
    teamIds: memberships.map(({ teamId }) => teamId),
    ledTeamIds: memberships.filter(({ role }) => role !== 'member').map(({ teamId }) => teamId),
    isPending: true,
    dirty: [...new Set([...account.dirty, ...touched])],
  }
}

export const withRole = (account: Account, teamId: string, role: Role): Account =>
  withMemberships(
    account,
    account.memberships.map((one) => (one.teamId === teamId ? { ...one, role } : one)),
  )

/** 入队; who is in already stays as they are. */
export function joinTeam(account: Account, team: Team, { role, now }: { role: Role; now: number }) {
  if (roleIn(account, team._id) !== null) return ok(account)
  if (account.memberships.length >= MAX_TEAMS) return refuse('TEAM_LIMIT_REACHED')
  return ok(withMemberships(account, [...account.memberships, membershipOf(team, role, now)]))
}

/** 退队: a team is never left without its leader. */
export function leaveTeam(account: Account, teamId: string) {
  const role = roleIn(account, teamId)
  if (role === null) return ok(account)
  if (role === 'leader') return refuse('LEADER_MUST_HAND_OVER')
  return ok(without(account, teamId))
}

/** 转队: out of one team and into another in one write, so the limit cannot be in the way. */
export function transferMember(account: Account, fromTeamId: string, { into, now }: { into: Team; now: number }) {
  const left = leaveTeam(account, fromTeamId)
  if (!left.ok) return left
  if (left.value === account) return refuse('NOT_A_MEMBER')
  return joinTeam(left.value, into, { role: 'member', now })
}

/** Tells the person once what became of them in a team. */
export const tellAbout = (
  account: Account,
  kind: OutboxNotice['kind'],
  team: { _id: string; name: string },
): Account => ({
  ...account,
  isPending: true,
  outbox: [
    ...account.outbox,
    { personId: account._id, atRev: account.rev, kind, subject: team.name, link: { page: 'team', id: team._id } },
  ],
})

/** 合并: whoever was in the team that ends is in the one that goes on, since the same day; its leader leads there no more. */
export function followMerger(account: Account, endedTeamId: string, into: Team): Account {
  const old = account.memberships.find((one) => one.teamId === endedTeamId)
  if (!old) return account
  const told = tellAbout(account, 'teamMerged', into)
  if (roleIn(account, into._id) !== null) return without(told, endedTeamId)

  const moved = membershipOf(into, 'member', old.since)
  return withMemberships(
    told,
    account.memberships.map((one) => (one === old ? moved : one)),
  )
}

const without = (account: Account, teamId: string) =>
  withMemberships(
    account,
    account.memberships.filter((one) => one.teamId !== teamId),
  )

const membershipOf = ({ _id, name, unitId }: Team, role: Role, since: number): Membership => ({
  teamId: _id,
  teamName: name,
  unitId,
  role,
  since,
})
