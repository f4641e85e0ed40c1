import type { Account } from '@shared/contract/account'
import type { Team } from '@shared/contract/team'
import type { TeamRequest } from '@shared/contract/team-life'
import { ok, refuse, type Result } from '@shared/contract/result'
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

/** The team as a founding was approved. */
export const foundedTeam = (request: TeamRequest, leaderName: string, parentId: string | null): Team => {
  if (!request.plan || !request.decision) throw new Error(`${request._id} has no plan or no decision`)
  const { name, ...plan } = request.plan
  return {
    ...plan,
    _id: request.teamId,
    rev: 0,
    dirty: [],
    outbox: [],
    name,
    parentId,
    foundedAt: request.decision.at,
    suspendedAt: null,
    suspensions: [],
    successorId: null,
    successorName: '',
    appointingId: null,
    leaderName,
    listKey: `${name}-${request.teamId}`,
  }
}

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
