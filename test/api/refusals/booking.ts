import { people } from '../../builders/city'
import { china } from '../../builders/clock'
import { anActivity } from '../../builders/activity'
import { aBooking, aResource, FRIDAY } from '../../builders/resource'
import { slotKey } from '@shared/domain/resource/slots'
import { lost, row } from './case'

const { admin, leader } = people
const resources = [aResource()]
const ask = { key: 'booking0001', resourceId: 'r-1', forId: 't-1', activityId: null, purpose: '巡展', slots: FRIDAY }
const waiting = { resources, bookings: [aBooking()] }
const taken = {
  resources,
  bookings: [aBooking(), aBooking({ _id: 'b-2', status: 'confirmed' })],
  resourceMonths: [
    {
      _id: 'r-1-2026-11',
      rev: 0,
      resourceId: 'r-1',
      month: '2026-11',
      held: FRIDAY.map((slot) => ({ slot: slotKey(slot), bookingId: 'b-2' })),
    },
  ],
}
const over = { resources, bookings: [aBooking({ status: 'refused', reason: '检修' })] }
const B1 = { bookingId: 'b-1' }
const why = { ...B1, reason: '另有安排' }
const afterwards = china('2026-11-28 09:00')
const on = (day: string) => [{ day, part: 'morning' as const }]

export const bookingRefusals = [
  row('booking.request', {
    code: 'DAY_PAST',
    why: 'today is too late',
    as: leader,
    given: { resources },
    input: { ...ask, slots: on('2026-11-21') },
  }),
  row('booking.request', {
    code: 'SLOT_TOO_FAR',
    why: 'over a year',
    as: leader,
    given: { resources },
    input: { ...ask, slots: on('2027-11-23') },
  }),
  row('booking.request', {
    code: 'RESOURCE_CLOSED',
    why: 'closed on Fridays',
    as: leader,
    given: { resources: [aResource({ weekdays: [1, 2, 3, 4, 6, 7] })] },
    input: ask,
  }),
  row('booking.request', { code: 'SLOT_TAKEN', why: 'somebody has it', as: leader, given: taken, input: ask }),
  row('booking.request', {
    code: 'ACTIVITY_NOT_THEIRS',
    why: 'of another team',
    as: leader,
    given: { resources, activities: [anActivity({ teamId: 't-2', unitId: 'u-1' })] },
    input: { ...ask, activityId: 'a-1' },
  }),
  row('booking.confirm', { code: 'SLOT_TAKEN', why: 'somebody has it', as: admin, given: taken, input: B1 }),
  row('booking.confirm', {
    code: 'DAY_PAST',
    why: 'it has begun',
    as: admin,
    given: waiting,
    now: afterwards,
    input: B1,
  }),
  row('booking.confirm', { code: 'BOOKING_MOVED_ON', why: 'it is refused', as: admin, given: over, input: B1 }),
  row('booking.confirm', {
    code: 'CHANGED_MEANWHILE',
    why: 'lost',
    as: admin,
    given: waiting,
    input: B1,
    meddle: lost('bookings'),
  }),
  row('booking.refuse', { code: 'BOOKING_MOVED_ON', why: 'it is refused', as: admin, given: over, input: why }),
  row('booking.refuse', {
    code: 'CHANGED_MEANWHILE',
    why: 'lost',
    as: admin,
    given: waiting,
    input: why,
    meddle: lost('bookings'),
  }),
  row('booking.cancel', {
    code: 'DAY_PAST',
    why: 'it has begun',
    as: leader,
    given: waiting,
    now: afterwards,
    input: why,
  }),
  row('booking.cancel', { code: 'BOOKING_MOVED_ON', why: 'it is refused', as: leader, given: over, input: why }),
  row('booking.cancel', {
    code: 'CHANGED_MEANWHILE',
    why: 'lost',
    as: leader,
    given: waiting,
    input: why,
    meddle: lost('bookings'),
  }),
]
