import { people } from '../../builders/city'
import { aCallUp, anEmergency, anEmergencyPlan } from '../../builders/emergency'
import { aScript } from '../../builders/script'
import { lost, row, type Case } from './case'

const { admin, volunteer } = people
const NEW = { ...anEmergencyPlan(), key: 'key000001', unitId: 'u-1' }
const EM1 = { emergencyId: 'em-1' }
const CHANGE = { ...anEmergencyPlan({ title: '暴雨红色预警' }), ...EM1, version: 0 }
const given = { emergencies: [anEmergency()] }
const called = { ...given, callUps: [aCallUp()] }

export const emergencyRefusals: Case[] = [
  row('emergency.open', {
    code: 'EMERGENCY_OPEN_ALREADY',
    why: 'the unit has one',
    as: admin,
    input: NEW,
    given,
  }),
  row('emergency.open', {
    code: 'AREA_UNKNOWN',
    why: 'no such street',
    as: admin,
    input: { ...NEW, areaIds: ['s-nowhere'] },
  }),
  row('emergency.open', {
    code: 'AREA_NOT_YOURS',
    why: 'a street of another district',
    as: admin,
    input: { ...NEW, areaIds: ['s-1', 's-9'] },
  }),
  row('emergency.open', {
    code: 'SCRIPT_WITHDRAWN',
    why: 'nobody tells it any more',
    as: admin,
    input: { ...NEW, scriptIds: ['sc-2'] },
    given: { scripts: [aScript({ _id: 'sc-2', isWithdrawn: true })] },
  }),
  row('emergency.open', {
    code: 'TEXT_NOT_ALLOWED',
    why: 'everybody would read it',
    as: admin,
    input: { ...NEW, words: '违规测试，不要去河边' },
  }),
  row('emergency.change', {
    code: 'EMERGENCY_OVER',
    why: 'it is closed',
    as: admin,
    input: CHANGE,
    given: { emergencies: [anEmergency({ status: 'closed' })] },
  }),
  row('emergency.change', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody else wrote something',
    as: admin,
    input: CHANGE,
    given: { emergencies: [anEmergency({ version: 1 })] },
  }),
  row('emergency.change', {
    code: 'AREA_UNKNOWN',
    why: 'no such street',
    as: admin,
    input: { ...CHANGE, areaIds: ['s-nowhere'] },
    given,
  }),
  row('emergency.change', {
    code: 'AREA_NOT_YOURS',
    why: 'a street of another district',
    as: admin,
    input: { ...CHANGE, areaIds: ['s-9'] },
    given,
  }),
  row('emergency.change', {
    code: 'SCRIPT_WITHDRAWN',
    why: 'nobody tells it any more',
    as: admin,
    input: { ...CHANGE, scriptIds: ['sc-2'] },
    given: { ...given, scripts: [aScript({ _id: 'sc-2', isWithdrawn: true })] },
  }),
  row('emergency.change', {
    code: 'TEXT_NOT_ALLOWED',
    why: 'everybody would read it',
    as: admin,
    input: { ...CHANGE, words: '违规测试，不要去河边' },
    given,
  }),
  row('emergency.close', {
    code: 'TEXT_NOT_ALLOWED',
    why: 'everybody would read the thanks',
    as: admin,
    input: { ...EM1, reason: '解除', thanks: '违规测试' },
    given,
  }),
  row('emergency.answer', {
    code: 'EMERGENCY_OVER',
    why: 'it is closed',
    as: volunteer,
    input: { ...EM1, canCome: true, note: '' },
    given: { ...called, emergencies: [anEmergency({ status: 'closed' })] },
  }),
  row('emergency.answer', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other phone answered',
    as: volunteer,
    input: { ...EM1, canCome: true, note: '' },
    given: called,
    meddle: lost('callUps'),
  }),
  row('emergency.close', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody else was faster',
    as: admin,
    input: { ...EM1, reason: '解除' },
    given,
    meddle: lost('emergencies'),
  }),
]
