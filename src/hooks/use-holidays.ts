import { closeBy } from '@shared/domain/activity/phase'
import { calendarWith } from '@shared/domain/time/loaded-years'
import type { Calendar } from '@shared/domain/time/working-days'
import { useQuery } from './use-query'

/** 放假安排 to reckon these deadlines by; the city's years are asked for only where those of the program do not reach. */
export function useHolidays(ended: readonly { endsAt: number }[]): Calendar {
  const isMissing = ended.some((activity) => closeBy(activity) === null)
  const query = useQuery('calendar.get', isMissing ? {} : null)
  return calendarWith(query.value?.years ?? [])
}
