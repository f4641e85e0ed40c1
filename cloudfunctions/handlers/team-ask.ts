import { teamLifeApi, type TeamRequest } from '@shared/contract/team-life'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { isActive } from '@shared/domain/team/life'
import { MAX_TEAMS, roleIn } from '@shared/domain/team/memberships'
import { openRequest, requestId, withdrawRequest } from '@shared/domain/team/request'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { officerIdsOf } from '@cloud/kernel/officers'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { unitAdminIds } from '@cloud/kernel/unit-desk'
import { activeTeam, shownRequest, teamFor } from './team-load'
import { fitPlan } from './team-plan'
import { checkTexts } from './texts'

type About = Parameters<typeof openRequest>[1]

export const found = implement(teamLifeApi['team.found'], async ({ key, words, ...plan }, deps) => {
  const { caller, store } = deps
  if (!may('team.found', caller)) return refuse('FORBIDDEN')
  const _id = requestId.found(caller._id, key)
  const before = await store.teamRequests.get(_id)
  if (before) return shownRequest(before, deps)

  if (caller.memberships.length >= MAX_TEAMS) return refuse('TEAM_LIMIT_REACHED')
  const fit = await fitPlan(plan, deps)
  if (!fit.ok) return fit
  // The unit decides on it: where WeChat has no word, its eye is enough.
  const texts = await checkTexts([plan.name, plan.kind, ...plan.tags, words], deps)
  if (!texts.ok) return texts

  const about = {
    _id,
    kind: 'found',
    teamId: `t-${_id}`,
    teamName: plan.name,
    unitId: plan.unitId,
    plan,
    words,
  } as const
  const people = { personId: caller._id, askedById: caller._id }
  const tell = await unitAdminIds(plan.unitId, deps)
  return inserted(openRequest(null, { ...about, ...people }, { now: deps.now(), tell }), deps)
})

export const units = implement(teamLifeApi['team.units'], async ({ unitId, cursor }, { store, now }) => {
  if (unitId) {
    const unit = await store.units.get(unitId)
    return ok({ items: unit ? [unit] : [], nextCursor: null })
  }
  const found = await store.units.find({
    where: { validTo: null },
    range: { field: 'listKey', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: PAGE_PROBE,
  })
  const { items, nextCursor } = pageOf(found, (unit) => unit)
  return ok({ items: items.filter(({ validFrom }) => validFrom <= now()), nextCursor })
})

export const join = implement(teamLifeApi['team.join'], async ({ teamId, words }, deps) => {
  const { caller } = deps
  if (!may('team.join', caller)) return refuse('FORBIDDEN')
  if (roleIn(caller, teamId) !== null) return refuse('ALREADY_MEMBER')
  if (caller.memberships.length >= MAX_TEAMS) return refuse('TEAM_LIMIT_REACHED')
  const team = await activeTeam(teamId, deps)
  if (!team.ok) return team

  const { name, unitId } = team.value
  const _id = requestId.join(teamId, caller._id)
  const about = { _id, kind: 'join', teamId, teamName: name, unitId, words } as const
  return ask({ ...about, personId: caller._id, askedById: caller._id }, await officerIdsOf(teamId, deps), deps)
})

export const transfer = implement(teamLifeApi['team.transfer'], async ({ fromTeamId, toTeamId, ...wish }, deps) => {
  const { caller, store } = deps
  if (!may('team.transfer', caller, { personId: wish.personId, teamIds: [fromTeamId] })) return refuse('FORBIDDEN')
  const person = wish.personId === caller._id ? caller : await store.accounts.get(wish.personId)
  const from = person?.memberships.find(({ teamId }) => teamId === fromTeamId)
  if (!person || !from) return refuse('NOT_A_MEMBER')
  if (from.role === 'leader') return refuse('LEADER_MUST_HAND_OVER')
  if (roleIn(person, toTeamId) !== null) return refuse('ALREADY_MEMBER')
  const team = await activeTeam(toTeamId, deps)
  if (!team.ok) return team

  const { name, unitId } = team.value
  const _id = requestId.transfer(toTeamId, person._id)
  const about = { _id, kind: 'transfer', teamId: toTeamId, teamName: name, unitId, ...wish } as const
  const moved = { fromTeamId, fromTeamName: from.teamName, askedById: caller._id }
  return ask({ ...about, ...moved }, await officerIdsOf(toTeamId, deps), deps)
})

export const offerHandOver = implement(teamLifeApi['team.offerHandOver'], async ({ teamId, personId }, deps) => {
  const found = await teamFor('team.offerHandOver', teamId, deps)
  if (!found.ok) return found
  if (!isActive(found.value)) return refuse('TEAM_NOT_ACTIVE')
  const person = await deps.store.accounts.get(personId)
  const role = person && roleIn(person, teamId)
  if (!role || role === 'leader') return refuse('NOT_A_MEMBER')

  const { name, unitId } = found.value
  const about = { _id: requestId.handOver(teamId), kind: 'handOver', teamId, teamName: name, unitId } as const
  return ask({ ...about, personId, askedById: deps.caller._id, words: '' }, [personId], deps)
})

export const withdraw = implement(teamLifeApi['team.withdrawRequest'], async ({ requestId: _id }, deps) => {
  const request = await deps.store.teamRequests.get(_id)
  if (!request || !may('team.withdrawRequest', deps.caller, { personId: request.askedById })) return refuse('NOT_FOUND')
  const withdrawn = withdrawRequest(request)
  if (!withdrawn.ok) return withdrawn
  return saved(request, withdrawn.value, deps)
})

async function ask(about: About, tell: readonly string[], deps: Deps) {
  const before = await deps.store.teamRequests.get(about._id)
  // An approved one that is still being written into the accounts must not be opened over.
  if (before?.isToApply) return refuse('CHANGED_MEANWHILE')
  const opened = openRequest(before, about, { now: deps.now(), tell })
  return before ? saved(before, opened, deps) : inserted(opened, deps)
}

/** Of two taps at once the first is it. */
async function inserted(opened: TeamRequest, deps: Deps) {
  const isNew = await deps.store.teamRequests.insert(opened)
  const request = isNew ? opened : await deps.store.teamRequests.get(opened._id)
  return request ? shownRequest(request, deps) : refuse('NOT_FOUND')
}

async function saved(before: TeamRequest, after: TeamRequest, deps: Deps) {
  const isSaved = before === after || (await deps.store.teamRequests.replace(before, after))
  return isSaved ? shownRequest(after, deps) : refuse('CHANGED_MEANWHILE')
}
