import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, Day, FormKey, Id, page, text } from './fields'
import { CounterOffer, MAX_OFFERS, OrderEntry, OrderView, OrderWish } from './order'
import { FollowUp, Rating } from './order-answers'

const OrderKey = z.object({ orderId: Id })
const OfMyTeam = OrderKey.extend({ teamId: Id })
const reason = text(2, 100)
/** What it was made from: a dish of the menu, a script somebody wants to hear. */
const Chosen = { offeringId: Id.optional(), scriptId: Id.optional() }
const MOVE_ERRORS = ['ORDER_MOVED_ON', 'CHANGED_MEANWHILE'] as const
const ANSWER_ERRORS = ['ORDER_TAKEN', 'ORDER_OFFER_OVER', ...MOVE_ERRORS] as const

export const orderApi = {
  /**
   * 点单: somebody asks for a service; `key` makes a double tap one order. With `isForOther` a station worker types it in
   * for a resident: who has a verified account under the phone is the asker, else the worker hears and answers for them.
   */
  'order.place': endpoint({
    input: OrderWish.extend({ key: FormKey, isForOther: z.boolean().optional(), ...Chosen }),
    output: OrderView,
    errors: [
      'OFFERING_STOPPED',
      'OFFERING_MONTH_FULL',
      'SCRIPT_WITHDRAWN',
      'TOO_MANY_OPEN_ORDERS',
      'AREA_UNKNOWN',
      'DAY_PAST',
      'TEXT_NOT_ALLOWED',
    ],
  }),

  'order.get': endpoint({ input: OrderKey, output: OrderView, errors: [] }),

  /** Orders I placed or typed in for somebody, newest first. */
  'order.mine': endpoint({ input: z.object({ cursor: Cursor }), output: page(OrderEntry), errors: [] }),

  /** 大家都能接: open orders of the unit of one of my teams, and those open to the whole city, newest first. */
  'order.pool': endpoint({ input: z.object({ teamId: Id, cursor: Cursor }), output: page(OrderEntry), errors: [] }),

  /** 派给我们: orders for which one of my teams has been asked, newest first. */
  'order.offered': endpoint({ input: z.object({ teamId: Id, cursor: Cursor }), output: page(OrderEntry), errors: [] }),

  /** Orders one of my teams has taken. */
  'order.ofTeam': endpoint({ input: z.object({ teamId: Id, cursor: Cursor }), output: page(OrderEntry), errors: [] }),

  /** Orders that wait for one of my units, oldest first. */
  'order.toVerify': endpoint({ input: z.object({ unitId: Id, cursor: Cursor }), output: page(OrderEntry), errors: [] }),

  /** The unit's orders by where they stand, oldest first; `helping` are other units' orders that its teams have. */
  'order.ofUnit': endpoint({
    input: z.object({
      unitId: Id,
      show: z.enum(['toDispatch', 'atTeams', 'taken', 'unfilled', 'helping', 'toVisit']),
      cursor: Cursor,
    }),
    output: page(OrderEntry),
    errors: [],
  }),

  /**
   * 核实: place, need and risks are checked. What comes then: `pool`, as of old and in one tap, opens it to the teams of
   * the unit; `keep` leaves it to be dispatched.
   */
  'order.verify': endpoint({
    input: OrderKey.extend({ then: z.enum(['pool', 'keep']).default('pool') }),
    output: OrderView,
    errors: MOVE_ERRORS,
  }),

  'order.reject': endpoint({ input: OrderKey.extend({ reason }), output: OrderView, errors: MOVE_ERRORS }),

  /** 让各队来接: the teams of the unit, or of the whole city. */
  'order.open': endpoint({
    input: OrderKey.extend({ reach: z.enum(['unit', 'city']) }),
    output: OrderView,
    errors: MOVE_ERRORS,
  }),

  /** 派单: asks one or several teams, of whatever unit; the first that accepts has it. */
  'order.offer': endpoint({
    input: OrderKey.extend({ teamIds: z.array(Id).min(1).max(MAX_OFFERS) }),
    output: OrderView,
    errors: ['TEAM_NOT_ACTIVE', ...MOVE_ERRORS],
  }),

  /** 暂无队伍: an answer with the day on which it is tried again, from tomorrow to half a year ahead. */
  'order.unfill': endpoint({
    input: OrderKey.extend({ retryDay: Day, reason }),
    output: OrderView,
    errors: ['RETRY_DAY_WRONG', ...MOVE_ERRORS],
  }),

  'order.withdraw': endpoint({ input: OrderKey, output: OrderView, errors: MOVE_ERRORS }),

  /** 接单: a team takes an open order; first come, first served. */
  'order.claim': endpoint({
    input: OfMyTeam,
    output: OrderView,
    errors: ['ORDER_TAKEN', 'ORDER_OTHER_UNIT', 'TEAM_NOT_ACTIVE', ...MOVE_ERRORS],
  }),

  /** 接单 by a team that was asked, by the unit or by the team that has it; first come, first served. */
  'order.accept': endpoint({
    input: OfMyTeam,
    output: OrderView,
    errors: ['TEAM_NOT_ACTIVE', ...ANSWER_ERRORS],
  }),

  /** 去不了: without a mark. When all that were asked have said so, the unit looks on. Tells only that it is done. */
  'order.decline': endpoint({
    input: OfMyTeam.extend({ note: text(0, 100) }),
    output: z.object({ orderId: Id }),
    errors: ANSWER_ERRORS,
  }),

  /** 另约: another date or form; whoever asked decides. */
  'order.counter': endpoint({
    input: OfMyTeam.extend(CounterOffer.shape),
    output: OrderView,
    errors: ['DAY_PAST', 'TEAM_NOT_ACTIVE', ...ANSWER_ERRORS],
  }),

  /** 就按队伍说的: the team that proposed it has the order. */
  'order.agree': endpoint({ input: OrderKey, output: OrderView, errors: MOVE_ERRORS }),

  /** 不合适: the unit looks for another team. */
  'order.refuse': endpoint({ input: OrderKey, output: OrderView, errors: MOVE_ERRORS }),

  /** 退单: a team gives an order back with a word why; no mark is kept against it. */
  'order.release': endpoint({ input: OrderKey.extend({ reason }), output: OrderView, errors: MOVE_ERRORS }),

  /** 转给别的队: asks another team to take it over; until that team accepts, it stays where it is. */
  'order.transfer': endpoint({
    input: OrderKey.extend({ toTeamId: Id }),
    output: OrderView,
    errors: ['TEAM_NOT_ACTIVE', ...MOVE_ERRORS],
  }),

  /** 评单: two plain answers after the service. */
  'order.rate': endpoint({ input: OrderKey.extend({ rating: Rating }), output: OrderView, errors: MOVE_ERRORS }),

  /** 用上了吗: two weeks later. */
  'order.followUp': endpoint({
    input: OrderKey.extend({ followUp: FollowUp }),
    output: OrderView,
    errors: MOVE_ERRORS,
  }),

  /** 回访过了: what the unit heard from who said no to one of the questions. */
  'order.visit': endpoint({
    input: OrderKey.extend({ note: text(2, 200) }),
    output: OrderView,
    errors: MOVE_ERRORS,
  }),
}
