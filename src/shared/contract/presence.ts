import * as z from 'zod'
import { Id } from './fields'

/**
 * On which days whom of one shard was there, for one year's book: a cache like a roll-up, from which different people are
 * counted for the whole city. The id is made of year and shard.
 */
export const Presence = z.object({
  _id: z.string(),
  rev: z.number().int(),
  year: z.string(),
  /** Person → days, as numbers from the first day of the book. Who was not there at all is not in it. */
  days: z.record(Id, z.array(z.number().int())),
})
export type Presence = z.infer<typeof Presence>
