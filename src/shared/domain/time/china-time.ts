import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** China has one time zone and no daylight saving, so a fixed offset is exact (for every instant after 1991). */
const CHINA_OFFSET_MS = 8 * HOUR_MS

/**
 * An instant (epoch ms) on China's calendar and clock, to read, to count on and to print. It is kept as if China lay in
 * Greenwich: the library's own offsets go by way of the machine's zone, and lose an hour where that turned its clocks.
 */
export const inChina = (at: number): Dayjs => dayjs.utc(at + CHINA_OFFSET_MS)

/** The instant (epoch ms) at which China's calendar and clock read so. */
export const instantOf = (here: Dayjs): number => here.valueOf() - CHINA_OFFSET_MS

/** The calendar day in China of an instant, `YYYY-MM-DD`. */
export const chinaDay = (at: number): string => inChina(at).format('YYYY-MM-DD')

/** The calendar month in China of an instant, `YYYY-MM`. */
export const chinaMonth = (at: number): string => inChina(at).format('YYYY-MM')

/** The instant at which a calendar day begins in China. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)

export const addDays = (day: string, days: number): string => chinaDay(startOfDay(day) + days * DAY_MS)

/** Whole calendar days from one day to another; negative when the other lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((startOfDay(to) - startOfDay(from)) / DAY_MS)

/** Every day of a period, both ends counted. */
export const eachDay = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index))

/** The months up to and with `month`, oldest first. */
export const lastMonths = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    inChina(startOfDay(`${month}-15`))
      .subtract(count - 1 - index, 'month')
      .format('YYYY-MM'),
  )
