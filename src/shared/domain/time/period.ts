import type { Period } from '@shared/contract/dashboard'
import { addDays, eachDay, inChina, startOfDay } from './china-time'

/** Last day whose records belong to a month's report; a setting (PRODUCT.md, section 10). */
export const DEFAULT_CUT_OFF_DAY = 22

export type PeriodChoice = 'window' | 'previousWindow' | 'month' | 'quarter' | 'year' | 'reportYear'

/** The period somebody looks at from today: report windows run from one cut-off to the next, so no day is lost. */
export function periodOf(choice: PeriodChoice, today: string, cutOffDay = DEFAULT_CUT_OFF_DAY): Period {
  if (choice === 'window') return windowOf(today, cutOffDay)
  if (choice === 'previousWindow') return windowOf(addDays(windowOf(today, cutOffDay).from, -1), cutOffDay)
  if (choice === 'reportYear') return reportYearOf(windowOf(today, cutOffDay).to.slice(0, 4), cutOffDay)

  const month = inChina(startOfDay(today)).startOf('month')
  const from = { month, quarter: month.subtract(month.month() % 3, 'month'), year: month.startOf('year') }[choice]
  const months = { month: 1, quarter: 3, year: 12 }[choice]
  return { from: from.format('YYYY-MM-DD'), to: from.add(months, 'month').subtract(1, 'day').format('YYYY-MM-DD') }
}

/** The report window that closes in a month. */
export const windowClosing = (month: string, cutOffDay = DEFAULT_CUT_OFF_DAY): Period =>
  windowOf(`${month}-01`, cutOffDay)

/** A month of the calendar. */
export const monthPeriod = (month: string): Period => periodOf('month', `${month}-01`)

function windowOf(day: string, cutOffDay: number): Period {
  const here = inChina(startOfDay(day))
  const closing = here.date() > cutOffDay ? here.startOf('month').add(1, 'month') : here.startOf('month')
  const to = closing.date(cutOffDay)
  return { from: to.subtract(1, 'month').add(1, 'day').format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD') }
}

/** 报送年度: the twelve windows that close within one calendar year, 12-23 to 12-22. */
export const reportYearOf = (year: string, cutOffDay = DEFAULT_CUT_OFF_DAY): Period => ({
  from: windowClosing(`${year}-01`, cutOffDay).from,
  to: windowClosing(`${year}-12`, cutOffDay).to,
})

/** A period as whole months where they fit and single days where they do not: what roll-ups are read by. */
export function coverOf({ from, to }: Period): { months: string[]; days: string[] } {
  const months: string[] = []
  const days: string[] = []
  for (let day = from; day <= to;) {
    const lastOfMonth = inChina(startOfDay(day)).endOf('month').format('YYYY-MM-DD')
    const isWhole = day.endsWith('-01') && lastOfMonth <= to
    if (isWhole) months.push(day.slice(0, 7))
    else days.push(...eachDay(day, lastOfMonth < to ? lastOfMonth : to))
    day = addDays(lastOfMonth, 1)
  }
  return { months, days }
}
