import type { Order, OrderStatus } from '@shared/contract/order'
import type { OrderEffect } from '@shared/contract/stored'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { addDays, chinaDay } from '@shared/domain/time/china-time'
import { isDue, runClock, startClock, stopClock } from './clock'
import { EVENTS, FOLLOW_UP_DAYS, type OrderEvent } from './moves'
import { stepped } from './step'
import { toAskers, toDesk, toTeam, withNotices } from './tell'

/** What nobody did by hand; null where the order is not where it starts from. */
function happened(order: Order, event: OrderEvent, by: { byId: string; now: number }): Order | null {
  const { from, to, tells } = EVENTS[event]
  if (!(from as readonly OrderStatus[]).includes(order.status)) return null
  return stepped(order, { to: to[0], tells, byId: by.byId, note: '', now: by.now })
}

/** What an activity does to the order behind it. Null when the order already is where it should be. */
export function applyEffect(
  order: Order,
  effect: OrderEffect['effect'],
  { activityId, now }: { activityId: string; now: number },
): Order | null {
  const isOurs = effect === 'scheduled' || order.activityId === activityId
  return isOurs ? happened({ ...order, activityId }, effect, { byId: order.teamId ?? '-', now }) : null
}

/**
 * What the clock does on its own: an answer that is late goes up, what nobody answers goes on, what was put off is taken
 * up again; and a last day that could not be reckoned is reckoned once the calendar is there. Null when it waits.
 */
export function tickOrder(order: Order, now: number): Order | null {
  if (order.clock === 'off') return null
  if (order.dueDay === null) return reckonedAgain(order)
  return isDue(order, now) ? AT_THE_END[order.clock](order, now) : null
}

const byClock = (event: OrderEvent) => (order: Order, now: number) => happened(order, event, { byId: '-', now })

const AT_THE_END: Record<Exclude<Order['clock'], 'off'>, (order: Order, now: number) => Order | null> = {
  reply: escalated,
  offer: byClock('offersOver'),
  counter: byClock('counterOver'),
  retry: byClock('retried'),
  rating: byClock('unrated'),
  ask: askedAgain,
  followUp: byClock('unanswered'),
}

/** 催办: first the unit is told, then the city; the asker is told that somebody was. The state stays. */
function escalated(order: Order, now: number): Order {
  const isFirst = order.escalatedTo === 'none'
  const clock = isFirst ? startClock(order, order.status, chinaDay(now)) : stopClock(order)
  return withNotices({ ...order, ...clock, escalatedTo: isFirst ? 'unit' : 'city' }, [
    ...toAskers(order, 'orderEscalated'),
    ...toDesk(order, 'orderLate', isFirst ? order.unitId : CITY_UNIT_ID),
    ...toTeam(order, 'orderLate', order.teamId),
  ])
}

/** 用上了吗: two weeks after the answers the question is put, and stays open for as long again. */
function askedAgain(order: Order, now: number): Order {
  const clock = runClock(order, 'followUp', addDays(chinaDay(now), FOLLOW_UP_DAYS))
  return withNotices({ ...order, ...clock }, toAskers(order, EVENTS.asked.tells))
}

function reckonedAgain(order: Order): Order | null {
  const from = order.steps[order.steps.length - 1]?.at
  const clock = from === undefined ? null : startClock(order, order.status, chinaDay(from))
  return clock && clock.dueDay !== null ? { ...order, ...clock } : null
}
