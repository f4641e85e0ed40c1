import type { CallCounts, CallState, Emergency, EmergencyView } from '@shared/contract/emergency'
import { callId } from '@shared/domain/emergency/emergency'
import { may } from '@shared/domain/permission/permissions'
import type { Deps } from '@cloud/kernel/deps'

/** The page as one person sees it: everybody what is so, whoever was called their own call, the unit how many have answered. */
export async function shownTo(emergency: Emergency, deps: Deps): Promise<EmergencyView> {
  const { _id, unitId, status, streetsLeft } = emergency
  const isDesk = may('emergency.calls', deps.caller, { unitId })
  const [mine, counts] = await Promise.all([
    deps.store.callUps.get(callId(_id, deps.caller._id)),
    isDesk ? countsOf(_id, deps) : null,
  ])
  const canClose = status === 'open' && may('emergency.close', deps.caller, { unitId })
  const canChange = status === 'open' && may('emergency.change', deps.caller, { unitId })
  return { ...emergency, mine, counts, isCalling: streetsLeft.length > 0, canClose, canChange }
}

async function countsOf(emergencyId: string, { store }: Deps): Promise<CallCounts> {
  const count = (state: CallState) => store.callUps.count({ where: { emergencyId, state } })
  const [sent, seen, can, cannot] = await Promise.all([count('sent'), count('seen'), count('can'), count('cannot')])
  return { sent, seen, can, cannot }
}
