import { type Booking, type Resource, resourceApi, type ResourceFacts, type TakenSlot } from '@shared/contract/resource'
import { ok, refuse } from '@shared/contract/result'
import { inOrder, runningDays, slotKey } from '@shared/domain/resource/slots'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'
import { AT_ONCE } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

/** More requests than half-days of a month, many times over. */
const BOOKINGS_AT_ONCE = 200

export const list = implement(resourceApi['resource.list'], async ({ kind, unitId, cursor }, { store }) => {
  const found = await store.resources.find({
    where: { validTo: null, ...(kind ? { kind } : {}), ...(unitId ? { unitId } : {}) },
    range: { field: 'listKey', gt: '', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (resource) => resource))
})

export const get = implement(resourceApi['resource.get'], async ({ resourceId }, { store, now }) => {
  const resource = await store.resources.get(resourceId)
  if (!resource) return refuse('NOT_FOUND')
  return ok(await factsOf(resource, { store, now }))
})

/** A resource with the days it was out this year. */
export async function factsOf(resource: Resource, { store, now }: Pick<Deps, 'store' | 'now'>): Promise<ResourceFacts> {
  const from = `${chinaDay(now()).slice(0, 4)}-01-01`
  const confirmed = await store.bookings.find({
    where: { resourceId: resource._id, status: 'confirmed' },
    range: { field: 'lastDay', gte: from },
    order: { field: 'lastDay', direction: 'asc' },
    limit: AT_ONCE,
  })
  return { ...resource, runningDays: runningDays(confirmed, { from, now: now() }) }
}

export const calendar = implement(resourceApi['resource.calendar'], async ({ resourceId, month }, { store }) => {
  const bookings = await store.bookings.find({
    where: { resourceId, months: month },
    oneOf: { field: 'status', values: ['requested', 'confirmed'] },
    limit: BOOKINGS_AT_ONCE,
  })
  const taken = new Map<string, TakenSlot>()
  // Confirmed ones are laid over those that only wait.
  for (const state of ['requested', 'confirmed'] as const)
    for (const slot of slotsOf(bookings, state)) taken.set(slotKey(slot), slot)

  const ofMonth = inOrder([...taken.values()].filter(({ day }) => day.startsWith(month)))
  return ok({ month, taken: ofMonth.flatMap((slot) => taken.get(slotKey(slot)) ?? []) })
})

const slotsOf = (bookings: readonly Booking[], state: TakenSlot['state']): TakenSlot[] =>
  bookings
    .filter(({ status }) => status === state)
    .flatMap(({ slots, forName }) =>
      slots.map((slot) => ({ ...slot, state, forName: state === 'confirmed' ? forName : '' })),
    )
