import type { Caller } from '@shared/contract/caller'
import type { Order } from '@shared/contract/order'
import type { FollowUp, Rating } from '@shared/contract/order-answers'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { seesOrder } from './rights'
import { moveOrder } from './step'
import { toDesk, withNotices } from './tell'

/** 评单: the two answers; who says no to one of them is visited by the unit. */
export function rateOrder(order: Order, caller: Caller, { rating, now }: { rating: Rating; now: number }) {
  const rated = moveOrder(order, caller, { move: 'rate', note: '', now, fields: { rating } })
  const isLow = rating.understood === 'no' || rating.useful === 'no'
  return rated.ok && isLow ? ok(toBeVisited(rated.value)) : rated
}

/** 用上了吗: a no is visited as well, once. */
export function followUpOrder(order: Order, caller: Caller, { followUp, now }: { followUp: FollowUp; now: number }) {
  const answered = moveOrder(order, caller, { move: 'followUp', note: '', now, fields: { followUp } })
  return answered.ok && followUp.used === 'no' ? ok(toBeVisited(answered.value)) : answered
}

const toBeVisited = (order: Order): Order =>
  order.visit
    ? order
    : withNotices({ ...order, visit: { state: 'open', note: '' }, visitState: 'open' }, [
        ...toDesk(order, 'orderVisit', order.unitId),
      ])

/** 回访过了: what was heard, written down once. */
export function visitOrder(order: Order, caller: Caller, note: string) {
  if (!seesOrder(order, caller)) return refuse('NOT_FOUND')
  if (!may('order.visit', caller, { unitId: order.unitId })) return refuse('FORBIDDEN')
  if (order.visit?.state !== 'open') return refuse('ORDER_MOVED_ON')
  return ok({ ...order, visit: { state: 'done' as const, note }, visitState: 'done' as const })
}
