import { aUnit, aVenue } from '../../builders/area'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { aResource } from '../../builders/resource'
import { lost, row } from './case'

const { admin, cityAdmin } = people
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

const lent = {
  kind: 'activityRoom' as const,
  name: '科普活动室',
  subdistrictId: 's-1',
  address: '',
  note: '',
  weekdays: [1, 2, 3],
}
const owned = { resources: [aResource(), aResource({ _id: 'r-5', validTo: '2026-11-01' })] }
const change = { ...lent, resourceId: 'r-1' }

export const resourceRefusals = [
  row('resource.add', {
    code: 'AREA_UNKNOWN',
    why: 'a district is too large',
    as: admin,
    input: { ...lent, subdistrictId: 'd-1', unitId: 'u-1', key: 'newthing01' },
  }),
  row('resource.change', {
    code: 'AREA_UNKNOWN',
    why: 'no such place',
    as: admin,
    given: owned,
    input: { ...change, subdistrictId: 's-77' },
  }),
  row('resource.change', {
    code: 'RESOURCE_ENDED',
    why: 'no longer lent',
    as: admin,
    given: owned,
    input: { ...change, resourceId: 'r-5' },
  }),
  row('resource.change', {
    code: 'CHANGED_MEANWHILE',
    why: 'lost',
    as: admin,
    given: owned,
    input: change,
    meddle: lost('resources'),
  }),
  row('resource.close', {
    code: 'CHANGED_MEANWHILE',
    why: 'lost',
    as: admin,
    given: owned,
    input: { resourceId: 'r-1', reason: '到期交还' },
    meddle: lost('resources'),
  }),
]
