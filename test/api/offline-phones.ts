import type { Account } from '@shared/contract/account'
import type { Heard } from '@shared/contract/offline-claim'
import type { ErrorCode } from '@shared/contract/api'
import { ClaimQueue } from '@shared/contract/offline-claim'
import { answered, awakened, dropped, keep, nextToSend, waitingIn } from '@shared/domain/attendance/claim-queue'
import { codeAt } from '@shared/domain/attendance/code'
import { ENDS_AT, SEED, STARTS_AT } from '../builders/activity'
import { hours, minutes } from '../builders/clock'
import type { World } from './world'

/** What becomes of one request on its way through a valley. */
export type Fate = 'arrives' | 'is lost' | 'answer is lost' | 'arrives twice' | 'arrives much later'

/** A person with a phone, as it really was. Instants are true; `clockOff` is how far the phone's own clock is off. */
export type Script = {
  person: Account
  clockOff: number
  /** When its clock goes wrong, or is set right again. */
  clock: 'always' | 'from before it came' | 'until it has left'
  cameAt: number
  leftAt: number | null
  /** What is typed: the code that was shown, or one of another time, or a guess. */
  types: { in: string; out: string }
  /** What becomes of the first try, made as the code is typed; where it is lost there was no network. */
  atOnce: { in: Fate; out: Fate }
  tries: readonly { at: number; fate: Fate; restarts: boolean }[]
}

type Event = { at: number; run: () => Promise<void> }
type Reply = { ok: true } | { ok: false; code: ErrorCode }

/** The last tries before it is too late: by then everything that can arrive has arrived. */
const LAST_TRIES = Array.from({ length: 8 }, (_, n) => ENDS_AT + hours(20) + n * minutes(15))
/** How much later a request may come that was not lost after all. */
export const LATE = minutes(40)
const ACTION = { in: 'attendance.checkIn', out: 'attendance.checkOut' } as const

/** Lets all of it happen in the order of true time. */
export async function live(world: World, scripts: readonly Script[]): Promise<void> {
  const events: Event[] = []
  const plan = (at: number, run: Event['run']) => void events.push({ at, run })
  scripts.forEach((script) => aPhone(world, script, plan))
  while (events.length > 0) {
    const next = events.reduce((one, two) => (two.at < one.at ? two : one))
    events.splice(events.indexOf(next), 1)
    world.clock.now = next.at
    await next.run()
  }
}

/** One phone: it hears of the cloud once, tries what is typed at once, keeps what gets no answer, and sends it when it can. */
function aPhone(world: World, script: Script, plan: (at: number, run: Event['run']) => void) {
  const { person, cameAt, leftAt, types, atOnce } = script
  let queue: ClaimQueue = []
  let heard: Heard | null = null
  let count = 0

  const through = (fate: Fate, ask: Ask) => delivered(fate, ask, (run) => plan(world.clock.now + LATE, run))

  const uses = (way: 'in' | 'out', at: number) =>
    plan(at, async () => {
      const [id, code, now] = [`${way}claim${count++}00`, types[way], phoneTime(script, at)]
      const isBehind = waitingIn(queue).length > 0
      queue = keep(queue, { id, activityId: 'a-1', title: '', way, code, at: now, heard })
      if (isBehind) return
      const answer = await through(atOnce[way], () => world.as(person).send(ACTION[way], { activityId: 'a-1', code }))
      const isRefused = !answer.ok && answer.code !== 'NETWORK'
      queue = isRefused ? dropped(queue, id) : answered(queue, id, { answer, now })
    })

  const send = async (fate: Fate) => {
    const now = phoneTime(script, world.clock.now)
    queue = awakened(queue, now)
    for (let kept = nextToSend(queue, now); kept; kept = nextToSend(queue, now)) {
      const { id, at, code, way } = kept
      const input = { activityId: 'a-1', code, claim: { id, at, sentAt: now, heard: kept.heard } }
      const ask = async () => await world.as(person).send(ACTION[way], input)
      queue = answered(queue, id, { answer: await through(fate, ask), now })
    }
  }

  plan(STARTS_AT - hours(2), async () => {
    const { serverNow, personId } = await world.as(person).send('account.me', {})
    heard = { serverNow, at: phoneTime(script, serverNow), personId }
  })
  uses('in', cameAt)
  if (leftAt !== null) uses('out', leftAt)
  for (const { at, fate, restarts } of script.tries)
    plan(at, async () => {
      if (restarts) queue = ClaimQueue.parse(JSON.parse(JSON.stringify(queue)))
      await send(fate)
    })
  for (const at of LAST_TRIES) plan(at, () => send('arrives'))
}

type Ask = () => Promise<unknown>

async function delivered(fate: Fate, ask: Ask, later: (run: () => Promise<void>) => void): Promise<Reply> {
  const lost: Reply = { ok: false, code: 'NETWORK' }
  if (fate === 'is lost') return lost
  if (fate === 'arrives much later') {
    later(async () => void (await ask()))
    return lost
  }
  if (fate === 'arrives twice') await ask()
  const answer = (await ask()) as Reply
  return fate === 'answer is lost' ? lost : answer
}

/** What the phone's own clock says at a true instant. */
function phoneTime({ clockOff, clock, cameAt, leftAt }: Script, at: number): number {
  const isOff =
    clock === 'always' ||
    (clock === 'from before it came' && at >= cameAt) ||
    (clock === 'until it has left' && at <= (leftAt ?? cameAt))
  return at + (isOff ? clockOff : 0)
}

/** Every code that is ever shown at the activity, and the instants of its steps. */
export const CODES = new Map(
  Array.from({ length: 540 }, (_, n) => STARTS_AT - minutes(30) + n * 30_000).map((at) => [codeAt(SEED, at), at]),
)
