import { chinaDay, eachDay, startOfDay } from './china-time'

/** What of a typed list of days was understood, and the words that were not. */
export type DayList = { days: string[]; wrong: string[] }

const ONE = /^(\d{1,2})(?:月|[/.-])(\d{1,2})日?$/
const MORE = /^(\d{1,2})(?:月|[/.-])(\d{1,2})日?(?:至|到|~|～|—|-)(?:(\d{1,2})(?:月|[/.]))?(\d{1,2})日?$/

/** Days of a year as a notice writes them: “1月1日至3日”, “2/15-2/23”, “4.4”; apart by commas, blanks or lines. */
export function parseDays(text: string, year: string): DayList {
  const words = text.split(/[\s,，、;；。]+/).filter((word) => word !== '')
  const found = words.map((word) => ({ word, days: daysOf(word, year) }))
  return {
    days: [...new Set(found.flatMap(({ days }) => days ?? []))].sort(),
    wrong: found.filter(({ days }) => days === null).map(({ word }) => word),
  }
}

function daysOf(word: string, year: string): string[] | null {
  const one = ONE.exec(word)
  if (one) return spanOf(dayOf(year, one[1], one[2]), dayOf(year, one[1], one[2]))
  const more = MORE.exec(word)
  return more ? spanOf(dayOf(year, more[1], more[2]), dayOf(year, more[3] ?? more[1], more[4])) : null
}

function spanOf(from: string | null, to: string | null): string[] | null {
  return from !== null && to !== null && from <= to ? eachDay(from, to) : null
}

/** Null for a day that does not exist, like the 30th of February. */
function dayOf(year: string, month = '', day = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = startOfDay(written)
  return !Number.isNaN(at) && chinaDay(at) === written ? written : null
}
