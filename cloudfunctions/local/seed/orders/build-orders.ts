import type { Account } from '@shared/contract/account'
import type { Activity } from '@shared/contract/activity'
import type { Order } from '@shared/contract/order'
import type { Stage } from '../activities/stage'
import { personaId } from '../personas'
import { openOrders } from './open-orders'
import { servedOrder } from './served-orders'

type Parts = { activities: readonly Activity[]; accounts: readonly Account[] }

/** 订单 of the whole city: those an activity answers, and those that still wait or came to nothing. */
export const buildOrders = (stage: Stage, { activities, accounts }: Parts): Order[] => {
  const residents = accounts.filter(({ _id }) => _id.startsWith('p-resident-'))
  const served = activities.filter(({ orderId }) => orderId !== null)
  const isSampleResident = sampleResidentHas(served)

  return [
    ...served.map((activity) =>
      servedOrder(stage, activity, isSampleResident(activity) ? sampleResident(stage) : stage.random.pick(residents)),
    ),
    ...openOrders(stage, residents),
  ]
}

export const sampleResident = (stage: Stage) => stage.cast.get(personaId('resident'))

/** The sample resident has the fullest order, the next one to come, and the latest one that was served. */
const sampleResidentHas = (served: readonly Activity[]) => {
  const coming = served.find(({ status }) => status === 'published')
  const latest = served
    .filter(({ status, _id }) => status === 'closed' && _id !== 'act-fullest')
    .reduce((one, other) => (other.endsAt > one.endsAt ? other : one))
  const ids = new Set(['act-fullest', coming?._id, latest._id])

  return ({ _id }: Activity) => ids.has(_id)
}
