import { Booking, Resource, type Slot } from '@shared/contract/resource'
import { inOrder, monthsOf } from '@shared/domain/resource/slots'
import { listKey } from '@shared/domain/time/list-key'
import { hours, NOW } from './clock'

/** 科普大篷车 of the first unit: runs every day. */
export const aResource = (wish: Partial<Resource> = {}): Resource =>
  Resource.parse({
    _id: 'r-1',
    rev: 0,
    kind: 'scienceVan',
    name: '科普大篷车 1 号',
    unitId: 'u-1',
    unitName: '沙坪坝区科协',
    subdistrictId: 's-1',
    subdistrictName: '土湾街道',
    address: '土湾正街 1 号',
    note: '带十二件展品，需要一块平地',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    validFrom: '2020-01-01',
    validTo: null,
    listKey: wish._id ?? 'r-1',
    ...wish,
  })

/** Next Friday morning and afternoon. */
export const FRIDAY: Slot[] = [
  { day: '2026-11-27', part: 'morning' },
  { day: '2026-11-27', part: 'afternoon' },
]

/** 预约 of the first team, waiting for an answer. */
export const aBooking = (wish: Partial<Booking> = {}): Booking => {
  const slots = inOrder(wish.slots ?? FRIDAY)
  const _id = wish._id ?? 'b-1'
  const askedAt = wish.askedAt ?? NOW - hours(5)
  return Booking.parse({
    _id,
    rev: 0,
    resourceId: 'r-1',
    resourceName: '科普大篷车 1 号',
    unitId: 'u-1',
    byId: 'p-leader',
    forId: 't-1',
    forName: '红岩科普队',
    activityId: null,
    purpose: '进校园巡展',
    slots,
    firstDay: slots[0]?.day,
    lastDay: slots[slots.length - 1]?.day,
    months: monthsOf(slots),
    status: 'requested',
    reason: '',
    askedAt,
    listKey: listKey(askedAt, _id),
    ...wish,
  })
}
