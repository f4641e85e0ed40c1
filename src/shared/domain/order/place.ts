import type { Area } from '@shared/contract/area'
import type { Caller } from '@shared/contract/caller'
import { MAX_OPEN_ORDERS, type Order, OrderStatus, type OrderWish } from '@shared/contract/order'
import { ok, refuse } from '@shared/contract/result'
import { changed } from '@shared/domain/report/bucket'
import { orderBuckets } from '@shared/domain/report/buckets-of'
import { chinaDay } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { noticeOf } from './step'

/** States in which somebody still owes the asker an answer or a service. */
export const OPEN_STATUSES: readonly OrderStatus[] = OrderStatus.exclude([
  'delivered',
  'rated',
  'closed',
  'rejected',
  'withdrawn',
]).options

type Placement = {
  orderId: string
  subdistrict: Pick<Area, '_id' | 'name'>
  unitId: string
  openOrders: number
}

/** 点单: one wish, for a day that is not past, while not too many of the asker's are open. */
export function placeOrder(wish: OrderWish, asker: Caller, placement: Placement & { now: number }) {
  const { orderId, subdistrict, unitId, openOrders, now } = placement
  if (openOrders >= MAX_OPEN_ORDERS) return refuse('TOO_MANY_OPEN_ORDERS')
  if (wish.day < chinaDay(now)) return refuse('DAY_PAST')

  const order: Order = {
    ...wish,
    _id: orderId,
    rev: 0,
    dirty: [],
    outbox: [],
    residentId: asker._id,
    unitId,
    subdistrictId: subdistrict._id,
    subdistrictName: subdistrict.name,
    status: 'submitted',
    teamId: null,
    teamName: '',
    activityId: null,
    answeredAt: null,
    submittedAt: now,
    submittedDay: chinaDay(now),
    steps: [{ status: 'submitted', at: now, byId: asker._id, teamName: '', note: '' }],
    rating: null,
    listKey: listKey(now, orderId),
  }
  return ok(changed(null, { ...order, outbox: [noticeOf(order, 'orderSubmitted')] }, orderBuckets))
}
