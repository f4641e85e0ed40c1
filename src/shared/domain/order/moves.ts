import type { Caller } from '@shared/contract/caller'
import type { Order, OrderMove, OrderStatus } from '@shared/contract/order'
import { may, type Right } from '@shared/domain/permission/permissions'
import type { Target } from '@shared/domain/permission/relations'

/** One move: where from, where to, and the right it takes. */
type Move = { from: readonly OrderStatus[]; to: OrderStatus; right: Right }

/** 点单 → 派单 → 接单 → 评单: the moves of PRODUCT.md section 7 that people make today, on one screen. */
export const MOVES: Record<OrderMove, Move> = {
  verify: { from: ['submitted'], to: 'pooled', right: 'order.verify' },
  reject: { from: ['submitted'], to: 'rejected', right: 'order.reject' },
  withdraw: {
    from: ['submitted', 'verified', 'pooled', 'offered', 'countered', 'accepted', 'scheduled', 'unfilled'],
    to: 'withdrawn',
    right: 'order.withdraw',
  },
  claim: { from: ['pooled'], to: 'accepted', right: 'order.claim' },
  release: { from: ['accepted'], to: 'pooled', right: 'order.release' },
  schedule: { from: ['accepted'], to: 'scheduled', right: 'order.schedule' },
  rate: { from: ['delivered'], to: 'rated', right: 'order.rate' },
}

const targetOf = ({ residentId, teamId, unitId }: Order): Target => ({
  personId: residentId,
  teamIds: teamId === null ? [] : [teamId],
  unitId,
})

const mayWith = (right: Right, order: Order, caller: Caller): boolean => may(right, caller, targetOf(order))

/** Whether a move is for this caller to make, in whatever state the order is. */
export const mayMove = (move: OrderMove, order: Order, caller: Caller): boolean =>
  mayWith(MOVES[move].right, order, caller)

/** The moves this caller may make now: what the buttons show. */
export const movesOf = (order: Order, caller: Caller): OrderMove[] =>
  (Object.keys(MOVES) as OrderMove[]).filter(
    (move) => MOVES[move].from.includes(order.status) && mayMove(move, order, caller),
  )

/** Who may know that an order exists. An open order is there for the leaders of its unit. */
export const seesOrder = (order: Order, caller: Caller): boolean =>
  mayWith('order.get', order, caller) || (order.status === 'pooled' && mayMove('claim', order, caller))

/** Name and phone: who asked, who verifies, and the leaders of the team that serves. */
export const seesContact = (order: Order, caller: Caller): boolean => mayWith('order.contact', order, caller)
