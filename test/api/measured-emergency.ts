import type { Action } from '@shared/contract/api'
import { people, type Documents } from '../builders/city'
import { aCallUp, anEmergency, anEmergencyPlan } from '../builders/emergency'
import { by, type Measured } from './measured'

const { admin, volunteer } = people
const EM1 = { emergencyId: 'em-1' }
const CALLED = 120

/** 应急 of another unit, for which many were called. */
export const fullEmergency = (): Documents => ({
  emergencies: [anEmergency({ openFor: 'em-1' })],
  callUps: [
    aCallUp(),
    ...Array.from({ length: CALLED }, (_, index) =>
      aCallUp({ personId: `p-many-${index}`, state: index % 2 === 0 ? 'can' : 'sent' }),
    ),
  ],
})

/** 应急, each action at its dearest. */
export const MEASURED_EMERGENCY: Record<Extract<Action, `emergency.${string}`>, Measured[]> = {
  'emergency.open': by(admin)({ ...anEmergencyPlan({ areaIds: ['d-1'] }), key: 'newemerg01', unitId: 'u-1' }),
  'emergency.change': by(admin)({
    ...anEmergencyPlan({ areaIds: ['d-1'], title: '暴雨红色预警' }),
    ...EM1,
    version: 0,
  }),
  'emergency.list': by(volunteer)({}),
  'emergency.get': by(admin)(EM1),
  'emergency.see': by(volunteer)(EM1),
  'emergency.answer': by(volunteer)({ ...EM1, canCome: true, note: '半小时到' }),
  'emergency.calls': by(admin)({ ...EM1, unitId: 'u-1', state: 'can' }),
  'emergency.close': by(admin)({ ...EM1, reason: '预警解除' }),
}
