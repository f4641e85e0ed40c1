import type { Booking, BookingMove, BookingStatus, BookingView, Resource, Slot } from '@shared/contract/resource'
import { ok, refuse } from '@shared/contract/result'
import type { OutboxNotice } from '@shared/contract/stored'
import { may } from '@shared/domain/permission/permissions'
import type { Person } from '@shared/domain/permission/relations'
import { addDays, chinaDay } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { inOrder, monthsOf, runsOn } from './slots'

/** How far ahead one may ask. */
const DAYS_AHEAD = 366

type Wish = { forId: string; forName: string; activityId: string | null; purpose: string; slots: readonly Slot[] }

/** 预约: days that lie ahead and on which the resource runs. */
export function requestBooking(
  resource: Resource,
  wish: Wish,
  by: { bookingId: string; personId: string; now: number; tell: readonly string[] },
) {
  const today = chinaDay(by.now)
  const slots = inOrder(wish.slots)
  const [first, last] = [slots[0], slots[slots.length - 1]]
  if (!first || !last || first.day <= today) return refuse('DAY_PAST')
  if (last.day > addDays(today, DAYS_AHEAD)) return refuse('SLOT_TOO_FAR')
  if (!slots.every(({ day }) => runsOn(resource, day))) return refuse('RESOURCE_CLOSED')

  const booking: Booking = {
    ...wish,
    _id: by.bookingId,
    rev: 0,
    dirty: [],
    outbox: by.tell.map((personId) => askedOf(resource, personId)),
    ...(by.tell.length > 0 ? { isPending: true as const } : {}),
    resourceId: resource._id,
    resourceName: resource.name,
    unitId: resource.unitId,
    byId: by.personId,
    slots,
    firstDay: first.day,
    lastDay: last.day,
    months: monthsOf(slots),
    status: 'requested',
    reason: '',
    askedAt: by.now,
    listKey: listKey(by.now, by.bookingId),
  }
  return ok(booking)
}

/** Whoever keeps the resource is told that somebody asks for it. */
const askedOf = ({ name, unitId }: Resource, personId: string): OutboxNotice => ({
  personId,
  atRev: 0,
  kind: 'bookingAsked',
  subject: name,
  link: { page: 'bookings', id: unitId },
})

/** Where a booking may go from where it stands; what is refused or cancelled stays so. */
const NEXT: Record<BookingStatus, readonly BookingStatus[]> = {
  requested: ['confirmed', 'refused', 'cancelled'],
  confirmed: ['cancelled'],
  refused: [],
  cancelled: [],
}

const GOAL = { confirm: 'confirmed', refuse: 'refused', cancel: 'cancelled' } as const
const TOLD = { confirm: 'bookingConfirmed', refuse: 'bookingRefused', cancel: 'bookingCancelled' } as const

export const isOver = ({ status }: Pick<Booking, 'status'>): boolean => NEXT[status].length === 0

/** What has begun can no longer be confirmed or called off. */
export const hasBegun = ({ firstDay }: Pick<Booking, 'firstDay'>, now: number): boolean => firstDay < chinaDay(now)

/** One step of a booking; the other side is told. */
export function moveBooking(booking: Booking, move: BookingMove, by: { personId: string; reason: string }) {
  if (!NEXT[booking.status].includes(GOAL[move])) return refuse('BOOKING_MOVED_ON')

  const told: OutboxNotice[] = booking.byId === by.personId ? [] : [noticeOf(booking, TOLD[move])]
  const moved: Booking = {
    ...booking,
    status: GOAL[move],
    reason: by.reason,
    outbox: [...booking.outbox, ...told],
    ...(told.length > 0 ? { isPending: true as const } : {}),
  }
  return ok(moved)
}

const noticeOf = ({ byId, rev, resourceId, resourceName }: Booking, kind: OutboxNotice['kind']): OutboxNotice => ({
  personId: byId,
  atRev: rev,
  kind,
  subject: resourceName,
  link: { page: 'resource', id: resourceId },
})

const targetOf = ({ byId, unitId }: Booking) => ({ personId: byId, unitId })

export const mayMove = (booking: Booking, move: BookingMove, person: Person): boolean =>
  may(`booking.${move}`, person, targetOf(booking))

const MOVES: readonly BookingMove[] = ['confirm', 'refuse', 'cancel']

export const viewBooking = (booking: Booking, person: Person, now: number): BookingView => ({
  ...booking,
  moves: MOVES.filter(
    (move) =>
      mayMove(booking, move, person) &&
      NEXT[booking.status].includes(GOAL[move]) &&
      (move === 'refuse' || !hasBegun(booking, now)),
  ),
})
