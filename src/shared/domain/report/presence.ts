import type { Period } from '@shared/contract/dashboard'
import { daysBetween, lastMonths } from '@shared/domain/time/china-time'
import { monthPeriod, reportYearOf, windowClosing } from '@shared/domain/time/period'

/** So many that with 100,000 people a shard has some 400 of them. */
export const SHARDS: readonly string[] = Array.from({ length: 256 }, (_, index) => nameOf(index))

/**
 * The shard a person's days are kept in: FNV-1a over the id. Shards have no person in common, so that what they count
 * adds up.
 */
export function shardOf(personId: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < personId.length; index++)
    hash = Math.imul(hash ^ personId.charCodeAt(index), 0x01000193) >>> 0
  return nameOf(hash % SHARDS.length)
}

function nameOf(index: number): string {
  return index.toString(16).padStart(2, '0')
}

/** One year's book: its days, and every period for which different people are counted. */
type Book = Period & { periods: Period[]; spans: [number, number][] }

// A year is reckoned out once, and asked for by every person and every shard.
const BOOKS = new Map<string, Book>()

function bookOf(year: string): Book {
  const known = BOOKS.get(year)
  if (known) return known
  const { from } = reportYearOf(year)
  const periods = periodsOf(year)
  const spans = periods.map((period): [number, number] => [
    daysBetween(from, period.from),
    daysBetween(from, period.to),
  ])
  const book = { from, to: `${year}-12-31`, periods, spans }
  BOOKS.set(year, book)
  return book
}

/** Months, windows, quarters, the year and the report year. */
function periodsOf(year: string): Period[] {
  const months = lastMonths(`${year}-12`, 12)
  const quarters = [0, 3, 6, 9].map((first) => ({
    from: `${months[first]}-01`,
    to: monthPeriod(months[first + 2]!).to,
  }))
  return [
    ...months.map(monthPeriod),
    ...months.map((month) => windowClosing(month)),
    ...quarters,
    { from: `${year}-01-01`, to: `${year}-12-31` },
    reportYearOf(year),
  ]
}

/** The years in whose books a day stands. A book begins with its first window, so the last days of December are in two. */
export function yearsOf(day: string): string[] {
  const year = day.slice(0, 4)
  const next = String(Number(year) + 1)
  return day >= bookOf(next).from ? [year, next] : [year]
}

/** Days of presence as numbers from the first day of the book, each once, in order; days of other years are left out. */
export function daysInBook(year: string, days: readonly string[]): number[] {
  const { from, to } = bookOf(year)
  const inside = days.filter((day) => day >= from && day <= to)
  return [...new Set(inside)].map((day) => daysBetween(from, day)).sort((a, b) => a - b)
}

/** First and last day of a period as numbers of a book. */
export const spanInBook = (year: string, { from, to }: Period): [number, number] => [
  daysBetween(bookOf(year).from, from),
  daysBetween(bookOf(year).from, to),
]

/** How many people of one shard were there in each period of the year. */
export function headsIn(year: string, days: Readonly<Record<string, readonly number[]>>): number[] {
  const people = Object.values(days)
  return bookOf(year).spans.map(
    ([first, last]) => people.filter((numbers) => numbers.some((number) => number >= first && number <= last)).length,
  )
}

/** Different people of the city in one period; null for a period that is not kept. */
export function headsOf(heads: Readonly<Record<string, readonly number[]>> | undefined, period: Period): number | null {
  const { periods } = bookOf(period.to.slice(0, 4))
  const index = periods.findIndex(({ from, to }) => from === period.from && to === period.to)
  if (index === -1) return null
  return Object.values(heads ?? {}).reduce((sum, counts) => sum + (counts[index] ?? 0), 0)
}
