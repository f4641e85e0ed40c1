import type { OutboxNotice } from '@shared/contract/stored'
import type { TeamRequest, TeamRequestKind } from '@shared/contract/team-life'
import { ok, refuse } from '@shared/contract/result'
import { listKey } from '@shared/domain/time/list-key'

type Kind = OutboxNotice['kind']
type About = Pick<TeamRequest, '_id' | 'kind' | 'teamId' | 'teamName' | 'unitId' | 'personId' | 'askedById' | 'words'> &
  Partial<Pick<TeamRequest, 'fromTeamId' | 'fromTeamName' | 'plan'>>

/** One asking has one name, so that a double tap is still one. A lead is offered to one person at a time. */
export const requestId = {
  found: (personId: string, key: string) => `found-${personId}-${key}`,
  join: (teamId: string, personId: string) => `join-${teamId}-${personId}`,
  transfer: (teamId: string, personId: string) => `transfer-${teamId}-${personId}`,
  handOver: (teamId: string) => `handOver-${teamId}`,
}

/**
 * 申请: what is asked is open until somebody decides. Asked again while it is open it stays as it is; after an answer it
 * opens anew.
 */
export function openRequest(
  before: TeamRequest | null,
  about: About,
  { now, tell }: { now: number; tell: readonly string[] },
): TeamRequest {
  if (before?.status === 'pending' && before.personId === about.personId) return before
  const fresh: TeamRequest = {
    fromTeamId: null,
    fromTeamName: '',
    plan: null,
    ...about,
    rev: before?.rev ?? 0,
    dirty: [],
    outbox: before?.outbox ?? [],
    status: 'pending',
    isToApply: false,
    decision: null,
    askedAt: now,
    listKey: listKey(now, about._id),
  }
  return tell.length === 0 ? fresh : told(fresh, TOLD[about.kind].asked, tell)
}

type Decision = { byId: string; isApproved: boolean; reason: string; now: number }

/** Approves or refuses; a refusal says why. The same answer twice is one answer. */
export function decideRequest(request: TeamRequest, { byId, isApproved, reason, now }: Decision) {
  const status = isApproved ? 'approved' : 'refused'
  if (request.status === status) return ok(request)
  if (request.status !== 'pending') return refuse('DECIDED_ALREADY')
  if (!isApproved && reason === '') return refuse('REFUSAL_UNEXPLAINED')
  return ok(answered(request, { byId, isApproved, reason, now }))
}

/** 交接: the one it is offered to says yes or no, and need not say why. */
export function answerOffer(request: TeamRequest, answer: Omit<Decision, 'reason'>) {
  const status = answer.isApproved ? 'approved' : 'refused'
  if (request.status === status) return ok(request)
  return request.status === 'pending' ? ok(answered(request, { ...answer, reason: '' })) : refuse('DECIDED_ALREADY')
}

function answered(request: TeamRequest, { byId, isApproved, reason, now }: Decision): TeamRequest {
  const decision = { byId, at: now, reason }
  return isApproved
    ? { ...request, status: 'approved', decision, isToApply: true, isPending: true }
    : told({ ...request, status: 'refused', decision }, TOLD[request.kind].refused, askersOf(request))
}

/** What was approved stands in the accounts now: whoever asked is told. */
export const applied = (request: TeamRequest): TeamRequest =>
  told({ ...request, isToApply: false }, TOLD[request.kind].approved, askersOf(request))

/** What was approved turned out impossible: it is open again, nobody has decided. */
export const reopened = (request: TeamRequest): TeamRequest => ({
  ...request,
  status: 'pending',
  isToApply: false,
  decision: null,
})

/** Takes back what I asked. */
export function withdrawRequest(request: TeamRequest) {
  if (request.status === 'withdrawn') return ok(request)
  if (request.status !== 'pending') return refuse('DECIDED_ALREADY')
  return ok({ ...request, status: 'withdrawn' as const })
}

/** 注销: what the person wrote goes, and what was still open is taken back. Null where nothing is left to do. */
export const forgetRequest = (request: TeamRequest): TeamRequest | null =>
  request.words === '' && request.status !== 'pending'
    ? null
    : { ...request, words: '', status: request.status === 'pending' ? 'withdrawn' : request.status }

/** Whom an answer concerns: who asked, and whom it is about unless that is who answers. */
const askersOf = ({ kind, askedById, personId }: TeamRequest) =>
  kind === 'handOver' ? [askedById] : [...new Set([askedById, personId])]

const TOLD: Record<TeamRequestKind, { asked: Kind; approved: Kind; refused: Kind }> = {
  found: { asked: 'foundingAsked', approved: 'teamFounded', refused: 'foundingRefused' },
  join: { asked: 'teamAsked', approved: 'joinApproved', refused: 'joinRefused' },
  transfer: { asked: 'teamAsked', approved: 'transferApproved', refused: 'transferRefused' },
  handOver: { asked: 'handOverOffered', approved: 'handOverAccepted', refused: 'handOverDeclined' },
}

const TO_MY_REQUESTS: readonly Kind[] = ['foundingRefused', 'joinRefused', 'transferRefused', 'handOverOffered']

function linkOf({ teamId, unitId }: TeamRequest, kind: Kind): OutboxNotice['link'] {
  if (kind === 'foundingAsked') return { page: 'foundings', id: unitId }
  if (kind === 'teamAsked') return { page: 'teamRequests', id: teamId }
  return { page: TO_MY_REQUESTS.includes(kind) ? 'myTeamRequests' : 'team', id: teamId }
}

function told(request: TeamRequest, kind: Kind, personIds: readonly string[]): TeamRequest {
  const notices = personIds.map((personId) => ({
    personId,
    atRev: request.rev,
    kind,
    subject: request.teamName,
    link: linkOf(request, kind),
  }))
  return { ...request, isPending: true, outbox: [...request.outbox, ...notices] }
}
