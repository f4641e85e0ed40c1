import fc from 'fast-check'
import type { Account } from '@shared/contract/account'
import type { Booking, Slot } from '@shared/contract/resource'
import { slotKey } from '@shared/domain/resource/slots'
import { anActivity } from '../builders/activity'
import { people } from '../builders/city'
import { days, NOW } from '../builders/clock'
import { aBooking, aResource, FRIDAY } from '../builders/resource'
import { backends, inMemory, type World } from './world'

const { leader, rival, admin, foreignLeader, stranger } = people
const K = (index: number) => `booking${String(index).padStart(4, '0')}`
const ask = (wish: object = {}) => ({
  key: K(1),
  resourceId: 'r-1',
  forId: 't-1',
  activityId: null,
  purpose: '进校园巡展',
  slots: FRIDAY,
  ...wish,
})

// Losing a race is told to the log; here it is part of the story.
beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe.each(backends)('预约, $name', ({ inWorld }) => {
  it('a leader asks, the owner confirms, everybody sees it in the calendar, and the leader is told', () =>
    inWorld(async (world) => {
      await world.given({ resources: [aResource()], activities: [anActivity()] })
      const asked = await world.as(leader).get('booking.request', ask({ activityId: 'a-1' }))
      expect(asked).toMatchObject({ status: 'requested', moves: ['cancel'], activityId: 'a-1' })
      expect(await calendar(world)).toEqual([
        { ...FRIDAY[0], state: 'requested', forName: '' },
        { ...FRIDAY[1], state: 'requested', forName: '' },
      ])

      const waiting = await world.as(admin).get('booking.ofUnit', { unitId: 'u-1', waitingOnly: true })
      expect(waiting.items).toMatchObject([{ _id: asked._id, moves: ['confirm', 'refuse', 'cancel'] }])
      const named = { resourceId: 'r-1', name: asked.resourceName }
      expect((await activityAs(world, leader)).resources).toEqual([{ ...named, status: 'requested' }])
      expect((await activityAs(world, rival)).resources).toEqual([])
      await world.as(admin).get('booking.confirm', { bookingId: asked._id })
      await world.settle()
      expect((await activityAs(world, rival)).resources).toEqual([{ ...named, status: 'confirmed' }])

      expect((await calendar(world)).map(({ forName }) => forName)).toEqual(['红岩科普队', '红岩科普队'])
      expect((await world.as(leader).get('booking.mine', {})).items).toMatchObject([{ status: 'confirmed' }])
      const notices = await world.as(leader).get('notice.list', {})
      expect(notices.items).toMatchObject([{ kind: 'bookingConfirmed', link: { page: 'resource', id: 'r-1' } }])
    }))

  it('a half-day that is called off is free for the next', () =>
    inWorld(async (world) => {
      await world.given({ resources: [aResource()], bookings: [aBooking(), aBooking({ _id: 'b-2', byId: 'p-rival' })] })
      await world.as(admin).get('booking.confirm', { bookingId: 'b-1' })
      expect(await world.as(admin).call('booking.confirm', { bookingId: 'b-2' })).toMatchObject({ code: 'SLOT_TAKEN' })
      await world.as(leader).get('booking.cancel', { bookingId: 'b-1', reason: '学校改期' })

      expect(await world.as(admin).get('booking.confirm', { bookingId: 'b-2' })).toMatchObject({ status: 'confirmed' })
    }))

  it('what a crash left in the hands of an ended booking is nobody’s', () =>
    inWorld(async (world) => {
      const held = FRIDAY.map((slot) => ({ slot: slotKey(slot), bookingId: 'b-1' }))
      await world.given({
        resources: [aResource()],
        bookings: [aBooking({ status: 'cancelled' }), aBooking({ _id: 'b-2' })],
        resourceMonths: [{ _id: 'r-1-2026-11', rev: 0, resourceId: 'r-1', month: '2026-11', held }],
      })

      expect(await world.as(admin).get('booking.confirm', { bookingId: 'b-2' })).toMatchObject({ status: 'confirmed' })
    }))

  it('many at once for one half-day: one is confirmed', () =>
    inWorld(async (world) => {
      const bookings = Array.from({ length: 12 }, (_, index) => aBooking({ _id: `b-${index}` }))
      await world.given({ resources: [aResource()], bookings })

      const replies = await Promise.all(
        bookings.map(({ _id }) => world.as(admin).call('booking.confirm', { bookingId: _id })),
      )

      expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await confirmedSlots(world)).toEqual(FRIDAY.map(slotKey))
    }))

  it('many at once for different half-days of one month: all are confirmed, none lost', () =>
    inWorld(async (world) => {
      const bookings = Array.from({ length: 10 }, (_, index) =>
        aBooking({ _id: `b-${index}`, slots: [{ day: `2026-12-${10 + index}`, part: 'morning' }] }),
      )
      await world.given({ resources: [aResource()], bookings })

      for (const { _id } of bookings.slice(0, 2)) await world.as(admin).get('booking.confirm', { bookingId: _id })
      const replies = await Promise.all(
        bookings.map(({ _id }) => world.as(admin).call('booking.confirm', { bookingId: _id })),
      )

      expect(replies.filter(({ ok }) => !ok)).toEqual([])
      expect(await confirmedSlots(world)).toHaveLength(10)
    }))

  it('the same key twice is one request, and confirming twice is confirming once', () =>
    inWorld(async (world) => {
      await world.given({ resources: [aResource()] })
      const first = await world.as(leader).get('booking.request', ask())
      expect(await world.as(leader).get('booking.request', ask())).toEqual(first)
      const confirmed = await world.as(admin).get('booking.confirm', { bookingId: first._id })
      expect(await world.as(admin).get('booking.confirm', { bookingId: first._id })).toEqual(confirmed)
    }))

  it('counts the days it was out this year, each once', () =>
    inWorld(async (world) => {
      const past = (_id: string, day: string, status: Booking['status'] = 'confirmed') =>
        aBooking({ _id, status, slots: [{ day, part: 'morning' }] })
      await world.given({
        resources: [aResource()],
        bookings: [
          past('b-1', '2026-03-05'),
          aBooking({ _id: 'b-2', status: 'confirmed', slots: [{ day: '2026-03-05', part: 'afternoon' }] }),
          past('b-3', '2026-09-19'),
          past('b-4', '2026-09-20', 'cancelled'),
          past('b-5', '2026-11-27'),
          past('b-6', '2025-12-31'),
        ],
      })
      expect(await world.as(stranger).get('resource.get', { resourceId: 'r-1' })).toMatchObject({ runningDays: 2 })
    }))

  it('nobody asks for a team they do not lead, nobody answers for another unit', () =>
    inWorld(async (world) => {
      await world.given({ resources: [aResource()], bookings: [aBooking()] })
      expect(await world.as(rival).call('booking.request', ask())).toMatchObject({ code: 'FORBIDDEN' })
      expect(await world.as(foreignLeader).get('booking.request', ask({ forId: 't-9', slots: [later] }))).toBeTruthy()
      expect(await world.as(leader).call('booking.confirm', { bookingId: 'b-1' })).toMatchObject({ code: 'FORBIDDEN' })
      expect(await world.as(rival).call('booking.cancel', { bookingId: 'b-1', reason: '不要' })).toMatchObject({
        code: 'NOT_FOUND',
      })
    }))
})

type Step = { at: 'confirm' | 'refuse' | 'cancel' | 'wait'; booking: number }

const SLOTS: Slot[] = ['2026-11-29', '2026-11-30', '2026-12-01'].flatMap((day) => [
  { day, part: 'morning' as const },
  { day, part: 'afternoon' as const },
])
const someSlots = fc.uniqueArray(fc.constantFrom(...SLOTS), { minLength: 1, maxLength: 6, selector: slotKey })
const aStep: fc.Arbitrary<Step> = fc.record({
  at: fc.constantFrom('confirm', 'confirm', 'refuse', 'cancel', 'wait'),
  booking: fc.nat({ max: 5 }),
})

it('whatever is confirmed, refused and called off at once, over the end of a month too, no half-day is confirmed twice', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(someSlots, { minLength: 2, maxLength: 6 }),
      fc.array(aStep, { minLength: 4, maxLength: 30 }),
      async (wishes, steps) =>
        inMemory(async (world) => {
          const bookings = wishes.map((slots, index) => aBooking({ _id: `b-${index}`, slots }))
          await world.given({ resources: [aResource()], bookings })
          const running: Promise<unknown>[] = []
          for (const { at, booking } of steps) {
            const bookingId = `b-${booking % bookings.length}`
            if (at === 'wait') await Promise.all(running.splice(0))
            else if (at === 'confirm') running.push(world.as(admin).call('booking.confirm', { bookingId }))
            else running.push(world.as(admin).call(`booking.${at}`, { bookingId, reason: '另有安排' }))
            const slots = await confirmedSlots(world)
            expect(new Set(slots).size).toBe(slots.length)
          }
          await Promise.all(running)

          const slots = await confirmedSlots(world)
          expect(new Set(slots).size).toBe(slots.length)
          await expectHeld(world)
        }),
    ),
    { numRuns: 150 },
  ))

// Helpers

const later = { day: '2026-12-24', part: 'morning' as const }

const activityAs = (world: World, who: Account) => world.as(who).get('activity.get', { activityId: 'a-1' })

const calendar = async (world: World) =>
  (await world.as(stranger).get('resource.calendar', { resourceId: 'r-1', month: '2026-11' })).taken

const confirmedOf = (world: World) => world.store.bookings.find({ where: { status: 'confirmed' }, limit: 100 })

const confirmedSlots = async (world: World) => (await confirmedOf(world)).flatMap(({ slots }) => slots.map(slotKey))

/** Every confirmed half-day is in the hands of its booking. */
async function expectHeld(world: World) {
  const held = (await world.store.resourceMonths.find({ limit: 100 })).flatMap((month) => month.held)
  for (const { _id, slots } of await confirmedOf(world))
    for (const slot of slots) expect(held).toContainEqual({ slot: slotKey(slot), bookingId: _id })
}

it('a booking that has begun is neither confirmed nor called off', () =>
  inMemory(async (world) => {
    await world.given({ resources: [aResource()], bookings: [aBooking()] })
    world.clock.now = NOW + days(7)
    const b = { bookingId: 'b-1' }
    expect(await world.as(admin).call('booking.confirm', b)).toMatchObject({ code: 'DAY_PAST' })
    expect(await world.as(leader).call('booking.cancel', { ...b, reason: '算了' })).toMatchObject({ code: 'DAY_PAST' })
    expect(await world.as(admin).get('booking.refuse', { ...b, reason: '已经过了' })).toMatchObject({
      status: 'refused',
    })
  }))
