import type { Resource, ResourceMonth, Slot } from '@shared/contract/resource'
import { chinaDay, inChina, startOfDay } from '@shared/domain/time/china-time'

export const slotKey = ({ day, part }: Slot): string => `${day}-${part}`

const monthOf = ({ day }: Slot) => day.slice(0, 7)

export const monthsOf = (slots: readonly Slot[]): string[] => [...new Set(slots.map(monthOf))].sort()

/** Each half-day once, in order. */
export const inOrder = (slots: readonly Slot[]): Slot[] =>
  [...new Map(slots.map((slot) => [slotKey(slot), slot])).values()].sort((a, b) =>
    a.day === b.day ? (a.part === 'morning' ? -1 : 1) : a.day < b.day ? -1 : 1,
  )

/** Whether a resource runs on a day: within its validity and on one of its weekdays. */
export const runsOn = ({ weekdays, validFrom, validTo }: Resource, day: string): boolean =>
  validFrom <= day && (validTo === null || day < validTo) && weekdays.includes(inChina(startOfDay(day)).day() || 7)

export const monthId = (resourceId: string, month: string): string => `${resourceId}-${month}`

export const emptyMonth = (resourceId: string, month: string): ResourceMonth => ({
  _id: monthId(resourceId, month),
  rev: 0,
  resourceId,
  month,
  held: [],
})

type Holding = { bookingId: string; slots: readonly Slot[] }

/** Who else holds half-days of a month that a booking wants. */
export const otherHolders = ({ held, month }: ResourceMonth, { bookingId, slots }: Holding): string[] => {
  const wanted = new Set(slots.filter((slot) => monthOf(slot) === month).map(slotKey))
  return [
    ...new Set(held.filter((one) => wanted.has(one.slot) && one.bookingId !== bookingId).map((one) => one.bookingId)),
  ]
}

/** The month with a booking's half-days in its hands; whoever held them before, holds them no more. */
export function holding(month: ResourceMonth, { bookingId, slots }: Holding): ResourceMonth {
  const wanted = slots.filter((slot) => monthOf(slot) === month.month).map(slotKey)
  const kept = month.held.filter(({ slot }) => !wanted.includes(slot))
  return { ...month, held: [...kept, ...wanted.map((slot) => ({ slot, bookingId }))] }
}

export const released = (month: ResourceMonth, bookingId: string): ResourceMonth => ({
  ...month,
  held: month.held.filter((one) => one.bookingId !== bookingId),
})

/** 运行天数: distinct days up to today that lie in confirmed bookings. */
export const runningDays = (
  bookings: readonly { slots: readonly Slot[] }[],
  { from, now }: { from: string; now: number },
) => {
  const today = chinaDay(now)
  const days = bookings.flatMap(({ slots }) => slots.map(({ day }) => day))
  return new Set(days.filter((day) => from <= day && day <= today)).size
}
