import { SELF } from './callers'
import { aCallUp, anEmergency, anEmergencyPlan } from '../../builders/emergency'
import { EVERYONE, NO_ONE, type Cells, type Matrix } from './row'

const EM1 = { emergencyId: 'em-1' }
const given = { emergencies: [anEmergency()] }
const DESK: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
const called = { ...given, callUps: [aCallUp({ personId: SELF._id })] }
const CALLED: Cells = { ...NO_ONE, self: 'y' }

export const emergencyRows = {
  'emergency.open': [
    {
      what: 'of the unit',
      input: { ...anEmergencyPlan(), key: 'key000001', unitId: 'u-1' },
      cells: DESK,
    },
  ],
  'emergency.change': [
    {
      what: 'of the unit',
      input: { ...anEmergencyPlan({ title: '红色预警' }), ...EM1, version: 0 },
      given,
      cells: DESK,
    },
  ],
  'emergency.list': [{ what: 'those that are open', input: {}, given, cells: EVERYONE }],
  'emergency.get': [{ what: 'one', input: EM1, given, cells: EVERYONE }],
  'emergency.see': [{ what: 'a call', input: EM1, given: called, cells: CALLED }],
  'emergency.answer': [{ what: 'a call', input: { ...EM1, canCome: true, note: '' }, given: called, cells: CALLED }],
  'emergency.calls': [
    { what: 'of the unit', input: { ...EM1, unitId: 'u-1', state: 'sent' }, given: called, cells: DESK },
  ],
  'emergency.close': [{ what: 'of the unit', input: { ...EM1, reason: '解除' }, given, cells: DESK }],
} satisfies Partial<Matrix>
