import type { Area } from '@shared/contract/area'
import type { Caller } from '@shared/contract/caller'
import { MAX_OPEN_ORDERS, type Order, OrderStatus, type OrderWish } from '@shared/contract/order'
import { ok, refuse } from '@shared/contract/result'
import { offeringMonth } from '@shared/domain/offering/month'
import { changed } from '@shared/domain/report/bucket'
import { orderBuckets } from '@shared/domain/report/buckets-of'
import { chinaDay } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { startClock } from './clock'
import { toAskers } from './tell'

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
  /** Whom a station worker types it in for: their account, where one is known. */
  typedInFor?: { residentId: string | null } | undefined
  /** What of the menu it was made from. */
  offering?: Order['offering']
  /** What the asker wants to hear. */
  script?: { _id: string; title: string } | null
}

const madeFrom = ({ day }: OrderWish, { offering = null, script }: Placement) => ({
  offering,
  offeringMonth: offering && offeringMonth(offering.id, day),
  scriptId: script?._id ?? offering?.scriptId ?? null,
  scriptTitle: script?.title ?? '',
})

/** 点单: one wish, for a day that is not past, while not too many of the asker's are open. */
export function placeOrder(wish: OrderWish, asker: Caller, placement: Placement & { now: number }) {
  const { orderId, subdistrict, unitId, openOrders, typedInFor, now } = placement
  if (openOrders >= MAX_OPEN_ORDERS) return refuse('TOO_MANY_OPEN_ORDERS')
  if (wish.day < chinaDay(now)) return refuse('DAY_PAST')

  const order: Order = {
    ...wish,
    _id: orderId,
    rev: 0,
    dirty: [],
    outbox: [],
    residentId: typedInFor?.residentId ?? asker._id,
    enteredById: typedInFor ? asker._id : null,
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
    followUp: null,
    visit: null,
    visitState: 'none',
    ...madeFrom(wish, placement),
    reach: 'unit',
    helpingUnitId: null,
    offers: [],
    offeredTeamIds: [],
    counter: null,
    channel: 'onSite',
    escalatedTo: 'none',
    ...startClock({ _id: orderId }, 'submitted', chinaDay(now)),
    listKey: listKey(now, orderId),
  }
  return ok(changed(null, { ...order, outbox: toAskers(order, 'orderSubmitted') }, orderBuckets))
}
