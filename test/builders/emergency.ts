import { CallUp, Emergency, EmergencyPlan } from '@shared/contract/emergency'
import { listKey } from '@shared/domain/time/list-key'
import { NOW } from './clock'

/** What is written on the page, and who is called: 三长 of one street. */
export const anEmergencyPlan = (wish: Partial<EmergencyPlan> = {}): EmergencyPlan =>
  EmergencyPlan.parse({
    title: '暴雨橙色预警',
    words: '不去河边，地下车库不停车，听社区通知。',
    scriptIds: ['sc-1'],
    rumours: [{ claim: '水库要垮了', answer: '水库水位正常，请看应急局通报。' }],
    areaIds: ['s-1'],
    types: ['grassrootsHead'],
    ...wish,
  })

/** 应急页 of the unit; everybody has been called. */
export const anEmergency = (wish: Partial<Emergency> = {}): Emergency => {
  const { _id = 'em-1', unitId = 'u-1', status = 'open' } = wish
  return Emergency.parse({
    ...anEmergencyPlan(),
    _id,
    rev: 0,
    unitId,
    unitName: '沙坪坝区科协',
    openFor: status === 'open' ? unitId : _id,
    scripts: [{ id: 'sc-1', title: '电话骗局怎么认' }],
    areaNames: ['土湾街道'],
    streetsLeft: [],
    toldUpTo: null,
    status,
    openedById: 'p-admin',
    openedAt: NOW,
    closedAt: null,
    closeReason: '',
    listKey: listKey(NOW, _id),
    ...wish,
  })
}

/** 召集 of the volunteer, not seen yet. */
export const aCallUp = (wish: Partial<CallUp> = {}): CallUp => {
  const { emergencyId = 'em-1', personId = 'p-volunteer' } = wish
  const _id = `${emergencyId}-${personId}`
  return CallUp.parse({
    _id,
    rev: 0,
    emergencyId,
    unitId: 'u-1',
    personId,
    subdistrictName: '土湾街道',
    state: 'sent',
    note: '',
    sentAt: NOW,
    seenAt: null,
    answeredAt: null,
    listKey: listKey(NOW, _id),
    ...wish,
  })
}
