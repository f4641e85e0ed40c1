import * as z from 'zod'
import { endpoint } from './endpoint'
import { Id } from './fields'
import { OrderEntry } from './order'

/** What speaks for or against a team and an order coming together; `count` says how many, where it counts something. */
export const MatchReason = z.object({
  kind: z.enum([
    'chosen',
    'skill',
    'anything',
    'sameStreet',
    'servesStreet',
    'sameDistrict',
    'comes',
    'farther',
    'experience',
    'script',
    'load',
    'freeDay',
    'busyDay',
    'askedBefore',
  ]),
  isFor: z.boolean(),
  count: z.number().int().min(0),
})
export type MatchReason = z.infer<typeof MatchReason>

export const TeamSuggestion = z.object({
  teamId: Id,
  teamName: z.string(),
  unitId: Id,
  reasons: z.array(MatchReason).min(1),
})
export type TeamSuggestion = z.infer<typeof TeamSuggestion>

export const OrderSuggestion = z.object({ order: OrderEntry, reasons: z.array(MatchReason).min(1) })
export type OrderSuggestion = z.infer<typeof OrderSuggestion>

/** More suggestions than anybody compares. */
export const MAX_SUGGESTIONS = 10

export const orderMatchApi = {
  /** 可以问问: teams that suit an order, the best first, each with its reasons. Whoever dispatches decides. */
  'order.suggest': endpoint({
    input: z.object({ orderId: Id }),
    output: z.object({ items: z.array(TeamSuggestion) }),
    errors: [],
  }),

  /** 适合我们: open orders that suit one of my teams, the best first, with the same reasons. */
  'order.suited': endpoint({
    input: z.object({ teamId: Id }),
    output: z.object({ items: z.array(OrderSuggestion) }),
    errors: [],
  }),
}
