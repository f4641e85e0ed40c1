import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { PresenceMark } from '@shared/contract/presence-mark'
import type { OfflineClaim } from '@shared/contract/offline-claim'
import { ok, refuse } from '@shared/contract/result'
import { takesCodes } from '@shared/domain/activity/phase'
import { HOUR_MS, MINUTE_MS } from '@shared/domain/time/china-time'
import { STEP_MS, stepOfCode } from './code'

/** Claims are received until a day after the end, also when the leader has closed the activity by then. */
const CLAIM_GRACE_MS = 24 * HOUR_MS
/** A clock that is wrong by more is said to be wrong. */
const CLOCK_OFF_MS = 2 * MINUTE_MS
/** Where the time had to be reckoned from a wrong clock, the code is looked for a little further. */
const REACH_OF_WRONG_CLOCK = 4
/** Nobody offline learns that they mistyped, so a few are allowed; who guesses gets no further. */
const MAX_WRONG_CLAIMS = 5

type Coded = Pick<Activity, 'status' | 'startsAt' | 'endsAt' | 'seed'>
type Claimed = { code: string; now: number; claim: OfflineClaim }

/** Whether a claim may be looked at now: whose it is, how late it comes and how many were wrong. */
export function mayClaim(activity: Coded, mine: Attendance | null, { claim, now, code }: Claimed) {
  if (!mine || (mine.status !== 'signedUp' && mine.status !== 'present')) return refuse('NOT_SIGNED_UP')
  if (claim.heard && claim.heard.personId !== mine.personId) return refuse('CLAIM_OTHER_PERSON')
  if (activity.status !== 'published' && activity.status !== 'closed') return refuse('CHECK_IN_OVER')
  if (now > activity.endsAt + CLAIM_GRACE_MS) return refuse('CLAIM_TOO_LATE')
  const wrong = mine.wrongClaims ?? []
  // The network may deliver twice what was sent once: that is no second guess.
  if (wrong.includes(asSent({ claim, code }))) return refuse('CLAIM_CODE_WRONG')
  return wrong.length >= MAX_WRONG_CLAIMS ? refuse('CLAIM_TRIES_EXCEEDED') : ok(mine)
}

/** The mark a claim proves, at a time within one step of what its code says; or why it proves none. */
export function provenMark(activity: Coded, mine: Attendance, { claim, code, now }: Claimed) {
  const moments = momentsOf(claim, now).filter(({ at }) => isPossible(at, { activity, mine, claim, now }))
  if (moments.length === 0) return refuse('CLAIM_TIME_WRONG')

  for (const moment of moments) {
    const step = stepOfCode(activity.seed, code, moment)
    if (step !== null) return ok(markAt(Math.min(now, within(step, moment.at)), { mine, claim, now }))
  }
  return refuse('CLAIM_CODE_WRONG')
}

/** A wrong claim is remembered as it was sent, so that sending it again costs no try and sending another does. */
export const withWrongClaim = (mine: Attendance, sent: Pick<Claimed, 'claim' | 'code'>): Attendance => ({
  ...mine,
  wrongClaims: [...(mine.wrongClaims ?? []), asSent(sent)],
})

const asSent = ({ claim: { at, sentAt, heard }, code }: Pick<Claimed, 'claim' | 'code'>) =>
  [code, at, sentAt, heard?.serverNow, heard?.at].join('.')

type Moment = { at: number; reach: number }

/**
 * When the claim may have been made by the cloud's clock: as reckoned from what the phone heard before it, from its
 * clock as it sends, and as the phone has it. A clock may have been set right, or wrong, at any time in between.
 */
function momentsOf(claim: OfflineClaim, now: number): Moment[] {
  return [...offsetsOf(claim, now), 0].map((offset) => ({
    at: claim.at + offset,
    reach: Math.abs(offset) > CLOCK_OFF_MS ? REACH_OF_WRONG_CLOCK : 1,
  }))
}

const offsetsOf = ({ sentAt, heard }: OfflineClaim, now: number) => [
  ...(heard ? [heard.serverNow - heard.at] : []),
  now - sentAt,
]

type Scene = { activity: Coded; mine: Attendance; claim: OfflineClaim; now: number }

/** Nobody used a code outside its window, in the future, before signing up, or before the phone last heard of the cloud. */
const isPossible = (at: number, { activity, mine, claim, now }: Scene) =>
  takesCodes(activity, at) &&
  at <= now + STEP_MS &&
  at >= Math.max(mine.signedUpAt, claim.heard?.serverNow ?? 0) - STEP_MS

/** The instant itself, where the code proves it: in its step or one beside it. */
const within = (step: number, at: number) => Math.min(Math.max(at, step - STEP_MS), step + 2 * STEP_MS - 1)

const markAt = (at: number, { mine, claim, now }: Omit<Scene, 'activity'>): PresenceMark => ({
  at,
  by: 'code',
  enteredById: mine.personId,
  offline: {
    claimId: claim.id,
    receivedAt: now,
    clockOffMs: clockOff(claim, now),
    ...(claim.heard ? {} : { isUnheard: true as const }),
  },
})

function clockOff(claim: OfflineClaim, now: number): number {
  const largest = offsetsOf(claim, now).reduce((one, two) => (Math.abs(two) > Math.abs(one) ? two : one), 0)
  return Math.abs(largest) > CLOCK_OFF_MS ? Math.round(largest) : 0
}
