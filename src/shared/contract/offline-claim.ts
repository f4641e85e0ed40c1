import * as z from 'zod'
import './endpoint'
import { FormKey, Id, Instant } from './fields'
import { Nearness } from './nearness'

/** What the phone last heard from the cloud, and when by its own clock. */
export const Heard = z.object({ serverNow: Instant, at: Instant, personId: Id })
export type Heard = z.infer<typeof Heard>

/**
 * 离线签到: a code used without network, as the phone kept it. Every time in it is the phone's own and may be wrong or
 * made up; what counts is what the code proves (PRODUCT.md, section 5).
 */
export const OfflineClaim = z.object({
  id: FormKey,
  at: Instant,
  sentAt: Instant,
  /** From before the claim; null on a phone that has never heard of the cloud. */
  heard: Heard.nullable(),
})
export type OfflineClaim = z.infer<typeof OfflineClaim>

/**
 * What stays on a mark that came late. `clockOffMs` is not nought where the phone's clock was minutes wrong; `isUnheard`
 * says that the phone had no word of the cloud to reckon by, so that nothing but its own says when it was.
 */
export const OfflineTrace = z.object({
  claimId: FormKey,
  receivedAt: Instant,
  clockOffMs: z.number().int(),
  isUnheard: z.literal(true).optional(),
})
export type OfflineTrace = z.infer<typeof OfflineTrace>

/** 待同步: one check-in or check-out as the phone keeps it until the cloud has answered. Times are the phone's own. */
export const KeptClaim = z.object({
  id: FormKey,
  activityId: Id,
  title: z.string(),
  way: z.enum(['in', 'out']),
  code: z.string(),
  at: Instant,
  heard: Heard.nullable(),
  nearness: Nearness.optional(),
  tries: z.number().int(),
  /** Not sent before this. */
  notBefore: z.number(),
  /** Why the cloud did not take it, until the person has read that. */
  refusal: z.string().nullable(),
})
export type KeptClaim = z.infer<typeof KeptClaim>
export const ClaimQueue = z.array(KeptClaim)
export type ClaimQueue = readonly KeptClaim[]
