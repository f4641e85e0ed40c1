import * as z from 'zod'
import { endpoint } from './endpoint'
import { Count, Id, Instant } from './fields'
import { OrderTopic } from './order'

const Month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)

/** Asked for in a month; `open` is what nobody has taken yet, no team being found included. */
const Asked = z.object({ asked: Count, open: Count })

export const TopicDemand = Asked.extend({ topic: OrderTopic })
export type TopicDemand = z.infer<typeof TopicDemand>

export const StreetDemand = Asked.extend({
  streetId: Id,
  streetName: z.string(),
  /** What is open there, most asked first. */
  openTopics: z.array(OrderTopic),
})
export type StreetDemand = z.infer<typeof StreetDemand>

/** Of a hundred who answered; null while fewer than five have. */
const Share = z.number().int().min(0).max(100).nullable()

export const Feedback = z.object({
  answers: Count,
  understood: Share,
  useful: Share,
  /** 用上了吗, two weeks later: asked of fewer. */
  followUps: Count,
  used: Share,
})
export type Feedback = z.infer<typeof Feedback>

/** What a month can be about: anything but what nobody could name. */
const Topic = OrderTopic.exclude(['other'])

/** 本月主题 as a unit has set it; written over its revision only. */
export const MonthTheme = z.object({
  _id: Id,
  rev: z.number().int(),
  unitId: Id,
  month: Month,
  topic: Topic,
  byId: Id,
  at: Instant,
})
export type MonthTheme = z.infer<typeof MonthTheme>

export const ChosenTheme = MonthTheme.pick({ topic: true, rev: true })
export type ChosenTheme = z.infer<typeof ChosenTheme>

export const DemandMonth = z.object({
  month: Month,
  asked: Count,
  open: Count,
  topics: z.array(TopicDemand),
  streets: z.array(StreetDemand),
  /** 本月主题: proposed, nobody has to take it; null where nothing was asked for. */
  theme: TopicDemand.nullable(),
  /** What the season and its key dates speak for, whatever was asked for. */
  season: z.object({ topic: Topic, keyDates: z.array(z.string()) }),
  /** What the unit has set; null while it has set none. */
  chosen: ChosenTheme.nullable().default(null),
  feedback: Feedback,
  /** False where a month has more orders than were looked at. */
  isWhole: z.boolean(),
})
export type DemandMonth = z.infer<typeof DemandMonth>

/** Fewer answers than this show no score (PRODUCT.md, section 7). */
export const SCORE_FROM = 5

export const demandApi = {
  /** 需求: what is asked for in a unit's streets and not answered, what the month could be about, what people said afterwards. */
  'demand.show': endpoint({
    input: z.object({ unitId: Id, month: Month.optional() }),
    output: DemandMonth,
    errors: [],
  }),

  /** 定主题 of a month, over the revision that was seen; null where none was. The same theme again is the same. */
  'demand.setTheme': endpoint({
    input: z.object({
      unitId: Id,
      month: Month,
      topic: MonthTheme.shape.topic,
      rev: z.number().int().min(0).nullable(),
    }),
    output: ChosenTheme,
    errors: ['CHANGED_MEANWHILE'],
  }),
}
