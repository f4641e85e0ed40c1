import { type Booking, type BookingMove, resourceApi } from '@shared/contract/resource'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { hasBegun, mayMove, moveBooking, requestBooking, viewBooking } from '@shared/domain/resource/booking'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { unitAdminIds } from '@cloud/kernel/unit-desk'
import { areFree, releaseSlots, takeSlots } from './booking-slots'

export const request = implement(resourceApi['booking.request'], async ({ key, resourceId, ...wish }, deps) => {
  const { store, caller, now } = deps
  if (!may('booking.request', caller, { teamIds: [wish.forId], unitId: wish.forId })) return refuse('FORBIDDEN')
  const [resource, forName] = await Promise.all([store.resources.get(resourceId), nameOf(wish.forId, deps)])
  if (!resource || forName === null) return refuse('NOT_FOUND')
  if (!(await isTheirs(wish, deps))) return refuse('ACTIVITY_NOT_THEIRS')

  const bookingId = `${caller._id}-${key}`
  const tell = await unitAdminIds(resource.unitId, deps)
  const by = { bookingId, personId: caller._id, now: now(), tell }
  const requested = requestBooking(resource, { ...wish, forName }, by)
  if (!requested.ok) return requested
  if (!(await areFree(requested.value, deps))) return refuse('SLOT_TAKEN')

  const isNew = await store.bookings.insert(requested.value)
  const booking = isNew ? requested.value : await store.bookings.get(bookingId)
  return booking ? ok(viewBooking(booking, caller, now())) : refuse('NOT_FOUND')
})

async function nameOf(forId: string, { store }: Deps): Promise<string | null> {
  const owner = (await store.teams.get(forId)) ?? (await store.units.get(forId))
  return owner?.name ?? null
}

/** An activity that is named belongs to the team or unit that asks. */
async function isTheirs({ activityId, forId }: { activityId: string | null; forId: string }, { store }: Deps) {
  if (activityId === null) return true
  const activity = await store.activities.get(activityId)
  return activity !== null && [activity.teamId, activity.unitId].includes(forId)
}

export const confirm = implement(resourceApi['booking.confirm'], async ({ bookingId }, deps) => {
  const { store, caller, now } = deps
  const booking = await asked(bookingId, deps)
  if (!booking) return refuse('NOT_FOUND')
  if (!mayMove(booking, 'confirm', caller)) return refuse('FORBIDDEN')
  if (booking.status === 'confirmed') return ok(viewBooking(booking, caller, now()))

  if (hasBegun(booking, now())) return refuse('DAY_PAST')
  const moved = moveBooking(booking, 'confirm', { personId: caller._id, reason: '' })
  if (!moved.ok) return moved
  const taken = await takeSlots(booking, deps)
  if (!taken.ok) return taken

  // Who was refused or called off meanwhile is not confirmed; what it holds is free to the next who wants it.
  const isSaved = await store.bookings.replace(booking, moved.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await noteDown('confirm', moved.value, deps)
  return ok(viewBooking(moved.value, caller, now()))
})

export const refuseBooking = implement(resourceApi['booking.refuse'], async ({ bookingId, reason }, deps) => {
  const booking = await asked(bookingId, deps)
  if (!booking) return refuse('NOT_FOUND')
  return mayMove(booking, 'refuse', deps.caller) ? end(booking, 'refuse', { reason, deps }) : refuse('FORBIDDEN')
})

export const cancel = implement(resourceApi['booking.cancel'], async ({ bookingId, reason }, deps) => {
  const booking = await asked(bookingId, deps)
  if (!booking) return refuse('NOT_FOUND')
  return hasBegun(booking, deps.now()) ? refuse('DAY_PAST') : end(booking, 'cancel', { reason, deps })
})

/** A booking of one of the two sides; nobody else knows of it. */
async function asked(bookingId: string, { store, caller }: Deps): Promise<Booking | null> {
  const booking = await store.bookings.get(bookingId)
  return booking && mayMove(booking, 'cancel', caller) ? booking : null
}

async function end(booking: Booking, move: 'refuse' | 'cancel', { reason, deps }: { reason: string; deps: Deps }) {
  const { store, caller, now } = deps
  const moved = moveBooking(booking, move, { personId: caller._id, reason })
  if (!moved.ok) return moved
  const isSaved = await store.bookings.replace(booking, moved.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await releaseSlots(booking, deps)
  await noteDown(move, moved.value, deps)
  return ok(viewBooking(moved.value, caller, now()))
}

const noteDown = (move: BookingMove, { _id, unitId, resourceName, forName, reason }: Booking, deps: Deps) =>
  audit(deps, {
    action: `booking.${move}`,
    subjectId: _id,
    unitId,
    note: [`${resourceName}，${forName}`, reason].filter(Boolean).join('：'),
  })

const newestFirst = (cursor: string | undefined) =>
  ({
    range: { field: 'listKey', gt: '', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  }) as const

export const mine = implement(resourceApi['booking.mine'], async ({ cursor }, { store, caller, now }) => {
  const found = await store.bookings.find({ where: { byId: caller._id }, ...newestFirst(cursor) })
  return ok(pageOf(found, (booking) => viewBooking(booking, caller, now())))
})

export const ofUnit = implement(resourceApi['booking.ofUnit'], async ({ unitId, waitingOnly, cursor }, deps) => {
  const { store, caller, now } = deps
  if (!may('booking.ofUnit', caller, { unitId })) return refuse('FORBIDDEN')
  const where = { unitId, ...(waitingOnly ? { status: 'requested' as const } : {}) }
  const found = await store.bookings.find({ where, ...newestFirst(cursor) })
  return ok(pageOf(found, (booking) => viewBooking(booking, caller, now())))
})
