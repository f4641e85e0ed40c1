import type { Account } from '@shared/contract/account'
import type { Team } from '@shared/contract/team'
import type { TeamPlan, TeamRequest } from '@shared/contract/team-life'
import { ok, refuse, type Result } from '@shared/contract/result'
import { rosterKey } from '@shared/domain/report/bucket'
import { joinTeam, roleIn, transferMember, withRole } from './memberships'

type Refusal = 'TEAM_LIMIT_REACHED' | 'REQUEST_OUTDATED'
type Change = (account: Account) => Result<Account, Refusal>

/** What an approved request does to the account it is about; done before, it changes nothing. */
export const changeBy = (request: TeamRequest, now: number): Change => {
  const team = { _id: request.teamId, name: request.teamName, unitId: request.unitId }
  const changes: Record<TeamRequest['kind'], Change> = {
    found: (account) => whenRegistered(account, () => joinTeam(account, team, { role: 'leader', now })),
    join: (account) => whenRegistered(account, () => joinTeam(account, team, { role: 'member', now })),
    transfer: (account) => transferred(account, request, { into: team, now }),
    handOver: (account) =>
      roleIn(account, team._id) === null ? refuse('REQUEST_OUTDATED') : ok(lead(account, team._id)),
  }
  return changes[request.kind]
}

/** Who led before is a member from now on; the one who leads now stays. */
export const stepDown = (account: Account, teamId: string): Account =>
  roleIn(account, teamId) === 'leader' ? withRole(account, teamId, 'member') : account

type Founding = { plan: TeamPlan; leaderName: string; parentId: string | null; at: number }

/** The team as its founding was approved. */
export const foundedTeam = (teamId: string, { plan, leaderName, parentId, at }: Founding): Team => ({
  ...plan,
  _id: teamId,
  rev: 0,
  dirty: [rosterKey(plan.unitId)],
  isPending: true,
  outbox: [],
  parentId,
  foundedAt: at,
  suspendedAt: null,
  suspensions: [],
  successorId: null,
  successorName: '',
  appointingId: null,
  dutyAskedAt: null,
  leaderName,
  listKey: `${plan.name}-${teamId}`,
})

const lead = (account: Account, teamId: string): Account =>
  roleIn(account, teamId) === 'leader' ? account : withRole(account, teamId, 'leader')

const whenRegistered = (account: Account, change: () => Result<Account, Refusal>) =>
  account.registration === null ? refuse('REQUEST_OUTDATED') : change()

function transferred(
  account: Account,
  { fromTeamId }: TeamRequest,
  to: Parameters<typeof transferMember>[2],
): Result<Account, Refusal> {
  const isDone = roleIn(account, to.into._id) !== null && roleIn(account, fromTeamId ?? '') === null
  if (isDone) return ok(account)
  const moved = transferMember(account, fromTeamId ?? '', to)
  if (moved.ok) return moved
  return refuse(moved.code === 'TEAM_LIMIT_REACHED' ? moved.code : 'REQUEST_OUTDATED')
}
