import type { Order, OrderClock, OrderStatus } from '@shared/contract/order'
import { addDays, chinaDay } from '@shared/domain/time/china-time'
import { dayKey } from '@shared/domain/time/list-key'
import { workingDaysAfter } from '@shared/domain/time/working-days'
import { CLOCKS } from './moves'

/** Sorts behind every date: what has no last day, because nothing is awaited or the holiday calendar is missing. */
export const NO_DAY = '9999-12-31'

type Running = Pick<Order, 'clock' | 'dueDay' | 'dueKey'>

const STOPPED = { clock: 'off', dueDay: null } as const

/** The clock of a state as it begins on a day; 暂无队伍 has a day of its own instead. */
export function startClock(order: Pick<Order, '_id'>, status: OrderStatus, from: string): Running {
  const row = CLOCKS[status]
  return row ? runClock(order, row.clock, dueDayOf(row.clock, from, row.days)) : stopClock(order)
}

export const stopClock = (order: Pick<Order, '_id'>): Running => ({ ...STOPPED, dueKey: dayKey(NO_DAY, order._id) })

export const runClock = ({ _id }: Pick<Order, '_id'>, clock: OrderClock, dueDay: string | null): Running => ({
  clock,
  dueDay,
  dueKey: dayKey(dueDay ?? NO_DAY, _id),
})

const dueDayOf = (clock: OrderClock, from: string, days: number): string | null =>
  clock === 'reply' ? workingDaysAfter(from, days) : addDays(from, days)

/** Clocks that go off on their day; the others when their day is over. */
export const ON_THE_DAY: readonly OrderClock[] = ['retry', 'ask']

/** Clocks that give somebody until the end of a day. */
export const AFTER_THE_DAY: readonly OrderClock[] = ['reply', 'offer', 'counter', 'rating', 'followUp']

/** Whether the clock of an order has run out. */
export function isDue({ clock, dueDay }: Pick<Order, 'clock' | 'dueDay'>, now: number): boolean {
  if (clock === 'off' || dueDay === null) return false
  const today = chinaDay(now)
  return ON_THE_DAY.includes(clock) ? today >= dueDay : today > dueDay
}

/** Half a year: farther ahead nobody plans. */
const RETRY_AT_MOST_DAYS = 183

/** Whether 暂无队伍 may be tried again on a day. */
export const isRetryDay = (day: string, now: number): boolean =>
  day > chinaDay(now) && day <= addDays(chinaDay(now), RETRY_AT_MOST_DAYS)
