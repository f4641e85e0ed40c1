import type { Booking, ResourceMonth } from '@shared/contract/resource'
import { ok, refuse, type Result } from '@shared/contract/result'
import { isOver } from '@shared/domain/resource/booking'
import { emptyMonth, holding, monthId, otherHolders, released } from '@shared/domain/resource/slots'
import type { Deps } from '@cloud/kernel/deps'

const TRIES = 20

type Store = Pick<Deps, 'store'>
type Wanted = Pick<Booking, '_id' | 'resourceId' | 'months' | 'slots'>

/** Whether nobody else has any half-day of a booking in hand. Who was refused or called off has none, whatever is written. */
export async function areFree(booking: Wanted, { store }: Store): Promise<boolean> {
  const months = await store.resourceMonths.getMany(booking.months.map((month) => monthId(booking.resourceId, month)))
  return (await Promise.all(months.map((month) => isFreeIn(month, booking, { store })))).every(Boolean)
}

/**
 * Takes every half-day of a booking, month by month. Nothing is given back when a later month fails: the booking is still
 * waiting, and holds what it holds until it is answered. So no late release can ever free what a second attempt relies on.
 */
export async function takeSlots(
  booking: Wanted,
  deps: Store,
): Promise<Result<null, 'SLOT_TAKEN' | 'CHANGED_MEANWHILE'>> {
  if (!(await areFree(booking, deps))) return refuse('SLOT_TAKEN')
  for (const month of booking.months) {
    const taken = await takeMonth(month, booking, deps)
    if (!taken.ok) return taken
  }
  return ok(null)
}

/** Gives back what a booking held; for after it was refused or called off. */
export async function releaseSlots({ _id, resourceId, months }: Wanted, { store }: Store): Promise<void> {
  for (const month of months) {
    const held = await store.resourceMonths.get(monthId(resourceId, month))
    const isReleased = !held || (await store.resourceMonths.replace(held, released(held, _id)))
    if (!isReleased) console.info('half-days of an ended booking are overwritten when they are wanted', { _id, month })
  }
}

async function takeMonth(month: string, booking: Wanted, { store }: Store) {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = await store.resourceMonths.get(monthId(booking.resourceId, month))
    const known = before ?? emptyMonth(booking.resourceId, month)
    if (!(await isFreeIn(known, booking, { store }))) return refuse('SLOT_TAKEN')

    const after = holding(known, { bookingId: booking._id, slots: booking.slots })
    const isSaved = before
      ? await store.resourceMonths.replace(before, after)
      : await store.resourceMonths.insert(after)
    if (isSaved) return ok(null)
  }
  return refuse('CHANGED_MEANWHILE')
}

async function isFreeIn(month: ResourceMonth, { _id, slots }: Wanted, { store }: Store): Promise<boolean> {
  const others = await store.bookings.getMany(otherHolders(month, { bookingId: _id, slots }))
  return others.every(isOver)
}
