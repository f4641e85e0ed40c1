import type { ErrorCode } from '@shared/contract/api'
import type { ClaimQueue, KeptClaim } from '@shared/contract/offline-claim'
import { MINUTE_MS } from '@shared/domain/time/china-time'

type Taken = Pick<KeptClaim, 'id' | 'activityId' | 'title' | 'way' | 'code' | 'at' | 'heard' | 'nearness'>

const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 5 * MINUTE_MS
/** So long the cloud looks at no more codes after too many wrong ones. */
const LOCKED_MS = 10 * MINUTE_MS

/** Kept before it is sent for the first time, so that an app that is closed in between loses nothing. */
export const keep = (queue: ClaimQueue, claim: Taken): ClaimQueue => [
  ...queue,
  { ...claim, tries: 0, notBefore: claim.at, refusal: null },
]

/** The next to be sent, the oldest first; of one activity nothing overtakes what came before it. */
export function nextToSend(queue: ClaimQueue, now: number): KeptClaim | null {
  const waiting = queue.filter(({ refusal }) => refusal === null)
  const isFirst = (claim: KeptClaim) => waiting.find(({ activityId }) => activityId === claim.activityId) === claim
  return waiting.find((claim) => isFirst(claim) && isDue(claim, now)) ?? null
}

// A clock that was set back must not hold a claim for hours.
const isDue = ({ notBefore }: KeptClaim, now: number) => now >= notBefore || notBefore - now > LOCKED_MS

/** How long until there is something to send again; null when nothing waits. */
export function waitFor(queue: ClaimQueue, now: number): number | null {
  const waits = queue.filter(({ refusal }) => refusal === null).map(({ notBefore }) => Math.max(0, notBefore - now))
  return waits.length === 0 ? null : Math.min(...waits, LOCKED_MS)
}

/** There may be a network again: everything is tried once more now. */
export const awakened = (queue: ClaimQueue, now: number): ClaimQueue =>
  queue.map((claim) => (claim.refusal === null ? { ...claim, notBefore: Math.min(claim.notBefore, now) } : claim))

type Answer = { ok: true } | { ok: false; code: ErrorCode }

/** What becomes of a claim by the cloud's answer: done with, tried again later, or refused and shown until it is read. */
export function answered(queue: ClaimQueue, id: string, { answer, now }: { answer: Answer; now: number }): ClaimQueue {
  const claim = queue.find((one) => one.id === id)
  if (!claim) return queue
  if (answer.ok) return queue.filter((one) => !isSameMark(one, claim))
  const wait = waitAfter(answer.code, claim.tries)
  const after: KeptClaim =
    wait === null ? { ...claim, refusal: answer.code } : { ...claim, tries: claim.tries + 1, notBefore: now + wait }
  return queue.map((one) => (one === claim ? after : one))
}

/** Twice is once: with one of them taken, another try at the same check-in has nothing left to say. */
const isSameMark = (one: KeptClaim, { activityId, way }: KeptClaim) => one.activityId === activityId && one.way === way

const LATER: readonly ErrorCode[] = ['NETWORK', 'INTERNAL', 'CHANGED_MEANWHILE', 'SIGN_IN_REQUIRED']
const MUCH_LATER: readonly ErrorCode[] = ['CODE_TRIES_EXCEEDED', 'CLAIM_OTHER_PERSON']

function waitAfter(code: ErrorCode, tries: number): number | null {
  if (MUCH_LATER.includes(code)) return LOCKED_MS
  return LATER.includes(code) ? Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS) : null
}

/** The person has read why it was refused, or the cloud answered the try that was made at once. */
export const dropped = (queue: ClaimQueue, id: string): ClaimQueue => queue.filter((claim) => claim.id !== id)

/** When it was made, by the cloud's clock as far as the phone knows it. */
export const madeAt = ({ at, heard }: Pick<KeptClaim, 'at' | 'heard'>): number =>
  at + (heard ? heard.serverNow - heard.at : 0)

/** 待同步 of one activity, or of all. */
export const waitingIn = (queue: ClaimQueue, activityId?: string): ClaimQueue =>
  queue.filter((claim) => claim.refusal === null && (activityId === undefined || claim.activityId === activityId))

export const refusedIn = (queue: ClaimQueue): ClaimQueue => queue.filter(({ refusal }) => refusal !== null)
