import type { Caller } from '@shared/contract/caller'
import type { Offer, Order, OrderMove, OrderStatus } from '@shared/contract/order'
import type { OutboxNotice } from '@shared/contract/stored'
import { ok, refuse } from '@shared/contract/result'
import { changed } from '@shared/domain/report/bucket'
import { orderBuckets } from '@shared/domain/report/buckets-of'
import { chinaDay } from '@shared/domain/time/china-time'
import { startClock } from './clock'
import { HELD_BY_A_TEAM, MOVES } from './moves'
import { holds, mayMove, seesOrder } from './rights'
import { toAskers, toDesk, toTeam } from './tell'

/** Why a move is not made, before anything else is looked at; null where it may be. */
export function refusalOf(order: Order, caller: Caller, move: OrderMove) {
  const { from, guard } = MOVES[move]
  if (!seesOrder(order, caller)) return 'NOT_FOUND'
  if (!mayMove(move, order, caller)) return 'FORBIDDEN'
  return from.includes(order.status) && holds(guard, order) ? null : 'ORDER_MOVED_ON'
}

type Step = { move: OrderMove; note: string; now: number; fields?: Partial<Order> }

/** One move of an order by one person, to the state it usually leads to. */
export function moveOrder(order: Order, caller: Caller, { move, note, now, fields }: Step) {
  const refusal = refusalOf(order, caller, move)
  if (refusal) return refuse(refusal)

  const { to, tells } = MOVES[move]
  return ok(stepped({ ...order, ...fields }, { to: to[0]!, tells, byId: caller._id, note, now }))
}

/** 核实, and in the same tap what comes then: `pool` opens it to the teams of the unit, as clients of old expect. */
export function verifyOrder(order: Order, caller: Caller, step: { then: 'pool' | 'keep'; now: number }) {
  const verified = moveOrder(order, caller, { move: 'verify', note: '', now: step.now })
  if (!verified.ok || step.then === 'keep') return verified
  const opened = moveOrder(verified.value, caller, { move: 'open', note: '', now: step.now })
  // One tap is one piece of news.
  return opened.ok ? ok({ ...opened.value, outbox: verified.value.outbox }) : opened
}

type Stepped = {
  to: OrderStatus
  tells: OutboxNotice['kind'] | null
  /** `-` where nobody did it by hand. */
  byId: string
  note: string
  now: number
  /** Who stands in the timeline; without it the team that has the order. */
  teamName?: string
}

/** Where the clock, an activity or a person takes an order: the state, its clock, what falls away, and who hears of it. */
export function stepped(before: Order, { to, tells, byId, note, now, teamName }: Stepped): Order {
  const order = settledFor(before, to)
  const step = { status: to, at: now, byId, teamName: teamName ?? order.teamName, note }
  const after: Order = {
    ...order,
    ...startClock(order, to, chinaDay(now)),
    escalatedTo: 'none',
    steps: [...order.steps, step],
    outbox: [...order.outbox, ...(tells ? toAskers(order, tells) : []), ...toOthers(before, to)],
  }
  return changed(before, after, orderBuckets)
}

/** What an order carries along: the team while it has one, a proposal while it waits, offers while they are open. */
function settledFor(order: Order, to: OrderStatus): Order {
  const hasTeam = HELD_BY_A_TEAM.includes(to) || to === 'withdrawn'
  const offers = to === 'offered' ? order.offers : order.offers.map(overFor)
  return {
    ...order,
    status: to,
    offers,
    offeredTeamIds: offers.filter(isOpen).map(({ teamId }) => teamId),
    counter: to === 'countered' ? order.counter : null,
    activityId: hasTeam ? order.activityId : null,
    ...(hasTeam ? {} : { teamId: null, teamName: '', helpingUnitId: null }),
  }
}

export const isOpen = ({ status }: Offer): boolean => status === 'open'
/** An offer that nobody waits for any more. */
export const overFor = (offer: Offer): Offer => (isOpen(offer) ? { ...offer, status: 'ended' } : offer)

/** Teams whose offer falls away, the team an asker or an event takes it from, and the unit that has to look on. */
function toOthers(before: Order, to: OrderStatus): OutboxNotice[] {
  const askedTeams = to === 'offered' ? [] : before.offers.filter(isOpen)
  const proposer = before.counter && to !== 'accepted' && to !== 'countered' ? before.counter.teamId : null
  return [
    ...askedTeams.flatMap(({ teamId }) => toTeam(before, 'offerOver', teamId)),
    ...toTeam(before, 'offerOver', proposer),
    ...(to === 'withdrawn' ? toTeam(before, 'orderWithdrawn', before.teamId) : []),
    ...(to === 'verified' && before.status !== 'submitted' ? toDesk(before, 'orderBack', before.unitId) : []),
  ]
}
