import type { Audited } from '@shared/contract/audit'
import { teamLifeApi, type TeamRequest } from '@shared/contract/team-life'
import { ok, refuse, type Result } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { answerOffer, decideRequest } from '@shared/domain/team/request'
import { applyRequest, canApply } from '@cloud/aggregation/apply-request'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { shownRequest } from './team-load'
import { fitPlan } from './team-plan'

export const decideFounding = implement(teamLifeApi['team.decideFounding'], async (input, deps) => {
  const request = await deps.store.teamRequests.get(input.requestId)
  if (!request || request.kind !== 'found' || !mayDecide('team.decideFounding', request, deps))
    return refuse('NOT_FOUND')
  const isToFound = input.isApproved && request.status === 'pending'
  const fit = isToFound && request.plan ? await fitPlan(request.plan, deps) : ok(request.plan)
  return fit.ok ? decide('team.decideFounding', { ...input, request }, deps) : fit
})

export const decideRequestOfTeam = implement(teamLifeApi['team.decideRequest'], async (input, deps) => {
  const request = await deps.store.teamRequests.get(input.requestId)
  const isTheirs = request && (request.kind === 'join' || request.kind === 'transfer')
  if (!isTheirs || !mayDecide('team.decideRequest', request, deps)) return refuse('NOT_FOUND')
  return decide('team.decideRequest', { ...input, request }, deps)
})

export const answerHandOver = implement(teamLifeApi['team.answerHandOver'], async ({ requestId, isAccepted }, deps) => {
  const request = await deps.store.teamRequests.get(requestId)
  const isMine = request && request.kind === 'handOver' && may('team.answerHandOver', deps.caller, request)
  if (!isMine) return refuse('NOT_FOUND')
  const answered = answerOffer(request, { byId: deps.caller._id, isApproved: isAccepted, now: deps.now() })
  const carried = await carryOut('team.answerHandOver', { request, answered }, deps)
  if (carried.ok) return carried
  return carried.code === 'TEAM_LIMIT_REACHED' ? refuse('CHANGED_MEANWHILE') : refuse(carried.code)
})

const mayDecide = (action: Audited, { teamId, unitId }: TeamRequest, { caller }: Deps) =>
  may(action, caller, { teamIds: [teamId], unitId })

type Decided = { request: TeamRequest; isApproved: boolean; reason: string }

function decide(action: Audited, { request, isApproved, reason }: Decided, deps: Deps) {
  const answered = decideRequest(request, { byId: deps.caller._id, isApproved, reason, now: deps.now() })
  return carryOut(action, { request, answered }, deps)
}

type Answered<Code extends string> = { request: TeamRequest; answered: Result<TeamRequest, Code> }

/** Saves the answer first, which only one of two can; then writes what was approved into the accounts. */
async function carryOut<Code extends string>(action: Audited, { request, answered }: Answered<Code>, deps: Deps) {
  if (!answered.ok) return answered
  const { value } = answered
  const possible = value.isToApply ? await canApply(value, deps) : answered
  if (!possible.ok) return possible
  const isSaved = value === request || (await deps.store.teamRequests.replace(request, value))
  if (!isSaved) return refuse('CHANGED_MEANWHILE')

  const current = value === request ? request : { ...value, rev: request.rev + 1 }
  const done = current.isToApply ? await applyRequest(current, deps) : { ok: true as const, value: current }
  if (!done.ok) return done
  if (value !== request) await audited(action, current, deps)
  return shownRequest(done.value, deps)
}

const audited = (action: Audited, { kind, personId, unitId, teamName, decision, status }: TeamRequest, deps: Deps) =>
  audit(deps, {
    action,
    subjectId: personId,
    unitId,
    about: `${kind} ${status}`,
    note: [teamName, decision?.reason].filter(Boolean).join('，'),
  })
