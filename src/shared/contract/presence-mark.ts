import * as z from 'zod'
import { Id, Instant } from './fields'
import { Nearness } from './nearness'
import { OfflineTrace } from './offline-claim'

/** How a moment of presence became known: the rotating code, or typed in by hand. */
export const PresenceMark = z.object({
  at: Instant,
  by: z.enum(['code', 'hand']),
  enteredById: Id,
  /** Only on what was made without network and sent later. */
  offline: OfflineTrace.optional(),
  /** Only where the person chose to send it along; it raises no grade. */
  nearness: Nearness.optional(),
})
export type PresenceMark = z.infer<typeof PresenceMark>

/** What stood in a record before a 更正, and why it was changed. */
export const AttendanceBefore = z.object({
  correctionId: Id,
  byId: Id,
  at: Instant,
  reason: z.string(),
  checkIn: PresenceMark.nullable(),
  checkOut: PresenceMark.nullable(),
  confirmed: z.object({ byId: Id, at: Instant }).nullable(),
})
