import * as z from 'zod'
import { AreaId } from './area'
import { Day, Id, Instant, Phone, text } from './fields'
import { FollowUp, Rating, Visit } from './order-answers'
import { OrderedOffering } from './order-offering'
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

/**
 * 派单: one team that was asked. `ended`: somebody else was faster, the time was up, or it was taken back. It stands in this
 * order alone and is counted nowhere, for a team declines without a mark (令685 §§2, 25).
 */
export const Offer = z.object({
  teamId: Id,
  teamName: z.string(),
  unitId: Id,
  status: z.enum(['open', 'accepted', 'declined', 'countered', 'ended']),
  note: z.string(),
})
export type Offer = z.infer<typeof Offer>

const Channel = z.enum(['onSite', 'online', 'mixed'])

/** 另约: another date or form that a team proposes. */
export const CounterOffer = z.object({ day: Day, partOfDay: PartOfDay, channel: Channel, note: text(0, 100) })
export type CounterOffer = z.infer<typeof CounterOffer>

/** Which clock runs: an answer by the office, by teams, by the asker, or a date to come back to. */
export const OrderClock = z.enum(['reply', 'offer', 'counter', 'retry', 'rating', 'ask', 'followUp', 'off'])
export type OrderClock = z.infer<typeof OrderClock>

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
  /** The station worker who typed it in for somebody else; hears of every change and may answer for them. */
  enteredById: Id.nullable().default(null),
  /** Whom an open order is there for: the teams of its unit, or those of the whole city, societies included. */
  reach: z.enum(['unit', 'city']).default('unit'),
  /** The unit of the team that serves, where it is another than the one that answers for the place. */
  helpingUnitId: Id.nullable().default(null),
  offers: z.array(Offer).default([]),
  /** Teams with an open offer, repeated for the index. */
  offeredTeamIds: z.array(Id).default([]),
  counter: CounterOffer.extend({ teamId: Id, teamName: z.string(), unitId: Id }).nullable().default(null),
  channel: Channel.default('onSite'),
  clock: OrderClock.default('off'),
  /** The last day to answer, or the day on which it is taken up again. */
  dueDay: Day.nullable().default(null),
  dueKey: z.string().default(''),
  /** Who was told that an answer is late. */
  escalatedTo: z.enum(['none', 'unit', 'city']).default('none'),
  followUp: FollowUp.nullable().default(null),
  visit: Visit.nullable().default(null),
  /** Its state once more, for the index. */
  visitState: z.enum(['none', 'open', 'done']).default('none'),
  /** 从菜单点的: what it was made from, and the team whose it is. */
  offering: OrderedOffering.nullable().default(null),
  /** The dish and the month it is for (`offeringMonth`), for the index. */
  offeringMonth: z.string().nullable().default(null),
  /** 想听的讲稿: wished by the asker, or the one of the dish; the title as it was then, empty for a dish's. */
  scriptId: Id.nullable().default(null),
  scriptTitle: z.string().default(''),
  listKey: z.string(),
})
export type Order = z.infer<typeof Order>

export const OrderMove = z.enum([
  'verify',
  'reject',
  'open',
  'offer',
  'unfill',
  'claim',
  'accept',
  'decline',
  'counter',
  'release',
  'transfer',
  'schedule',
  'agree',
  'refuse',
  'rate',
  'followUp',
  'withdraw',
])
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
  clock: true,
  dueDay: true,
  escalatedTo: true,
})
export type OrderEntry = z.infer<typeof OrderEntry>

/** Name and phone are there only for who asked, who verifies and the team that serves; offers for who is concerned. */
export const OrderView = Order.omit({
  rev: true,
  isPending: true,
  dirty: true,
  outbox: true,
  contactName: true,
  phone: true,
  listKey: true,
  residentId: true,
  enteredById: true,
  helpingUnitId: true,
  offeredTeamIds: true,
  dueKey: true,
  visitState: true,
  offeringMonth: true,
  steps: true,
}).extend({
  contactName: z.string().nullable(),
  phone: z.string().nullable(),
  /** Mine to answer for: I asked, or typed it in for somebody. */
  isMine: z.boolean(),
  isTypedIn: z.boolean(),
  steps: z.array(OrderStep.omit({ byId: true })),
  moves: z.array(OrderMove),
})
export type OrderView = z.infer<typeof OrderView>

export const MAX_OPEN_ORDERS = 5

/** Teams that may be asked at the same time. */
export const MAX_OFFERS = 20
