import * as z from 'zod'
import { endpoint } from './endpoint'
import { Count, Id } from './fields'
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

export const DemandMonth = z.object({
  month: Month,
  asked: Count,
  open: Count,
  topics: z.array(TopicDemand),
  streets: z.array(StreetDemand),
  /** 本月主题: proposed, nobody has to take it; null where nothing was asked for. */
  theme: TopicDemand.nullable(),
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
}
