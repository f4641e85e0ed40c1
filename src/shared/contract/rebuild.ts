import * as z from 'zod'
import { Instant } from './fields'

/** Why it runs: every night, after a change of the rules, or because somebody asked. */
export const RebuildKind = z.enum(['night', 'version', 'asked'])
export type RebuildKind = z.infer<typeof RebuildKind>

/**
 * 核对: one passage through the records that writes every roll-up anew where it differs, slice by slice. The id is made of
 * kind and day or version, so that two timers at once begin it once.
 */
export const Rebuild = z.object({
  _id: z.string(),
  rev: z.number().int(),
  kind: RebuildKind,
  months: z.array(z.string()),
  /** There only while it runs, so that the index over it stays small. */
  isOpen: z.literal(true).optional(),
  /** How many of its steps are done. */
  done: z.number().int(),
  /** Roll-ups that were not what the records say, and the first of them by id. */
  differences: z.number().int(),
  found: z.array(z.string()),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  /** Start, padded, and id. */
  listKey: z.string(),
})
export type Rebuild = z.infer<typeof Rebuild>
