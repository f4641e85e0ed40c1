import type { Order, OrderClock } from '@shared/contract/order'
import { AFTER_THE_DAY, NO_DAY, ON_THE_DAY } from '@shared/domain/order/clock'
import { tickOrder } from '@shared/domain/order/event'
import { addDays, chinaDay } from '@shared/domain/time/china-time'
import type { World } from '@cloud/aggregation/world'
import type { Query } from '@cloud/store/table'

const AT_ONCE = 100

/**
 * 时限 of orders: what is late goes up, what nobody answers goes on, what was put off is taken up again. Safe to run twice
 * or on two machines: each move is made over the revision that was read. Answers how many moved.
 */
export async function runOrderClock({ store, now }: World): Promise<number> {
  const today = chinaDay(now())
  const due = await Promise.all(
    [
      { values: AFTER_THE_DAY, lt: today },
      { values: ON_THE_DAY, lt: addDays(today, 1) },
      // Started when the holiday calendar of the year was not there yet.
      { values: ['reply'] as const, gte: NO_DAY },
    ].map(({ values, ...bounds }) => store.orders.find(dueQuery(values, bounds))),
  )
  let moved = 0
  for (const order of due.flat()) {
    const after = tickOrder(order, now())
    if (after && (await store.orders.replace(order, after))) moved++
  }
  return moved
}

const dueQuery = (values: readonly OrderClock[], bounds: { lt?: string; gte?: string }): Query<Order> => ({
  oneOf: { field: 'clock', values },
  range: { field: 'dueKey', ...bounds },
  order: { field: 'dueKey', direction: 'asc' },
  limit: AT_ONCE,
})
