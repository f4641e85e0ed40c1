import type { Activity, ActivityPhase, ActivityStatus } from '@shared/contract/activity'
import { chinaDay, HOUR_MS, MINUTE_MS } from '@shared/domain/time/china-time'
import { HOLIDAYS } from '@shared/domain/time/holidays'
import { workingDaysAfter, type Calendar } from '@shared/domain/time/working-days'

type Timed = Pick<Activity, 'status' | 'startsAt' | 'endsAt' | 'capacity' | 'taken'>

/** Check-in opens half an hour before the start; codes are taken until two hours after the planned end. */
export const CHECK_IN_LEAD_MS = 30 * MINUTE_MS
export const CHECK_OUT_GRACE_MS = 2 * HOUR_MS
/** The seed of the code reaches the leader's phone at most a day ahead (PRODUCT.md, section 5). */
export const CODE_LEAD_MS = 24 * HOUR_MS
/** 令67 §11. */
const CLOSE_WITHIN_WORKING_DAYS = 10

/** Where an activity stands now. *Ended* follows from the clock. */
export function phaseOf(activity: Timed, now: number): ActivityPhase {
  if (activity.status !== 'published') return activity.status
  if (now >= activity.endsAt) return 'ended'
  if (now >= activity.startsAt) return 'ongoing'
  return activity.taken >= activity.capacity ? 'full' : 'recruiting'
}

/** Not out yet: nobody but who runs it knows of it, and it counts nowhere. */
export const UNPUBLISHED: readonly ActivityStatus[] = ['draft', 'submitted', 'returned']

export const checkInOpensAt = (activity: Pick<Activity, 'startsAt'>): number => activity.startsAt - CHECK_IN_LEAD_MS

export const takesCodes = (activity: Pick<Activity, 'startsAt' | 'endsAt'>, now: number): boolean =>
  now >= checkInOpensAt(activity) && now <= activity.endsAt + CHECK_OUT_GRACE_MS

/** The last day on which it is closed in time; null when that year's holiday calendar is missing. */
export const closeBy = (activity: Pick<Activity, 'endsAt'>, calendar: Calendar = HOLIDAYS): string | null =>
  workingDaysAfter(chinaDay(activity.endsAt), CLOSE_WITHIN_WORKING_DAYS, calendar)
