import type { Complaint, ComplaintClock } from '@shared/contract/complaint'
import { addDays, chinaDay } from '@shared/domain/time/china-time'
import { dayKey } from '@shared/domain/time/list-key'
import { HOLIDAYS } from '@shared/domain/time/holidays'
import { workingDaysAfter, workingDaysLeft, type Calendar } from '@shared/domain/time/working-days'

/**
 * No rule read so far (令685 §26, 令67 §20) names a number of days, so these are a setting. Ten working days are those of
 * 令67 §11; the city, which takes over what is late, has half. Who says nothing for 14 days after the answer is content.
 */
export const COMPLAINT_DAYS = { unit: 10, city: 5, silence: 14 } as const

/** Sorts behind every date: what has no last day, because the calendar is missing or nothing is awaited. */
export const NO_DAY = '9999-12-31'

/** The clock as it begins on a day. */
export function startClock(clock: ComplaintClock, from: string, calendar: Calendar = HOLIDAYS) {
  return { clock, clockFrom: from, dueDay: dueDayOf(clock, from, calendar) }
}

function dueDayOf(clock: ComplaintClock, from: string, calendar: Calendar): string | null {
  if (clock === 'off') return null
  // The 14 days are the complainant's own, so they are plain ones.
  if (clock === 'silence') return addDays(from, COMPLAINT_DAYS.silence)
  return workingDaysAfter(from, COMPLAINT_DAYS[clock], calendar)
}

/** Closed ones stand by the day they were closed on. */
export const dueKeyOf = ({ clock, clockFrom, dueDay, _id }: Complaint): string =>
  dayKey(clock === 'off' ? clockFrom : (dueDay ?? NO_DAY), _id)

const waitsForDesk = ({ clock }: Pick<Complaint, 'clock'>) => clock === 'unit' || clock === 'city'

/** Whether the desk should have answered by now. */
export const isOverdue = (complaint: Pick<Complaint, 'clock' | 'dueDay'>, now: number): boolean =>
  waitsForDesk(complaint) && complaint.dueDay !== null && chinaDay(now) > complaint.dueDay

/** 还剩 n 个工作日 for the desk; null when it is not its turn, or there is no calendar to reckon by. */
export const daysLeft = (complaint: Pick<Complaint, 'clock' | 'dueDay'>, now: number): number | null =>
  waitsForDesk(complaint) && complaint.dueDay !== null ? workingDaysLeft(chinaDay(now), complaint.dueDay) : null
