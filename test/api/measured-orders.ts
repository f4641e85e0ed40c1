import type { Action } from '@shared/contract/api'
import { aVolunteer } from '../builders/account'
import { people } from '../builders/city'
import { aCounter, aWish } from '../builders/order'
import { by, type Measured } from './measured'

const { volunteer, leader, rival, station, admin } = people
const one = (index: number) => aVolunteer({ _id: `p-many-${index}` })

/** Orders from the wish to the last answer, each at its dearest; they are measured in this order. */
export const MEASURED_ORDER_MOVES = {
  'order.place': [
    ...by(volunteer)({ ...aWish({ areaId: 'c-1' }), key: 'neworder01' }),
    ...by(station)({
      ...aWish({ areaId: 'c-1' }),
      key: 'neworder02',
      isForOther: true,
      offeringId: 'of-many-0',
    }),
  ],
  'demand.show': by(station)({ unitId: 'u-1' }),
  'demand.setTheme': by(admin)(
    { unitId: 'u-1', month: '2026-11', topic: 'fraud', rev: null },
    { unitId: 'u-1', month: '2026-11', topic: 'phone', rev: 0 },
  ),
  'order.suggest': by(station)({ orderId: 'o-many-1' }, { orderId: 'o-many-5' }),
  'order.suited': by(leader)({ teamId: 't-1' }),
  'order.verify': by(station)({ orderId: 'o-many-0' }),
  'order.reject': by(station)({ orderId: 'o-many-5', reason: '场地太小' }),
  'order.claim': by(leader)({ orderId: 'o-many-0', teamId: 't-1' }),
  'order.release': by(leader)({ orderId: 'o-many-0', reason: '当天来不了' }),
  'order.offer': by(station)(...[11, 16, 21].map((n) => ({ orderId: `o-many-${n}`, teamIds: ['t-1', 't-2'] }))),
  'order.decline': by(leader)({ orderId: 'o-many-11', teamId: 't-1', note: '' }),
  'order.accept': by(rival)({ orderId: 'o-many-11', teamId: 't-2' }),
  'order.counter': by(leader)(...[16, 21].map((n) => ({ orderId: `o-many-${n}`, teamId: 't-1', ...aCounter() }))),
  'order.refuse': by(one(16))({ orderId: 'o-many-16' }),
  'order.agree': by(one(21))({ orderId: 'o-many-21' }),
  'order.open': by(station)({ orderId: 'o-many-16', reach: 'city' }),
  'order.transfer': by(leader)({ orderId: 'o-many-21', toTeamId: 't-2' }),
  'order.unfill': by(station)({ orderId: 'o-many-6', retryDay: '2026-12-10', reason: '眼下没有会讲的' }),
  'order.followUp': by(one(60))({ orderId: 'o-asked', followUp: { used: 'yes', words: '' } }),
  'order.visit': by(station)({ orderId: 'o-visit', note: '讲得太快，下次慢些' }),
  'order.withdraw': by(one(1))({ orderId: 'o-many-1' }),
  'order.rate': by(one(3))({ orderId: 'o-many-3', rating: { understood: 'yes', useful: 'yes', words: '' } }),
} satisfies Partial<Record<Action, Measured[]>>
