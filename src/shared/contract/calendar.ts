import * as z from 'zod'
import { endpoint } from './endpoint'
import { CalendarDay, Id, Instant, text } from './fields'

/** The State Council's calendar of one year: days off on weekdays, and weekend days worked instead. */
export const HolidayYear = z.object({
  off: z.array(CalendarDay).max(60),
  worked: z.array(CalendarDay).max(30),
})
export type HolidayYear = z.infer<typeof HolidayYear>

/** 放假安排 of a year, as the city loaded it; `source` names the notice. */
export const LoadedYear = HolidayYear.extend({
  _id: Id,
  rev: z.number().int().min(0),
  year: z.string().regex(/^20\d\d$/),
  source: z.string(),
  loadedAt: Instant,
  byId: Id,
})
export type LoadedYear = z.infer<typeof LoadedYear>

const LoadedView = LoadedYear.pick({ year: true, off: true, worked: true, source: true, loadedAt: true })

export const calendarApi = {
  /** 放假安排 that were loaded beyond those the program brings along, earliest year first. */
  'calendar.get': endpoint({
    input: z.object({}),
    output: z.object({ years: z.array(LoadedView).max(20) }),
    errors: [],
  }),

  /** Loads the notice of a further year, or puts a loaded one right. All deadlines follow it from then on. */
  'calendar.load': endpoint({
    input: LoadedView.pick({ year: true, off: true, worked: true }).extend({ source: text(2, 100) }),
    output: LoadedView,
    errors: ['CALENDAR_BUILT_IN', 'CALENDAR_WRONG', 'CHANGED_MEANWHILE'],
  }),
}
