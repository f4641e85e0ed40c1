import { chinaDay, HOUR_MS, inChina, MINUTE_MS, startOfDay } from '@shared/domain/time/china-time'

/** An instant as a field for the time of day shows it. */
export const timeOf = (instant: number) => inChina(instant).format('HH:mm')

/** A time of day, on the day an activity begins. */
export const atTime = (startsAt: number, time: string) => {
  const [hours = '0', minutes = '0'] = time.split(':')
  return startOfDay(chinaDay(startsAt)) + Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS
}

/** The same, but a time that was not touched keeps its seconds: a mark that is left alone must stay what it is. */
export const atTimeOr = (was: number, startsAt: number, time: string) =>
  time === timeOf(was) ? was : atTime(startsAt, time)
