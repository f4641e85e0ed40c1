import type { Account } from '@shared/contract/account'
import type { CallState, CallUp, Emergency, EmergencyPlan } from '@shared/contract/emergency'
import { refuse, ok } from '@shared/contract/result'
import { listKey } from '@shared/domain/time/list-key'

type Opening = {
  unit: { _id: string; name: string }
  scripts: readonly { _id: string; title: string }[]
  areas: readonly { name: string }[]
  streetIds: readonly string[]
  byId: string
  now: number
}

/** 启动应急: the page is there; the people of the chosen streets are called by `jobs`, street by street. */
export const openEmergency = (
  _id: string,
  plan: EmergencyPlan,
  { unit, scripts, areas, streetIds, byId, now }: Opening,
): Emergency => ({
  ...plan,
  _id,
  rev: 0,
  dirty: [],
  outbox: [],
  ...(streetIds.length > 0 ? { isPending: true as const } : {}),
  unitId: unit._id,
  unitName: unit.name,
  openFor: unit._id,
  scripts: scripts.map(({ _id: id, title }) => ({ id, title })),
  areaNames: areas.map(({ name }) => name),
  streetsLeft: [...new Set(streetIds)],
  toldUpTo: null,
  status: 'open',
  openedById: byId,
  openedAt: now,
  closedAt: null,
  closeReason: '',
  listKey: listKey(now, _id),
})

/** 结束: nobody else is called, and whoever can come is told. Twice is once. */
export const closeEmergency = (emergency: Emergency, reason: string, now: number): Emergency =>
  emergency.status === 'closed'
    ? emergency
    : {
        ...emergency,
        isPending: true,
        status: 'closed',
        openFor: emergency._id,
        streetsLeft: [],
        toldUpTo: '',
        closedAt: now,
        closeReason: reason,
      }

/** Whether somebody is among those who are called: registered, not erased, and one of the chosen kinds. */
export const isCalled = ({ registration, erasedAt }: Account, { types }: Pick<Emergency, 'types'>): boolean =>
  erasedAt === null && registration !== null && registration.types.some((type) => types.includes(type))

export const callId = (emergencyId: string, personId: string): string => `${emergencyId}-${personId}`

/** 召集 of one person, as it is sent. */
export const callOf = (emergency: Emergency, person: Account, now: number): CallUp => {
  const _id = callId(emergency._id, person._id)
  return {
    _id,
    rev: 0,
    emergencyId: emergency._id,
    unitId: emergency.unitId,
    personId: person._id,
    subdistrictName: person.subdistrictName,
    state: 'sent',
    note: '',
    sentAt: now,
    seenAt: null,
    answeredAt: null,
    listKey: listKey(now, _id),
  }
}

/** 看到了: the first time counts. */
export const seeCall = (call: CallUp, now: number): CallUp =>
  call.seenAt === null ? { ...call, seenAt: now, state: call.state === 'sent' ? 'seen' : call.state } : call

type Answer = { canCome: boolean; note: string }

/** 能到 / 不能到: who answers has seen it; the last word stands, the same one again changes nothing. */
export function answerCall(call: CallUp, { canCome, note }: Answer, by: { emergency: Emergency; now: number }) {
  if (by.emergency.status === 'closed') return refuse('EMERGENCY_OVER')
  const state: CallState = canCome ? 'can' : 'cannot'
  if (call.state === state && call.note === note) return ok(call)
  return ok({ ...seeCall(call, by.now), state, note, answeredAt: by.now })
}
