import type { Membership } from '@shared/contract/account'
import type { Caller } from '@shared/contract/caller'
import type { Order, OrderMove } from '@shared/contract/order'
import { may, type Right } from '@shared/domain/permission/permissions'
import type { Target } from '@shared/domain/permission/relations'
import { type Guard, MOVES } from './moves'

/** Whom a station worker's order is for, the worker answers for as long as they hold the office. */
function askerId({ residentId, enteredById, unitId }: Order, caller: Caller): string | null {
  if (enteredById !== caller._id) return residentId
  return may('order.placeForOthers', caller, { unitId }) ? caller._id : null
}

const targetOf = (order: Order, caller: Caller): Target => ({
  personId: askerId(order, caller),
  teamIds: order.teamId === null ? [] : [order.teamId],
  unitId: order.unitId,
})

const mayWith = (right: Right, order: Order, caller: Caller): boolean => may(right, caller, targetOf(order, caller))

/** Whose it is to answer for: who asked, or who typed it in. */
export const isAsker = (order: Order, caller: Caller): boolean => askerId(order, caller) === caller._id

/** Whether a move is for this caller to make, in whatever state the order is. */
export function mayMove(move: OrderMove, order: Order, caller: Caller): boolean {
  const { right, guard } = MOVES[move]
  if (guard === 'wasAsked') return may(right, caller, { teamIds: order.offeredTeamIds })
  if (guard === 'isOpenToThem') return mayWith(right, order, caller) || isOpenToCity(order, caller)
  return mayWith(right, order, caller)
}

const isOpenToCity = (order: Order, caller: Caller) => order.reach === 'city' && may('order.claimElsewhere', caller)

/** Guards that are a matter of time, not of person. */
export const holds = (guard: Guard | undefined, order: Order): boolean =>
  guard !== 'isAskedNow' || order.clock === 'followUp'

/** The moves this caller may make now: what the buttons show. */
export const movesOf = (order: Order, caller: Caller): OrderMove[] =>
  (Object.keys(MOVES) as OrderMove[]).filter(
    (move) =>
      MOVES[move].from.includes(order.status) && holds(MOVES[move].guard, order) && mayMove(move, order, caller),
  )

/**
 * Who may know that an order exists: who asked, its unit and that of the team that serves, that team; and while they are
 * asked the leaders who could take it. A team that declined, or whose offer is over, is a stranger again.
 */
export const seesOrder = (order: Order, caller: Caller): boolean =>
  mayWith('order.get', order, caller) ||
  (order.helpingUnitId !== null && may('order.toVerify', caller, { unitId: order.helpingUnitId })) ||
  (order.status === 'pooled' && mayMove('claim', order, caller)) ||
  mayMove('accept', order, caller) ||
  isProposer(order, caller)

const isProposer = ({ counter }: Order, caller: Caller) =>
  may('order.counter', caller, { teamIds: counter ? [counter.teamId] : [] })

/** Name and phone: who asked, who verifies, and the leaders of the team that serves, while it does. */
export const seesContact = (order: Order, caller: Caller): boolean =>
  may('order.contact', caller, {
    ...targetOf(order, caller),
    teamIds: order.teamId !== null && SERVING.includes(order.status) ? [order.teamId] : [],
  })

const SERVING: readonly Order['status'][] = ['accepted', 'scheduled', 'delivered']

/** Which offers somebody may read: the unit all of them, a team its own, nobody else any. */
export const offersFor = (order: Order, caller: Caller): Order['offers'] =>
  may('order.offer', caller, { unitId: order.unitId })
    ? order.offers
    : order.offers.filter(
        ({ teamId, status }) => status === 'open' && may('order.accept', caller, { teamIds: [teamId] }),
      )

/** What a team proposed is for who asked, the unit, and that team. */
export const counterFor = (order: Order, caller: Caller): Order['counter'] =>
  isAsker(order, caller) || may('order.offer', caller, { unitId: order.unitId }) || isProposer(order, caller)
    ? order.counter
    : null

/** Whether a team of another unit than the order's may take it from the pool. */
export const isWithinReach = (order: Pick<Order, 'reach' | 'unitId'>, team: Pick<Membership, 'unitId'>): boolean =>
  order.reach === 'city' || order.unitId === team.unitId

/** What a visit found is the unit's own note. */
export const visitFor = (order: Order, caller: Caller): Order['visit'] =>
  may('order.visit', caller, { unitId: order.unitId }) ? order.visit : null
