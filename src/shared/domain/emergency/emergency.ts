import type { Account } from '@shared/contract/account'
import type { CallState, CallUp, Emergency, EmergencyPlan } from '@shared/contract/emergency'
import { refuse, ok } from '@shared/contract/result'
import { listKey } from '@shared/domain/time/list-key'

/** Where an emergency is: the chosen places, whose people are called, and who has it on their first page. */
export type Ground = {
  areas: readonly { name: string }[]
  streetIds: readonly string[]
  shownTo: readonly string[]
}

type Opening = {
  unit: { _id: string; name: string }
  scripts: readonly { _id: string; title: string }[]
  ground: Ground
  byId: string
  now: number
}

/** 启动应急: the page is there; the people of the chosen streets are called by `jobs`, street by street. */
export const openEmergency = (
  _id: string,
  plan: EmergencyPlan,
  { unit, scripts, ground, byId, now }: Opening,
): Emergency => ({
  ...plan,
  _id,
  rev: 0,
  dirty: [],
  outbox: [],
  ...(ground.streetIds.length > 0 ? { isPending: true as const } : {}),
  unitId: unit._id,
  unitName: unit.name,
  version: 0,
  openFor: unit._id,
  scripts: scripts.map(({ _id: id, title }) => ({ id, title })),
  areaNames: ground.areas.map(({ name }) => name),
  streetIds: union(ground.streetIds),
  shownTo: union(ground.shownTo, [unit._id]),
  streetsLeft: union(ground.streetIds),
  toldUpTo: null,
  news: null,
  status: 'open',
  openedById: byId,
  openedAt: now,
  closedAt: null,
  closeReason: '',
  thanks: '',
  listKey: listKey(now, _id),
})

const union = <T extends string>(...lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())]

/** What a change asks for: whoever was called stays called, so places and kinds of people are only added. */
export const widened = (before: EmergencyPlan, plan: EmergencyPlan): EmergencyPlan => ({
  ...plan,
  areaIds: union(before.areaIds, plan.areaIds),
  types: union(before.types, plan.types),
})

type Changing = Pick<Opening, 'scripts' | 'ground' | 'now'> & { version: number }

/** 改应急页: who has become one of those to be called is called, and the others hear what is new, if it matters to them. */
export function changeEmergency(before: Emergency, plan: EmergencyPlan, changing: Changing) {
  if (before.status === 'closed') return refuse('EMERGENCY_OVER')
  // The same once more has arrived before.
  if (saysSame(before, plan)) return ok(before)
  if (before.version !== changing.version) return refuse('CHANGED_MEANWHILE')
  return ok(changed(before, plan, changing))
}

function changed(before: Emergency, plan: EmergencyPlan, { scripts, ground, now }: Changing): Emergency {
  const callsMore = plan.types.length > before.types.length
  const streets = ground.streetIds.filter((id) => callsMore || !before.streetIds.includes(id))
  const streetsLeft = union(before.streetsLeft, streets)
  const note = newsOf(before, plan)
  const news = note ? { note, at: now, upTo: '' } : before.news
  return {
    ...before,
    ...plan,
    ...(streetsLeft.length > 0 || news ? { isPending: true as const } : {}),
    version: before.version + 1,
    scripts: scripts.map(({ _id: id, title }) => ({ id, title })),
    areaNames: ground.areas.map(({ name }) => name),
    streetIds: union(before.streetIds, ground.streetIds),
    shownTo: union(before.shownTo, ground.shownTo),
    streetsLeft,
    news,
  }
}

const saysSame = (one: EmergencyPlan, other: EmergencyPlan): boolean => said(one) === said(other)
const said = ({ title, words, scriptIds, rumours, areaIds, types }: EmergencyPlan) =>
  JSON.stringify([title, words, scriptIds, rumours.map(({ claim, answer }) => [claim, answer]), areaIds, types])

/** What those who were called hear of a change; empty where only a talk, a place or a kind of people was added. */
function newsOf(before: EmergencyPlan, after: EmergencyPlan): string {
  const known = before.rumours.map(({ claim, answer }) => `${claim}|${answer}`)
  const isNewRumour = after.rumours.some(({ claim, answer }) => !known.includes(`${claim}|${answer}`))
  return [
    ...(before.title === after.title ? [] : [`现在是${after.title}`]),
    ...(before.words === after.words ? [] : ['怎么做有更新']),
    ...(isNewRumour ? ['又有传言说清楚了'] : []),
  ].join('，')
}

type Ending = { reason: string; thanks: string; now: number }

/** 结束: nobody else is called, and whoever can come is told, with a word of thanks. Twice is once. */
export const closeEmergency = (emergency: Emergency, { reason, thanks, now }: Ending): Emergency =>
  emergency.status === 'closed'
    ? emergency
    : {
        ...emergency,
        isPending: true,
        status: 'closed',
        openFor: emergency._id,
        streetsLeft: [],
        toldUpTo: '',
        news: null,
        closedAt: now,
        closeReason: reason,
        thanks,
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
