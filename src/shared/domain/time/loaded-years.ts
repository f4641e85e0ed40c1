import type { HolidayYear, LoadedYear } from '@shared/contract/calendar'
import { ok, refuse } from '@shared/contract/result'
import { inChina, startOfDay } from './china-time'
import { HOLIDAYS } from './holidays'
import type { Calendar } from './working-days'

/** The years the program brings along and those the city loaded. */
export const calendarWith = (years: readonly Pick<LoadedYear, 'year' | 'off' | 'worked'>[]): Calendar => ({
  ...Object.fromEntries(years.map(({ year, off, worked }) => [year, { off, worked }])),
  ...HOLIDAYS,
})

export const loadedYearId = (year: string): string => `holidays-${year}`

type Notice = HolidayYear & { year: string; source: string }

/** 放假安排 of a further year as it will be stored. Days of another year, or a working weekday said to be made up for, are slips. */
export function loadYear(notice: Notice, by: { personId: string; now: number }, before: LoadedYear | null) {
  if (HOLIDAYS[notice.year]) return refuse('CALENDAR_BUILT_IN')
  const { off, worked, year } = notice
  const isInYear = [...off, ...worked].every((day) => day.startsWith(`${year}-`))
  if (!isInYear || off.length === 0 || !worked.every(isWeekend)) return refuse('CALENDAR_WRONG')
  if (worked.some((day) => off.includes(day))) return refuse('CALENDAR_WRONG')

  const loaded: LoadedYear = {
    _id: loadedYearId(year),
    rev: before?.rev ?? 0,
    year,
    off: sorted(off),
    worked: sorted(worked),
    source: notice.source,
    loadedAt: by.now,
    byId: by.personId,
  }
  return ok(loaded)
}

const isWeekend = (day: string) => [0, 6].includes(inChina(startOfDay(day)).day())
const sorted = (days: readonly string[]) => [...new Set(days)].sort()
