import type { Account } from '@shared/contract/account'
import type { TeamRequest } from '@shared/contract/team-life'
import { ok, refuse, type Result } from '@shared/contract/result'
import { changeBy, foundedTeam, stepDown } from '@shared/domain/team/apply'
import { isActive } from '@shared/domain/team/life'
import { followMerger, roleIn } from '@shared/domain/team/memberships'
import { applied, reopened } from '@shared/domain/team/request'
import { changeAccount } from './change-account'
import type { World } from './world'

type Refusal = 'TEAM_LIMIT_REACHED' | 'TEAM_NOT_ACTIVE' | 'REQUEST_OUTDATED' | 'CHANGED_MEANWHILE'

/**
 * Writes an approved request into the accounts: first the person, then what follows from it, last the request itself.
 * Each step done twice is done once, so `jobs` may begin again after a crash. What cannot be done opens the request again.
 */
export async function applyRequest(request: TeamRequest, world: World): Promise<Result<TeamRequest, Refusal>> {
  const done = await applyToAccounts(request, world)
  const after = done.ok ? applied(request) : reopened(request)
  const isSaved = await world.store.teamRequests.replace(request, after)
  if (!done.ok) return done
  return isSaved ? ok({ ...after, rev: request.rev + 1 }) : alreadyApplied(request, world)
}

/** Whether it could be written as things stand, so that what is impossible is refused before anything is decided. */
export async function canApply(request: TeamRequest, world: World): Promise<Result<Account, Refusal>> {
  if (request.kind !== 'found' && !(await isOpenTeam(request.teamId, world))) return refuse('TEAM_NOT_ACTIVE')
  const account = await world.store.accounts.get(request.personId)
  return account ? changeBy(request, world.now())(account) : refuse('REQUEST_OUTDATED')
}

/** Somebody else, `jobs` perhaps, was applying it at the same time and came to the same. */
async function alreadyApplied({ _id }: TeamRequest, { store }: World): Promise<Result<TeamRequest, Refusal>> {
  const now = await store.teamRequests.get(_id)
  return now?.status === 'approved' && !now.isToApply ? ok(now) : refuse('CHANGED_MEANWHILE')
}

async function applyToAccounts(request: TeamRequest, world: World): Promise<Result<Account, Refusal>> {
  const { kind, teamId, personId } = request
  if (kind !== 'found' && !(await isOpenTeam(teamId, world))) return refuse('TEAM_NOT_ACTIVE')

  const changed = await changeAccount(personId, changeBy(request, world.now()), world)
  if (!changed.ok) return changed
  const { account } = changed.value
  if (kind === 'found') await makeTeam(request, account, world)
  else if (kind === 'handOver') await replaceLeader(request, account, world)
  else await followIfMerged(request, world)
  return ok(account)
}

async function isOpenTeam(teamId: string, { store }: World): Promise<boolean> {
  const team = await store.teams.get(teamId)
  return team !== null && isActive(team)
}

/** The founder leads before the team is there, so that it is never there without a leader. */
async function makeTeam(request: TeamRequest, leader: Account, { store }: World): Promise<void> {
  const { plan, decision } = request
  if (!plan || !decision) return
  const parentId = plan.parentId ?? (await detachmentOf(request.unitId, store))
  const founding = { plan, parentId, leaderName: leader.name, at: decision.at }
  const isNew = await store.teams.insert(foundedTeam(request.teamId, founding))
  if (!isNew) console.info('team was founded before', { id: request.teamId })
}

/** Without a team above it a new team stands under its unit's 支队. */
async function detachmentOf(unitId: string, store: World['store']): Promise<string | null> {
  const [detachment] = await store.teams.find({ where: { unitId, suspendedAt: null, level: 'detachment' }, limit: 1 })
  return detachment?._id ?? null
}

/** The new leader stands already; whoever led before steps down, and the team shows the new name. */
async function replaceLeader({ teamId, personId }: TeamRequest, leader: Account, world: World): Promise<void> {
  const { store } = world
  for (const officer of await store.accounts.find({ where: { ledTeamIds: teamId }, limit: 100 }))
    if (officer._id !== personId && roleIn(officer, teamId) === 'leader')
      await changeAccount(officer._id, (account) => ok(stepDown(account, teamId)), world)

  const team = await store.teams.get(teamId)
  const isNamed = !team || (await store.teams.replace(team, { ...team, leaderName: leader.name }))
  if (!isNamed) throw new Error(`team ${teamId} changed meanwhile; the next round names its leader`)
}

/** The team may have been merged while somebody was let in: they follow, like everybody in it. */
async function followIfMerged({ teamId, personId }: TeamRequest, world: World): Promise<void> {
  const team = await world.store.teams.get(teamId)
  const into = team?.successorId ? await world.store.teams.get(team.successorId) : null
  if (into) await changeAccount(personId, (account) => ok(followMerger(account, teamId, into)), world)
}
