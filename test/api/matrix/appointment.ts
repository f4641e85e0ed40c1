import { aStationWorker, aVolunteer } from '../../builders/account'
import { NO_ONE, type Cells, type Matrix } from './row'

/** Whoever administers the unit u-1. */
const ADMINS: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const NOT_FOR_UNITS: Cells = { ...NO_ONE, cityAdmin: 'y' }

const somebody = { accounts: [aVolunteer({ _id: 'p-new-officer', phone: '13800000777' })] }
const officer = { accounts: [aStationWorker({ _id: 'p-old-officer' })] }
const post = { unitId: 'u-1', personId: 'p-new-officer', role: 'admin' } as const

export const appointmentRows = {
  'appointment.list': [
    { what: 'who holds what in a unit', input: { unitId: 'u-1' }, cells: ADMINS },
    { what: 'who holds what in the city', input: { unitId: 'u-city' }, cells: NOT_FOR_UNITS },
  ],
  'appointment.find': [
    { what: 'somebody by phone', input: { unitId: 'u-1', phone: '13800000777' }, given: somebody, cells: ADMINS },
  ],
  'appointment.appoint': [
    { what: 'in a unit', input: { ...post, reason: '' }, given: somebody, cells: ADMINS },
    { what: 'in the city', input: { ...post, unitId: 'u-city', reason: '' }, given: somebody, cells: NOT_FOR_UNITS },
    {
      what: 'myself',
      input: ({ _id }) => ({ ...post, personId: _id, role: 'stationWorker', reason: '' }),
      state: 'APPOINTS_SELF',
      cells: { ...NO_ONE, unitAdmin: 's-', cityAdmin: 's' },
    },
  ],
  'appointment.remove': [
    {
      what: 'from a unit',
      input: { unitId: 'u-1', personId: 'p-old-officer', role: 'stationWorker', reason: '退休' },
      given: officer,
      cells: ADMINS,
    },
  ],
  'audit.list': [
    { what: 'what was done in a unit', input: { unitId: 'u-1' }, cells: ADMINS },
    { what: 'what was done in the city', input: { unitId: 'u-city' }, cells: NOT_FOR_UNITS },
  ],
} satisfies Partial<Matrix>
