import { aUnit } from '../../builders/area'
import { aBooking, aResource, FRIDAY } from '../../builders/resource'
import { EVERYONE, NO_ONE, type Cells, type Matrix } from './row'

/** Whoever has a role in the city. */
const CITY: Cells = { ...NO_ONE, cityAdmin: 'y', cityObserver: 'y' }
const CITY_ADMIN: Cells = { ...NO_ONE, cityAdmin: 'y' }
/** Whoever sees the figures of the unit u-1. */
const OF_UNIT: Cells = {
  ...CITY,
  teamAdmin: 'yy-',
  leader: 'yy-',
  station: 'y-',
  unitAdmin: 'y-',
  observer: 'y-',
}
/** Whoever administers the unit that answers for d-1, or owns the resource. */
const OWNER: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }

const venue = {
  tags: [] as string[],
  name: '土湾文明实践站',
  tier: 'station',
  kind: 'practice',
  theme: '',
  areaId: 's-1',
  address: '',
} as const
const lent = {
  weekdays: [1, 2, 3],
  kind: 'activityRoom' as const,
  name: '科普活动室',
  subdistrictId: 's-1',
  address: '',
  note: '',
}
const founding = {
  key: 'newunit001',
  name: '新区科协',
  kind: 'area',
  areaId: null,
  from: '2026-12-01',
  isPilot: false,
  volunteerTarget: null,
} as const
const rename = { name: '北碚区科学技术协会', from: '2026-11-01' }
const other = { units: [aUnit({ _id: 'u-5', name: '别处科协', areaId: null })] }
const asked = { resources: [aResource()], bookings: [aBooking({ byId: 'p-self' })] }
const wish = { key: 'booking0001', resourceId: 'r-1', activityId: null, purpose: '巡展', slots: FRIDAY }
const LEADERS: Cells = { ...NO_ONE, teamAdmin: 'y--', leader: 'y--', cityAdmin: 'y' }

export const groundRows = {
  'unit.list': [{ what: 'the units', input: {}, cells: CITY }],
  'unit.get': [{ what: 'a unit', input: { unitId: 'u-1' }, cells: OF_UNIT }],
  'unit.add': [{ what: 'a unit', input: founding, cells: CITY_ADMIN }],
  'unit.rename': [{ what: 'a unit', input: { ...rename, unitId: 'u-5' }, given: other, cells: CITY_ADMIN }],
  'unit.setReview': [{ what: 'of u-1', input: { unitId: 'u-1', isOn: true }, cells: OWNER }],
  'unit.setHandHours': [{ what: 'of u-1', input: { unitId: 'u-1', isOn: true }, cells: OWNER }],
  'calendar.get': [{ what: 'the loaded years', input: {}, cells: EVERYONE }],
  'calendar.load': [
    {
      what: 'a further year',
      input: { year: '2027', off: ['2027-01-01'], worked: [], source: '国办发明电〔2026〕7号' },
      cells: CITY_ADMIN,
    },
  ],
  'unit.suspend': [
    {
      what: 'a unit',
      input: { unitId: 'u-5', from: '2026-12-01', successorId: null, reason: '区划调整' },
      given: other,
      cells: CITY_ADMIN,
    },
  ],
  'venue.list': [{ what: 'the venues of a street', input: { subdistrictId: 's-1' }, cells: EVERYONE }],
  'venue.get': [{ what: 'a venue', input: { venueId: 'v-1' }, cells: EVERYONE }],
  'venue.add': [{ what: 'in d-1', input: { ...venue, key: 'newvenue01' }, cells: OWNER }],
  'venue.change': [
    { what: 'in d-1', input: { ...venue, venueId: 'v-1' }, cells: OWNER },
    { what: 'to another district', input: { ...venue, venueId: 'v-1', areaId: 's-9' }, cells: CITY_ADMIN },
  ],
  'venue.close': [{ what: 'in d-1', input: { venueId: 'v-1', reason: '拆迁' }, cells: OWNER }],
  'resource.list': [{ what: 'what can be booked', input: {}, cells: EVERYONE }],
  'resource.get': [{ what: 'a resource', input: { resourceId: 'r-1' }, given: asked, cells: EVERYONE }],
  'resource.add': [{ what: 'for u-1', input: { ...lent, unitId: 'u-1', key: 'newthing01' }, cells: OWNER }],
  'resource.change': [{ what: 'of u-1', input: { ...lent, resourceId: 'r-1' }, given: asked, cells: OWNER }],
  'resource.close': [{ what: 'of u-1', input: { resourceId: 'r-1', reason: '到期交还' }, given: asked, cells: OWNER }],
  'resource.calendar': [
    { what: 'a month', input: { resourceId: 'r-1', month: '2026-11' }, given: asked, cells: EVERYONE },
  ],
  'booking.request': [
    { what: 'for a team', input: { ...wish, forId: 't-1' }, given: { resources: [aResource()] }, cells: LEADERS },
    { what: 'for a unit', input: { ...wish, forId: 'u-1' }, given: { resources: [aResource()] }, cells: OWNER },
  ],
  'booking.confirm': [{ what: 'a request', input: { bookingId: 'b-1' }, given: asked, cells: OWNER }],
  'booking.refuse': [
    { what: 'a request', input: { bookingId: 'b-1', reason: '那天要检修' }, given: asked, cells: OWNER },
  ],
  'booking.cancel': [
    {
      what: 'a request',
      input: { bookingId: 'b-1', reason: '学校改期' },
      given: asked,
      cells: { ...OWNER, self: 'y' },
    },
  ],
  'booking.mine': [{ what: 'what I asked for', input: {}, given: asked, cells: EVERYONE }],
  'booking.ofUnit': [
    { what: 'what is asked of u-1', input: { unitId: 'u-1' }, given: asked, cells: { ...OWNER, station: 'y-' } },
  ],
} satisfies Partial<Matrix>
