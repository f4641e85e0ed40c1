import { addDays, inChina, startOfDay } from './china-time'
import { HOLIDAYS, type HolidayYear } from './holidays'

/** Years by name; a year that is missing is said to be missing. */
export type Calendar = Readonly<Record<string, HolidayYear>>

/** Whether a day is worked; null when that year's holiday notice is not loaded. */
export function isWorkingDay(day: string, calendar: Calendar = HOLIDAYS): boolean | null {
  const year = calendar[day.slice(0, 4)]
  if (!year) return null
  if (year.worked.includes(day)) return true

  return !year.off.includes(day) && ![0, 6].includes(inChina(startOfDay(day)).day())
}

/** The n-th working day after a day, or null when a year on the way is missing (令67 §11: ten of them). */
export function workingDaysAfter(day: string, count: number, calendar: Calendar = HOLIDAYS): string | null {
  let current = day
  for (let left = count; left > 0;) {
    current = addDays(current, 1)
    const isWorking = isWorkingDay(current, calendar)
    if (isWorking === null) return null
    if (isWorking) left--
  }
  return current
}

/** Working days from tomorrow to the last day, both counted; null when a year is missing. */
export function workingDaysLeft(today: string, lastDay: string, calendar: Calendar = HOLIDAYS): number | null {
  let count = 0
  for (let day = addDays(today, 1); day <= lastDay; day = addDays(day, 1)) {
    const isWorking = isWorkingDay(day, calendar)
    if (isWorking === null) return null
    if (isWorking) count++
  }
  return count
}
