import type { MonthTheme } from '@shared/contract/demand'
import { keyDatesFrom } from '@shared/domain/time/key-dates'

type Topic = MonthTheme['topic']

/** What each month of the year speaks for, January first: heating, harvest, holidays of the schools, the fire-safety month. */
const TOPICS: readonly Topic[] = [
  ...(['electricity', 'food', 'farming', 'farming', 'firstAid', 'firstAid'] as const),
  ...(['children', 'electricity', 'children', 'phone', 'electricity', 'medicine'] as const),
]

/** 时令: the proposal for a month in which nobody asked for anything, with the key dates that fall into it. */
export function seasonOf(month: string): { topic: Topic; keyDates: string[] } {
  const keyDates = keyDatesFrom(`${month}-01`)
    .filter(({ day }) => day.startsWith(month))
    .map(({ name }) => name)
  return { topic: TOPICS[Number(month.slice(5)) - 1] ?? 'fraud', keyDates }
}
