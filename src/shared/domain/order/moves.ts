import type { Caller } from '@shared/contract/caller'
import type { Order, OrderMove, OrderStatus } from '@shared/contract/order'
import { belongsToTeam, leadsTeam, verifiesFor } from '@shared/domain/person/roles'

type Actor = 'asker' | 'verifier' | 'server' | 'anyLeader' | 'system'

/** One move: where from, where to, and who may make it. */
type Move = { from: readonly OrderStatus[]; to: OrderStatus; by: Actor }

/** 点单 → 派单 → 接单 → 评单: the moves of PRODUCT.md section 7 that people make today, on one screen. */
export const MOVES: Record<OrderMove, Move> = {
  verify: { from: ['submitted'], to: 'pooled', by: 'verifier' },
  reject: { from: ['submitted'], to: 'rejected', by: 'verifier' },
  withdraw: {
    from: ['submitted', 'verified', 'pooled', 'offered', 'countered', 'accepted', 'scheduled', 'unfilled'],
    to: 'withdrawn',
    by: 'asker',
  },
  claim: { from: ['pooled'], to: 'accepted', by: 'anyLeader' },
  release: { from: ['accepted'], to: 'pooled', by: 'server' },
  schedule: { from: ['accepted'], to: 'scheduled', by: 'server' },
  rate: { from: ['delivered'], to: 'rated', by: 'asker' },
}

/** Whether somebody is the one a move is for. */
export function isActor(order: Order, caller: Caller, actor: Actor): boolean {
  const checks: Record<Actor, () => boolean> = {
    asker: () => order.residentId === caller._id,
    verifier: () => verifiesFor(caller, order.unitId),
    server: () => order.teamId !== null && leadsTeam(caller, order.teamId),
    anyLeader: () => caller.memberships.some(({ unitId, role }) => unitId === order.unitId && role !== 'member'),
    system: () => false,
  }
  return checks[actor]()
}

/** The moves this caller may make now: what the buttons show. */
export const movesOf = (order: Order, caller: Caller): OrderMove[] =>
  (Object.keys(MOVES) as OrderMove[]).filter(
    (move) => MOVES[move].from.includes(order.status) && isActor(order, caller, MOVES[move].by),
  )

/** Who may know that an order exists. An open order is there for the leaders of its unit. */
export const seesOrder = (order: Order, caller: Caller): boolean =>
  isActor(order, caller, 'asker') ||
  isActor(order, caller, 'verifier') ||
  (order.teamId !== null && belongsToTeam(caller, order.teamId)) ||
  (order.status === 'pooled' && isActor(order, caller, 'anyLeader'))

/** Name and phone: who asked, who verifies, and the leaders of the team that serves. */
export const seesContact = (order: Order, caller: Caller): boolean =>
  isActor(order, caller, 'asker') || isActor(order, caller, 'verifier') || isActor(order, caller, 'server')
