import type { Account } from '@shared/contract/account'
import type { CallState, CallUp, Emergency } from '@shared/contract/emergency'
import type { TalkScript } from '@shared/contract/script'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { callOf, isCalled, openEmergency } from '@shared/domain/emergency/emergency'
import { HOUR_MS, MINUTE_MS } from '@shared/domain/time/china-time'
import { personaId, SAMPLE_HOME_ID } from '../personas'

const CALLED = 24
const isPersona = ({ persona }: Account) => persona !== undefined
const STATES: readonly CallState[] = ['sent', 'can', 'seen', 'can', 'cannot']
const TOLD = ['s-emergencySkills-07', 's-emergencySkills-03']

/** 应急科普 of the city that is going on, with the 三长 it called and what they said. */
export function buildEmergency(scripts: readonly TalkScript[], accounts: readonly Account[], now: number) {
  const openedAt = now - 2 * HOUR_MS
  const plan = {
    title: '暴雨橙色预警（示例）',
    words: '不去河边，不走积水路，地下车库不停车。听社区通知，该撤就撤。',
    scriptIds: TOLD,
    rumours: [{ claim: '水库要垮了，赶快跑', answer: '水库水位正常。消息以应急部门的通报为准，不信不转。' }],
    areaIds: [SAMPLE_HOME_ID],
    types: ['grassrootsHead' as const],
  }
  const emergency: Emergency = {
    ...openEmergency('em-sample', plan, {
      unit: { _id: CITY_UNIT_ID, name: '市科协' },
      scripts: scripts.filter(({ _id }) => TOLD.includes(_id)),
      ground: { areas: [{ name: '双碑街道' }], streetIds: [], shownTo: [SAMPLE_HOME_ID] },
      byId: personaId('city-admin'),
      now: openedAt,
    }),
    streetIds: [SAMPLE_HOME_ID],
  }
  const called = accounts.filter((person) => isCalled(person, emergency))
  const heads = [...called.filter(isPersona), ...called.filter((person) => !isPersona(person))].slice(0, CALLED)
  return { emergencies: [emergency], callUps: heads.map((person, at) => calledAs(emergency, person, at)) }
}

function calledAs(emergency: Emergency, person: Account, at: number): CallUp {
  const state = STATES[at % STATES.length] ?? 'sent'
  const seenAt = emergency.openedAt + (at + 1) * MINUTE_MS
  const hasAnswered = state === 'can' || state === 'cannot'
  return {
    ...callOf(emergency, person, emergency.openedAt),
    state,
    note: state === 'can' ? '半小时到' : '',
    seenAt: state === 'sent' ? null : seenAt,
    answeredAt: hasAnswered ? seenAt + MINUTE_MS : null,
  }
}
