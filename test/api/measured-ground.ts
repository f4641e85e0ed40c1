import type { Action } from '@shared/contract/api'
import { people } from '../builders/city'
import { FRIDAY } from '../builders/resource'
import type { Measured } from './measured'

const { volunteer, leader, admin, cityAdmin } = people
const venue = { name: '土湾站', tier: 'station', kind: 'practice', theme: '', tags: [], areaId: 's-1', address: '' }

const lent = {
  ...{ kind: 'activityRoom', name: '科普活动室', subdistrictId: 's-1', address: '', note: '' },
  weekdays: [1, 2, 3],
}

/** Units, venues and resources; what is booked is `full-city.ts`'s. */
export const MEASURED_GROUND = {
  'unit.list': [
    { as: cityAdmin, input: {} },
    { as: cityAdmin, input: { on: '2025-01-01', kind: 'area', name: '区' } },
  ],
  'unit.get': [{ as: admin, input: { unitId: 'u-1' } }],
  'unit.add': [
    {
      as: cityAdmin,
      input: {
        key: 'newunit001',
        name: '新区科协',
        kind: 'area',
        areaId: null,
        from: '2026-12-01',
        isPilot: false,
        volunteerTarget: 500,
      },
    },
  ],
  'unit.rename': [{ as: cityAdmin, input: { unitId: 'u-9', name: '北碚区科学技术协会', from: '2026-11-01' } }],
  'unit.setReview': [{ as: admin, input: { unitId: 'u-1', isOn: true } }],
  'unit.suspend': [
    { as: cityAdmin, input: { unitId: 'u-9', from: '2026-12-01', successorId: null, reason: '区划调整' } },
  ],
  'venue.list': [
    { as: volunteer, input: { subdistrictId: 's-1' } },
    { as: volunteer, input: { districtId: 'd-1', tier: 'institute' } },
  ],
  'venue.get': [{ as: volunteer, input: { venueId: 'v-1' } }],
  'venue.add': [{ as: admin, input: { ...venue, key: 'newvenue01' } }],
  'venue.change': [{ as: admin, input: { ...venue, venueId: 'v-1', areaId: 'c-1' } }],
  'venue.close': [{ as: admin, input: { venueId: 'v-1', reason: '拆迁' } }],
  'resource.list': [
    { as: volunteer, input: {} },
    { as: volunteer, input: { kind: 'scienceVan' } },
    { as: volunteer, input: { unitId: 'u-1' } },
  ],
  'resource.get': [{ as: volunteer, input: { resourceId: 'r-many-0' } }],
  'resource.add': [{ as: admin, input: { ...lent, unitId: 'u-1', key: 'newthing01' } }],
  'resource.change': [{ as: admin, input: { ...lent, resourceId: 'r-many-0' } }],
  'resource.close': [{ as: admin, input: { resourceId: 'r-many-0', reason: '到期交还' } }],
  'resource.calendar': [{ as: volunteer, input: { resourceId: 'r-many-0', month: '2026-12' } }],
  'booking.mine': [{ as: leader, input: {} }],
  'booking.ofUnit': [
    { as: admin, input: { unitId: 'u-1' } },
    { as: admin, input: { unitId: 'u-1', waitingOnly: true } },
  ],
  'booking.request': [
    {
      as: leader,
      input: {
        key: 'booking0001',
        resourceId: 'r-many-1',
        forId: 't-1',
        activityId: null,
        purpose: '巡展',
        slots: FRIDAY,
      },
    },
  ],
  'booking.confirm': [{ as: admin, input: { bookingId: 'p-leader-booking0001' } }],
  'booking.refuse': [{ as: admin, input: { bookingId: 'b-many-1', reason: '那天要检修' } }],
  'booking.cancel': [{ as: leader, input: { bookingId: 'p-leader-booking0001', reason: '学校改期' } }],
} satisfies Partial<Record<Action, Measured[]>>
