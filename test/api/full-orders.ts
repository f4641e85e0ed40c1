import type { Order } from '@shared/contract/order'
import { chinaDay } from '@shared/domain/time/china-time'
import { hours, NOW } from '../builders/clock'
import { anAcceptedOrder, anOfferedOrder, anOrder, aVisitedOrder } from '../builders/order'

const ORDERS = 100

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))

const STATUSES = ['submitted', 'pooled', 'accepted', 'delivered', 'closed'] as const

/** Orders in every state that a list shows. */
export const fullOrders = (): Order[] => [
  ...count(30, (index) => anOfferedOrder({ _id: `o-offered-${index}`, submittedAt: NOW - hours(index) })),
  anAcceptedOrder({
    _id: 'o-asked',
    residentId: 'p-many-60',
    status: 'rated',
    clock: 'followUp',
    dueDay: '2026-12-05',
  }),
  aVisitedOrder({ _id: 'o-visit' }),
  ...manyOrders(),
]

const manyOrders = (): Order[] =>
  count(ORDERS, (index) => {
    const status = STATUSES[index % STATUSES.length]!
    const isHeld = status !== 'submitted' && status !== 'pooled'
    return anOrder({
      _id: `o-many-${index}`,
      status,
      submittedAt: NOW - hours(index),
      submittedDay: chinaDay(NOW - hours(index)),
      residentId: index < 50 ? `p-many-${index}` : 'p-old-resident',
      ...(isHeld ? { teamId: 't-1', teamName: '红岩科普队', answeredAt: NOW } : {}),
    })
  })
