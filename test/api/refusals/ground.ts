import { aUnit, aVenue } from '../../builders/area'
import { people } from '../../builders/city'
import { china, NOW } from '../../builders/clock'
import { anActivity } from '../../builders/activity'
import { aBooking, aResource, FRIDAY } from '../../builders/resource'
import { slotKey } from '@shared/domain/resource/slots'
import { lost, row } from './case'

const { admin, cityAdmin, leader } = people
const founding = {
  key: 'newunit001',
  name: '新区科协',
  kind: 'area' as const,
  areaId: null,
  from: '2026-12-01',
  isPilot: false,
  volunteerTarget: null,
}
const naming = { unitId: 'u-9', name: '北碚区科学技术协会', from: '2026-11-01' }
const ending = { unitId: 'u-9', from: '2026-12-01', successorId: null, reason: '区划调整' }
const ended = { units: [aUnit({ _id: 'u-5', name: '旧区科协', areaId: null, validTo: NOW })] }

export const unitRefusals = [
  row('unit.add', {
    code: 'AREA_UNKNOWN',
    why: 'a street is no district',
    as: cityAdmin,
    input: { ...founding, areaId: 's-1' },
  }),
  row('unit.add', {
    code: 'UNIT_NAME_TAKEN',
    why: 'there is one',
    as: cityAdmin,
    input: { ...founding, name: '北碚区科协' },
  }),
  row('unit.add', {
    code: 'UNIT_AREA_TAKEN',
    why: 'it has a unit',
    as: cityAdmin,
    input: { ...founding, areaId: 'd-9' },
  }),
  row('unit.rename', {
    code: 'UNIT_DAY_WRONG',
    why: 'tomorrow',
    as: cityAdmin,
    input: { ...naming, from: '2026-11-22' },
  }),
  row('unit.rename', {
    code: 'UNIT_NAME_TAKEN',
    why: 'there is one',
    as: cityAdmin,
    input: { ...naming, name: '沙坪坝区科协' },
  }),
  row('unit.rename', { code: 'CHANGED_MEANWHILE', why: 'lost', as: cityAdmin, input: naming, meddle: lost('units') }),
  row('unit.suspend', {
    code: 'UNIT_DAY_WRONG',
    why: 'before its time',
    as: cityAdmin,
    input: { ...ending, from: '1990-01-01' },
  }),
  row('unit.suspend', {
    code: 'UNIT_ENDED',
    why: 'ended',
    as: cityAdmin,
    given: ended,
    input: { ...ending, unitId: 'u-5' },
  }),
  row('unit.suspend', {
    code: 'UNIT_SUCCESSOR_UNKNOWN',
    why: 'nobody',
    as: cityAdmin,
    input: { ...ending, successorId: 'u-404' },
  }),
  row('unit.suspend', { code: 'CHANGED_MEANWHILE', why: 'lost', as: cityAdmin, input: ending, meddle: lost('units') }),
]

const venue = {
  name: '土湾文明实践站',
  tier: 'station' as const,
  kind: 'practice' as const,
  theme: '',
  tags: [],
  areaId: 's-1',
  address: '',
}
const closed = { venues: [aVenue({ _id: 'v-5', validTo: '2026-11-01' })] }

export const venueRefusals = [
  row('venue.add', {
    code: 'AREA_UNKNOWN',
    why: 'a district is too large',
    as: admin,
    input: { ...venue, areaId: 'd-1', key: 'newvenue01' },
  }),
  row('venue.change', {
    code: 'AREA_UNKNOWN',
    why: 'no such place',
    as: admin,
    input: { ...venue, areaId: 's-77', venueId: 'v-1' },
  }),
  row('venue.change', {
    code: 'VENUE_CLOSED',
    why: 'it is closed',
    as: admin,
    given: closed,
    input: { ...venue, venueId: 'v-5' },
  }),
  row('venue.change', {
    code: 'CHANGED_MEANWHILE',
    why: 'lost',
    as: admin,
    input: { ...venue, venueId: 'v-1' },
    meddle: lost('venues'),
  }),
  row('venue.close', {
    code: 'CHANGED_MEANWHILE',
    why: 'lost',
    as: admin,
    input: { venueId: 'v-1', reason: '拆迁' },
    meddle: lost('venues'),
  }),
]

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
