import type { Account } from '@shared/contract/account'
import { teamLifeApi, type MemberView } from '@shared/contract/team-life'
import type { Team } from '@shared/contract/team'
import { ok, refuse } from '@shared/contract/result'
import { appointAdmin, dismissAdmin } from '@shared/domain/team/admins'
import { may } from '@shared/domain/permission/permissions'
import { isActive } from '@shared/domain/team/life'
import { leaveTeam, roleIn, tellAbout } from '@shared/domain/team/memberships'
import { changeAccount } from '@cloud/aggregation/change-account'
import { logAccess } from '@cloud/kernel/access-log'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { PAGE_PROBE, PAGE_SIZE } from '@cloud/kernel/paging'
import { teamFor } from './team-load'

/** In the order of ids, which is the one order that neither a new name nor a new role upsets between two pages. */
export const members = implement(teamLifeApi['team.members'], async ({ teamId, cursor }, deps) => {
  const found = await deps.store.accounts.find({
    where: { teamIds: teamId },
    range: { field: '_id', gt: cursor ?? '' },
    order: { field: '_id', direction: 'asc' },
    limit: PAGE_PROBE,
  })
  // Every member says which unit the team is of: the team itself need not be asked.
  const unitId = found[0] ? placeIn(found[0], teamId)?.unitId : (await deps.store.teams.get(teamId))?.unitId
  if (unitId === undefined) return refuse('NOT_FOUND')
  if (!may('team.members', deps.caller, { teamIds: [teamId], unitId })) return refuse('FORBIDDEN')

  const shown = found.slice(0, PAGE_SIZE)
  const personIds = shown.map(({ _id }) => _id)
  await logAccess(deps, { action: 'team.members', personIds, unitId })
  const last = personIds[personIds.length - 1]
  return ok({
    items: shown.map((person) => viewMember(person, teamId, deps)),
    nextCursor: found.length > PAGE_SIZE && last ? last : null,
  })
})

export const leave = implement(teamLifeApi['team.leave'], async ({ teamId }, { store, caller }) => {
  const left = leaveTeam(caller, teamId)
  if (!left.ok) return left
  const isSaved = left.value === caller || (await store.accounts.replace(caller, left.value))
  return isSaved ? ok({ memberships: left.value.memberships }) : refuse('CHANGED_MEANWHILE')
})

export const setAdmin = implement(teamLifeApi['team.setAdmin'], async ({ teamId, personId, isAdmin }, deps) => {
  const team = await teamFor('team.setAdmin', teamId, deps)
  if (!team.ok) return team
  if (!isActive(team.value)) return refuse('TEAM_NOT_ACTIVE')

  const changed = isAdmin
    ? await appoint(team.value, personId, deps)
    : await changeAccount(personId, (account) => dismissAdmin(account, teamId), deps)
  if (!changed.ok) return refuse(changed.code === 'REQUEST_OUTDATED' ? 'NOT_A_MEMBER' : changed.code)
  const { account, isChanged } = changed.value
  const { unitId, name } = team.value
  const note = `${name}，${isAdmin ? '任' : '免'}`
  if (isChanged) await audit(deps, { action: 'team.setAdmin', subjectId: personId, unitId, note })
  await logAccess(deps, { action: 'team.setAdmin', personIds: [personId], unitId })
  return ok(viewMember(account, teamId, deps))
})

/**
 * The limit counts people, each in a document of their own. So the team says first whom it is appointing, which only one
 * of two at once can; whoever comes next finishes that appointment before counting.
 */
async function appoint(team: Team, personId: string, deps: Deps) {
  const { store } = deps
  const finished = team.appointingId === null ? null : await finish(team, team.appointingId, deps)
  if (finished && team.appointingId === personId) return finished
  const fresh = team.appointingId === null ? team : await store.teams.get(team._id)
  const person = await store.accounts.get(personId)
  if (!fresh || !person) return refuse('NOT_A_MEMBER')
  if (fresh.appointingId !== null) return refuse('CHANGED_MEANWHILE')

  const fit = appointAdmin(person, team._id, await headsOf(team._id, deps))
  if (!fit.ok) return fit
  if (fit.value === person) return ok({ account: person, isChanged: false })
  const isClaimed = await store.teams.replace(fresh, { ...fresh, appointingId: personId })
  if (!isClaimed) return refuse('CHANGED_MEANWHILE')
  return finish({ ...fresh, appointingId: personId, rev: fresh.rev + 1 }, personId, deps)
}

/** Writes the role into the account and frees the team for the next appointment. */
async function finish(team: Team, personId: string, deps: Deps) {
  const appointed = await changeAccount(
    personId,
    (account) => {
      const made = appointAdmin(account, team._id, { admins: 0, members: 1 })
      return made.ok && made.value !== account ? ok(tellAbout(made.value, 'teamAdminAppointed', team)) : made
    },
    deps,
  )
  const isFreed = await deps.store.teams.replace(team, { ...team, appointingId: null })
  if (!isFreed) console.info('team changed meanwhile; the next appointment frees it', { id: team._id })
  return appointed
}

async function headsOf(teamId: string, { store }: Deps) {
  const [officers, members] = await Promise.all([
    store.accounts.find({ where: { ledTeamIds: teamId }, limit: 100 }),
    store.accounts.count({ where: { teamIds: teamId } }),
  ])
  return { admins: officers.filter((one) => roleIn(one, teamId) === 'admin').length, members }
}

const placeIn = ({ memberships }: Account, teamId: string) => memberships.find((one) => one.teamId === teamId)

function viewMember(person: Account, teamId: string, { vault }: Deps): MemberView {
  const place = placeIn(person, teamId)
  return {
    personId: person._id,
    name: person.name,
    role: place?.role ?? 'member',
    since: place?.since ?? 0,
    phone: person.phoneSealed === null ? null : vault.open(person.phoneSealed),
  }
}
