import { people } from '../../builders/city'
import { anOrder, aWish } from '../../builders/order'
import { O1, row } from './case'

const { volunteer, rival, resident, stranger, observer } = people

const pooled = { orders: [anOrder({ status: 'pooled' })] }

export const orderRefusals = [
  row('order.place', {
    code: 'TOO_MANY_OPEN_ORDERS',
    why: 'five are open',
    as: resident,
    input: { ...aWish(), key: 'key000001' },
    given: { orders: [1, 2, 3, 4, 5].map((n) => anOrder({ _id: `o-${n}` })) },
  }),
  row('order.place', {
    code: 'AREA_UNKNOWN',
    why: 'a district is too wide',
    as: resident,
    input: { ...aWish({ areaId: 'd-1' }), key: 'key000001' },
  }),
  row('order.place', {
    code: 'DAY_PAST',
    why: 'yesterday',
    as: resident,
    input: { ...aWish({ day: '2026-11-20' }), key: 'key000001' },
  }),
  row('order.get', { code: 'NOT_FOUND', why: 'not for a stranger to know', as: stranger, input: O1, given: pooled }),
  row('order.pool', { code: 'FORBIDDEN', why: 'a member does not claim', as: volunteer, input: { teamId: 't-1' } }),
  row('order.ofTeam', { code: 'FORBIDDEN', why: 'not of the team', as: rival, input: { teamId: 't-1' } }),
  row('order.toVerify', {
    code: 'FORBIDDEN',
    why: 'an observer sees figures only',
    as: observer,
    input: { unitId: 'u-1' },
  }),
]
