import * as z from 'zod'
import { AreaId } from './area'
import { endpoint } from './endpoint'
import { Cursor, Day, FormKey, Id, Instant, page, Phone, text } from './fields'
import { stored } from './stored'

/** The states of PRODUCT.md, section 7; the moves between them are in domain/order/moves.ts. */
export const OrderStatus = z.enum([
  'submitted',
  'verified',
  'pooled',
  'offered',
  'countered',
  'accepted',
  'scheduled',
  'delivered',
  'rated',
  'closed',
  'rejected',
  'withdrawn',
  'unfilled',
])
export type OrderStatus = z.infer<typeof OrderStatus>

/** What people ask for, in everyday words. */
export const OrderTopic = z.enum([
  'phone',
  'fraud',
  'medicine',
  'firstAid',
  'electricity',
  'food',
  'children',
  'farming',
  'other',
])
export type OrderTopic = z.infer<typeof OrderTopic>

export const PartOfDay = z.enum(['morning', 'afternoon', 'either'])
export type PartOfDay = z.infer<typeof PartOfDay>

/** 点单: the answers to the three questions (what, when and where, whom to call). */
export const OrderWish = z.object({
  kind: z.enum(['menu', 'invitation']),
  topic: OrderTopic,
  /** What is needed in the asker's own words; may be empty when a topic says it. */
  need: z.string().trim().max(200),
  day: Day,
  partOfDay: PartOfDay,
  areaId: AreaId,
  place: text(2, 60),
  headCount: z.number().int().min(1).max(5_000),
  /** 令685 §13: who asks states the risks. */
  risks: z.string().trim().max(100),
  contactName: text(1, 20),
  phone: Phone,
})
export type OrderWish = z.infer<typeof OrderWish>

/** One step of the timeline: who moved it, when, and the words that came with it. */
export const OrderStep = z.object({
  status: OrderStatus,
  at: Instant,
  byId: Id,
  teamName: z.string(),
  note: z.string(),
})
export type OrderStep = z.infer<typeof OrderStep>

export const Understood = z.enum(['yes', 'partly', 'no'])

/** 评单: two plain questions, 听懂了吗 and 用得上吗. */
export const Rating = z.object({ understood: Understood, useful: Understood, words: z.string().trim().max(200) })
export type Rating = z.infer<typeof Rating>

/** 订单: from the asker's wish to the answer. */
export const Order = OrderWish.extend({
  _id: Id,
  ...stored,
  residentId: Id,
  unitId: Id,
  subdistrictId: AreaId,
  subdistrictName: z.string(),
  status: OrderStatus,
  teamId: Id.nullable(),
  teamName: z.string(),
  activityId: Id.nullable(),
  /** Set at the first acceptance; days to answer run from submission to this. */
  answeredAt: Instant.nullable(),
  submittedAt: Instant,
  /** Day of submission in China: the bucket it belongs to. */
  submittedDay: Day,
  steps: z.array(OrderStep),
  rating: Rating.nullable(),
  listKey: z.string(),
})
export type Order = z.infer<typeof Order>

export const OrderMove = z.enum(['verify', 'reject', 'withdraw', 'claim', 'release', 'schedule', 'rate'])
export type OrderMove = z.infer<typeof OrderMove>

export const OrderEntry = Order.pick({
  _id: true,
  topic: true,
  need: true,
  day: true,
  partOfDay: true,
  place: true,
  subdistrictName: true,
  headCount: true,
  status: true,
  teamName: true,
  submittedAt: true,
})
export type OrderEntry = z.infer<typeof OrderEntry>

/** Name and phone are there only for who asked, who verifies and the team that serves. */
export const OrderView = Order.omit({
  rev: true,
  isPending: true,
  dirty: true,
  outbox: true,
  contactName: true,
  phone: true,
  listKey: true,
  residentId: true,
  steps: true,
}).extend({
  contactName: z.string().nullable(),
  phone: z.string().nullable(),
  isMine: z.boolean(),
  steps: z.array(OrderStep.omit({ byId: true })),
  moves: z.array(OrderMove),
})
export type OrderView = z.infer<typeof OrderView>

const OrderKey = z.object({ orderId: Id })
const MOVE_ERRORS = ['ORDER_MOVED_ON', 'CHANGED_MEANWHILE'] as const

export const orderApi = {
  /** 点单: somebody asks for a service; `key` makes a double tap one order. */
  'order.place': endpoint({
    input: OrderWish.extend({ key: FormKey }),
    output: OrderView,
    errors: ['TOO_MANY_OPEN_ORDERS', 'AREA_UNKNOWN', 'DAY_PAST', 'TEXT_NOT_ALLOWED'],
  }),

  'order.get': endpoint({ input: OrderKey, output: OrderView, errors: [] }),

  /** Orders I placed, newest first. */
  'order.mine': endpoint({ input: z.object({ cursor: Cursor }), output: page(OrderEntry), errors: [] }),

  /** 大家都能接: open orders of the unit of one of my teams, newest first. */
  'order.pool': endpoint({ input: z.object({ teamId: Id, cursor: Cursor }), output: page(OrderEntry), errors: [] }),

  /** Orders one of my teams has taken. */
  'order.ofTeam': endpoint({ input: z.object({ teamId: Id, cursor: Cursor }), output: page(OrderEntry), errors: [] }),

  /** Orders that wait for one of my units, oldest first. */
  'order.toVerify': endpoint({ input: z.object({ unitId: Id, cursor: Cursor }), output: page(OrderEntry), errors: [] }),

  /** 核实: place, need and risks are checked; the order goes to all suitable teams. */
  'order.verify': endpoint({ input: OrderKey, output: OrderView, errors: MOVE_ERRORS }),

  'order.reject': endpoint({
    input: OrderKey.extend({ reason: text(2, 100) }),
    output: OrderView,
    errors: MOVE_ERRORS,
  }),

  'order.withdraw': endpoint({ input: OrderKey, output: OrderView, errors: MOVE_ERRORS }),

  /** 接单: a team takes an open order; first come, first served. */
  'order.claim': endpoint({
    input: OrderKey.extend({ teamId: Id }),
    output: OrderView,
    errors: ['ORDER_TAKEN', 'ORDER_OTHER_UNIT', 'TEAM_NOT_ACTIVE', ...MOVE_ERRORS],
  }),

  /** 退单: a team gives an order back with a word why; no mark is kept against it. */
  'order.release': endpoint({
    input: OrderKey.extend({ reason: text(2, 100) }),
    output: OrderView,
    errors: MOVE_ERRORS,
  }),

  /** 评单: two plain answers after the service. */
  'order.rate': endpoint({ input: OrderKey.extend({ rating: Rating }), output: OrderView, errors: MOVE_ERRORS }),
}

export const MAX_OPEN_ORDERS = 5
