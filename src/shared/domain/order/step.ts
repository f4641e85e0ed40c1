import type { Caller } from '@shared/contract/caller'
import type { Order, OrderMove, OrderStatus, OrderView } from '@shared/contract/order'
import type { OrderEffect, OutboxNotice } from '@shared/contract/stored'
import { ok, refuse } from '@shared/contract/result'
import { changed } from '@shared/domain/report/bucket'
import { orderBuckets } from '@shared/domain/report/buckets-of'
import { mayMove, MOVES, movesOf, seesContact, seesOrder } from './moves'

/** Every change is told to the asker (PRODUCT.md, section 7). */
const NOTICE_OF: Partial<Record<OrderStatus, OutboxNotice['kind']>> = {
  pooled: 'orderVerified',
  rejected: 'orderRejected',
  accepted: 'orderAccepted',
  scheduled: 'orderScheduled',
  delivered: 'orderDelivered',
  withdrawn: 'orderWithdrawn',
}

export const noticeOf = (order: Order, kind: OutboxNotice['kind']): OutboxNotice => ({
  personId: order.residentId,
  atRev: order.rev,
  kind,
  subject: order.need || order.place,
  link: { page: 'order', id: order._id },
})

type Step = { move: OrderMove; note: string; now: number; fields?: Partial<Order> }

/** One move of an order by one person. */
export function moveOrder(order: Order, caller: Caller, step: Step) {
  const { from, to } = MOVES[step.move]
  if (!seesOrder(order, caller)) return refuse('NOT_FOUND')
  if (!mayMove(step.move, order, caller)) return refuse('FORBIDDEN')
  if (!from.includes(order.status)) return refuse('ORDER_MOVED_ON')

  const moved = stepped({ ...order, ...step.fields }, to, { byId: caller._id, note: step.note, now: step.now })
  return ok(step.move === 'withdraw' ? { ...moved, outbox: [...moved.outbox, ...noticesToTeam(order)] } : moved)
}

/** Whoever took the order is told when the asker takes it back: an activity may stand for it already. */
function noticesToTeam(order: Order): OutboxNotice[] {
  const taken = [...order.steps].reverse().find(({ status }) => status === 'accepted')
  if (order.teamId === null || !taken) return []
  return [{ ...noticeOf(order, 'orderWithdrawn'), personId: taken.byId }]
}

const HELD_BY_A_TEAM: readonly OrderStatus[] = ['accepted', 'scheduled', 'delivered', 'rated']

/** 接单: a team takes it, first come, first served; the first answer stops the clock of the asker. */
export function claimOrder(order: Order, caller: Caller, team: { teamId: string; teamName: string; now: number }) {
  if (HELD_BY_A_TEAM.includes(order.status)) return refuse('ORDER_TAKEN')
  const fields = { teamId: team.teamId, teamName: team.teamName, answeredAt: order.answeredAt ?? team.now }
  return moveOrder(order, caller, { move: 'claim', note: '', now: team.now, fields })
}

/** 退单: back to all teams, with the reason; no mark is kept against the team. */
export function releaseOrder(order: Order, caller: Caller, step: { reason: string; now: number }) {
  const released = moveOrder(order, caller, { move: 'release', note: step.reason, now: step.now })
  if (!released.ok) return released
  return ok({
    ...released.value,
    teamId: null,
    teamName: '',
    outbox: [...order.outbox, noticeOf(order, 'orderReleased')],
  })
}

/** What an activity does to the order behind it. Null when the order already is where it should be. */
export function applyEffect(
  order: Order,
  effect: OrderEffect['effect'],
  by: { activityId: string; now: number },
): Order | null {
  const moves = {
    scheduled: { from: ['accepted'], to: 'scheduled', activityId: by.activityId },
    delivered: { from: ['scheduled'], to: 'delivered', activityId: by.activityId },
    reopened: { from: ['scheduled'], to: 'accepted', activityId: null },
  } as const
  const { from, to, activityId } = moves[effect]
  const isOurs = effect === 'scheduled' || order.activityId === by.activityId
  if (!isOurs || !(from as readonly OrderStatus[]).includes(order.status)) return null

  return stepped({ ...order, activityId }, to, { byId: order.teamId ?? '-', note: '', now: by.now })
}

function stepped(order: Order, to: OrderStatus, by: { byId: string; note: string; now: number }): Order {
  const kind = NOTICE_OF[to]
  const after: Order = {
    ...order,
    status: to,
    steps: [...order.steps, { status: to, at: by.now, byId: by.byId, teamName: order.teamName, note: by.note }],
    outbox: kind ? [...order.outbox, noticeOf(order, kind)] : order.outbox,
  }
  return changed(order, after, orderBuckets)
}

export function viewOrder(order: Order, caller: Caller): OrderView {
  const seesAll = seesContact(order, caller)
  return {
    ...order,
    contactName: seesAll ? order.contactName : null,
    phone: seesAll ? order.phone : null,
    isMine: order.residentId === caller._id,
    moves: movesOf(order, caller),
  }
}
