import type { Period } from '@shared/contract/dashboard'
import type { ReportingUnit } from '@shared/contract/unit'
import { addDays, chinaDay, eachDay, lastMonths } from '@shared/domain/time/china-time'
import { DEFAULT_CUT_OFF_DAY, type PeriodChoice } from '@shared/domain/time/period'
import { isWorkingDay, type Calendar } from '@shared/domain/time/working-days'

/** 报送时间: from which month on which days hold. */
type Dates = NonNullable<ReportingUnit['reportDates']>

/** Last day on which a report is in time; a setting (PRODUCT.md, section 10). */
const DEFAULT_DEADLINE_DAY = 23
/** Reminded of on the 18th and the 21st where the deadline is the 23rd. */
const REMINDED_BEFORE = [5, 2] as const
/** No stretch of holidays is longer. */
const HOLIDAYS_AT_MOST = 14

const datesOf = (dates: Dates, month: string) => {
  const set = dates.filter(({ fromMonth }) => fromMonth <= month)
  return set.reduce((last, one) => (one.fromMonth >= last.fromMonth ? one : last), set[0] ?? FIRST) ?? FIRST
}

const FIRST = { fromMonth: '2000-01', cutOffDay: DEFAULT_CUT_OFF_DAY, deadlineDay: DEFAULT_DEADLINE_DAY }

const dayIn = (month: string, day: number): string => `${month}-${String(day).padStart(2, '0')}`

/** The month before or after. */
export const monthBefore = (month: string): string => lastMonths(month, 2)[0]!
export const monthAfter = (month: string): string => addDays(dayIn(month, 28), 7).slice(0, 7)

/** 截止: the last day whose records belong to a month's report. */
const cutOffOf = (month: string, dates: Dates): string => dayIn(month, datesOf(dates, month).cutOffDay)

/** From the day after the last cut-off to this one: whatever the settings, each day lies in exactly one report. */
export const reportPeriod = (month: string, dates: Dates): Period => ({
  from: addDays(cutOffOf(monthBefore(month), dates), 1),
  to: cutOffOf(month, dates),
})

/** The month in whose report the records of a day stand. */
export function reportMonthOf(day: string, dates: Dates): string {
  const month = day.slice(0, 7)
  return day <= cutOffOf(month, dates) ? month : monthAfter(month)
}

/** Last day on which the report is not late; its end is 24:00. */
export const deadlineOf = (month: string, dates: Dates): string => dayIn(month, datesOf(dates, month).deadlineDay)

/** 报送提醒 of a month: the 18th, the 21st and the last working day before the deadline; without a calendar the first two. */
export function reminderDays(month: string, dates: Dates, calendar: Calendar): string[] {
  const deadline = deadlineOf(month, dates)
  const before = eachDay(addDays(deadline, -HOLIDAYS_AT_MOST), addDays(deadline, -1)).reverse()
  const lastWorked = before.find((day) => isWorkingDay(day, calendar))
  const days = REMINDED_BEFORE.map((count) => addDays(deadline, -count))
  return [...new Set([...days, ...(lastWorked ? [lastWorked] : [])])].sort()
}

/** The month that is asked for now: until its deadline is over, this calendar month's. */
export function dueMonth(dates: Dates, now: number): string {
  const today = chinaDay(now)
  const month = today.slice(0, 7)
  return today <= deadlineOf(month, dates) ? month : monthAfter(month)
}

/** The period whose report is asked for now: on the days between cut-off and deadline the one that has just ended. */
export const duePeriod = (now: number): PeriodChoice =>
  chinaDay(now) > reportPeriod(dueMonth([], now), []).to ? 'previousWindow' : 'window'

/** First day on which a report can be submitted: when it is first asked for. What is recorded later comes as a correction. */
export const opensOn = (month: string, dates: Dates, calendar: Calendar): string =>
  reminderDays(month, dates, calendar)[0]!

/** The twelve reports of a report year, which runs from the cut-off in December to the next. */
export const reportYear = (lastMonth: string): string[] => lastMonths(lastMonth, 12)
