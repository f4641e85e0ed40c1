import {
  aCounter,
  aCounteredOrder,
  anAcceptedOrder,
  anOfferedOrder,
  anOrder,
  aVisitedOrder,
  aWish,
} from '../../builders/order'
import { EVERYONE, NO_ONE, type Cells, type Matrix } from './row'

const O1 = { orderId: 'o-1' }
const residentId = 'p-self'
const submitted = { orders: [anOrder({ residentId })] }
const pooled = { orders: [anOrder({ residentId, status: 'pooled' })] }
const accepted = { orders: [anAcceptedOrder({ residentId })] }
const verified = { orders: [anOrder({ residentId, status: 'verified' })] }
const offered = { orders: [anOfferedOrder({ residentId })] }
const countered = { orders: [aCounteredOrder({ residentId })] }
const asked = { orders: [anAcceptedOrder({ residentId, status: 'rated', clock: 'followUp', dueDay: '2026-12-05' })] }
const delivered = { orders: [anAcceptedOrder({ residentId, status: 'delivered' })] }

const ASKER: Cells = { ...NO_ONE, self: 'y' }
const VERIFIERS: Cells = { ...NO_ONE, station: 'y-', unitAdmin: 'y-', cityAdmin: 'y' }
const LEADERS: Cells = { ...NO_ONE, teamAdmin: 'y--', leader: 'y--' }
const lowRated = { orders: [aVisitedOrder({ residentId })] }
const reason = '当天来不了'

export const orderRows = {
  'order.place': [{ what: 'for myself', input: { ...aWish(), key: 'key000001' }, cells: EVERYONE }],
  'order.mine': [{ what: 'my own', input: {}, cells: EVERYONE }],
  'order.get': [
    { what: 'not verified yet', input: O1, given: submitted, cells: { ...VERIFIERS, self: 'y' } },
    {
      what: 'open to the teams of the unit',
      input: O1,
      given: pooled,
      cells: { ...VERIFIERS, self: 'y', teamAdmin: 'yy-', leader: 'yy-' },
    },
    {
      what: 'offered to two teams',
      input: O1,
      given: offered,
      cells: { ...VERIFIERS, self: 'y', teamAdmin: 'yy-', leader: 'yy-' },
    },
    {
      what: 'for which a team proposes another day',
      input: O1,
      given: countered,
      cells: { ...VERIFIERS, self: 'y', teamAdmin: 'y--', leader: 'y--' },
    },
    {
      what: 'open to the city',
      input: O1,
      given: { orders: [anOrder({ residentId, status: 'pooled', reach: 'city' })] },
      cells: { ...VERIFIERS, self: 'y', teamAdmin: 'yyy', leader: 'yyy' },
    },
    {
      what: 'taken by a team',
      input: O1,
      given: accepted,
      cells: { ...VERIFIERS, self: 'y', member: 'y--', teamAdmin: 'y--', leader: 'y--' },
    },
  ],
  'order.pool': [{ what: 'for a team', input: { teamId: 't-1' }, given: pooled, cells: LEADERS }],
  'order.ofTeam': [
    { what: 'of a team', input: { teamId: 't-1' }, given: accepted, cells: { ...LEADERS, member: 'y--' } },
  ],
  'order.toVerify': [{ what: 'of a unit', input: { unitId: 'u-1' }, given: submitted, cells: VERIFIERS }],
  'order.offered': [{ what: 'to a team', input: { teamId: 't-1' }, given: offered, cells: LEADERS }],
  'order.ofUnit': [{ what: 'of a unit', input: { unitId: 'u-1', show: 'atTeams' }, given: pooled, cells: VERIFIERS }],
  'order.suggest': [{ what: 'teams for a verified one', input: O1, given: verified, cells: VERIFIERS }],
  'order.suited': [{ what: 'for a team', input: { teamId: 't-1' }, given: pooled, cells: LEADERS }],
  'order.open': [{ what: 'a verified one', input: { ...O1, reach: 'city' }, given: verified, cells: VERIFIERS }],
  'order.offer': [
    {
      what: 'to two teams, one of another unit',
      input: { ...O1, teamIds: ['t-1', 't-9'] },
      given: verified,
      cells: VERIFIERS,
    },
  ],
  'order.unfill': [
    { what: 'an open one', input: { ...O1, retryDay: '2026-12-10', reason }, given: pooled, cells: VERIFIERS },
  ],
  'order.accept': [
    { what: 'for a team that was asked', input: { ...O1, teamId: 't-1' }, given: offered, cells: LEADERS },
  ],
  'order.decline': [
    { what: 'for a team that was asked', input: { ...O1, teamId: 't-1', note: '' }, given: offered, cells: LEADERS },
  ],
  'order.counter': [
    {
      what: 'for a team that was asked',
      input: { ...O1, teamId: 't-1', ...aCounter() },
      given: offered,
      cells: LEADERS,
    },
  ],
  'order.agree': [{ what: 'to another day', input: O1, given: countered, cells: ASKER }],
  'order.refuse': [{ what: 'another day', input: O1, given: countered, cells: ASKER }],
  'order.transfer': [{ what: 'what a team took', input: { ...O1, toTeamId: 't-2' }, given: accepted, cells: LEADERS }],
  'order.followUp': [
    { what: 'two weeks later', input: { ...O1, followUp: { used: 'yes', words: '' } }, given: asked, cells: ASKER },
  ],
  'order.visit': [
    { what: 'what was not understood', input: { ...O1, note: reason }, given: lowRated, cells: VERIFIERS },
  ],
  'order.verify': [{ what: 'a new one', input: O1, given: submitted, cells: VERIFIERS }],
  'order.reject': [{ what: 'a new one', input: { ...O1, reason }, given: submitted, cells: VERIFIERS }],
  'order.withdraw': [{ what: 'an open one', input: O1, given: pooled, cells: ASKER }],
  'order.claim': [
    { what: 'in the name of a team', input: { ...O1, teamId: 't-1' }, given: pooled, cells: LEADERS },
    {
      what: 'in the name of my own team',
      input: ({ memberships: [own] }) => ({ ...O1, teamId: own?.teamId ?? 't-1' }),
      given: pooled,
      state: 'ORDER_OTHER_UNIT',
      cells: { ...NO_ONE, teamAdmin: 'yys', leader: 'yys' },
    },
  ],
  'order.release': [{ what: 'what a team took', input: { ...O1, reason }, given: accepted, cells: LEADERS }],
  'order.rate': [
    {
      what: 'what was delivered',
      input: { ...O1, rating: { understood: 'yes', useful: 'partly', words: '' } },
      given: delivered,
      cells: ASKER,
    },
  ],
} satisfies Partial<Matrix>
