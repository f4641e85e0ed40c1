import { HOUR_MS, MINUTE_MS } from '@shared/domain/time/china-time'

/** Thresholds of the anomaly list. No rule read so far names them, but for the eight hours (PRODUCT.md, section 5). */
export const LIMITS = {
  /** Two presences of one person may touch: who comes early has not left twice. */
  overlapMinutes: 5,
  minutesADay: 8 * 60,
  /** Typed in by hand this soon after the activity was written down. */
  typedWithinMs: 3 * HOUR_MS,
  /** Published this shortly before it began, or later. */
  postedAheadMs: 10 * MINUTE_MS,
  /** A phone's clock that is wrong by so much is no slip; a time zone is an hour at least. */
  clockOffMs: HOUR_MS,
  /** So far from the venue nobody stands in its yard. */
  farMeters: 1_000,
  /** How many people, and what share of them, make "the whole team". */
  alikePeople: 5,
  alikeShare: 0.9,
} as const
