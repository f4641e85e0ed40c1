import { emergencyApi } from '@shared/contract/emergency'
import { ok, refuse } from '@shared/contract/result'
import { answerCall, callId, seeCall } from '@shared/domain/emergency/emergency'
import { may } from '@shared/domain/permission/permissions'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { shownTo } from './emergency-view'

export const see = implement(emergencyApi['emergency.see'], async ({ emergencyId }, deps) => {
  const found = await myCall(emergencyId, deps)
  if (!found.ok) return found
  const { emergency, call } = found.value
  const seen = seeCall(call, deps.now())
  const isSaved = seen === call || (await deps.store.callUps.replace(call, seen))
  // Somebody answered at that moment, and has seen it thereby.
  if (!isSaved) console.info('call changed meanwhile', { emergencyId })
  return ok(await shownTo(emergency, deps))
})

export const answer = implement(emergencyApi['emergency.answer'], async ({ emergencyId, ...said }, deps) => {
  const found = await myCall(emergencyId, deps)
  if (!found.ok) return found
  const { emergency, call } = found.value
  const answered = answerCall(call, said, { emergency, now: deps.now() })
  if (!answered.ok) return answered
  const isSaved = answered.value === call || (await deps.store.callUps.replace(call, answered.value))
  return isSaved ? ok(await shownTo(emergency, deps)) : refuse('CHANGED_MEANWHILE')
})

export const calls = implement(
  emergencyApi['emergency.calls'],
  async ({ emergencyId, unitId, state, cursor }, deps) => {
    const { store, caller } = deps
    if (!may('emergency.calls', caller, { unitId })) return refuse('FORBIDDEN')
    const found = await store.callUps.find({
      where: { emergencyId, unitId, state },
      range: { field: 'listKey', ...after(cursor, 'asc') },
      order: { field: 'listKey', direction: 'asc' },
      limit: PAGE_PROBE,
    })
    const people = await store.accounts.getMany(found.map(({ personId }) => personId))
    const names = new Map(people.map(({ _id, name }) => [_id, name]))
    return ok(pageOf(found, (call) => ({ ...call, name: names.get(call.personId) ?? '' })))
  },
)

async function myCall(emergencyId: string, { store, caller }: Deps) {
  const [emergency, call] = await Promise.all([
    store.emergencies.get(emergencyId),
    store.callUps.get(callId(emergencyId, caller._id)),
  ])
  return emergency && call ? ok({ emergency, call }) : refuse('NOT_FOUND')
}
