import type { Calendar } from '@shared/domain/time/working-days'
import { calendarWith } from '@shared/domain/time/loaded-years'
import type { Store } from '@cloud/store/collections'

/** More years than anybody loads ahead. */
const YEARS_AT_MOST = 20

/** What is asked for the years the city loaded: alone, or along with a document. */
export const loadedYears = ({ calendars }: Store) => ({
  of: calendars,
  query: { order: { field: 'year' as const, direction: 'asc' as const }, limit: YEARS_AT_MOST },
})

/** 放假安排 of every year that is known; one request. */
export async function holidaysOf(store: Store): Promise<Calendar> {
  const { of, query } = loadedYears(store)
  return calendarWith(await of.find(query))
}
