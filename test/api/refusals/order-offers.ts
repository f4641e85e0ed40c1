import { people } from '../../builders/city'
import {
  aCounter,
  aCounteredOrder,
  anAcceptedOrder,
  anOfferedOrder,
  anOrderHandedOn,
  aVisitedOrder,
} from '../../builders/order'
import { lost, O1, row, type Case } from './case'

import {
  verified,
  submitted,
  suspended,
  given,
  byTeam,
  takenByOther,
  ended,
  reason,
  rated,
  followUp,
  stopped,
  withStopped,
  both,
} from './order-scenes'

const { leader, rival, resident, station } = people

export const orderOfferRefusals: Case[] = [
  ...both('order.open', { as: station, input: { ...O1, reach: 'unit' }, from: verified, late: submitted }),
  ...both('order.offer', { as: station, input: { ...O1, teamIds: ['t-1'] }, from: verified, late: submitted }),
  row('order.offer', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'one of them stands still',
    as: station,
    input: { ...O1, teamIds: ['t-1', 't-stopped'] },
    given: { ...verified, ...withStopped },
  }),
  row('order.offer', {
    code: 'FORBIDDEN',
    why: 'the asker does not dispatch',
    as: resident,
    input: { ...O1, teamIds: ['t-1'] },
    given: verified,
  }),
  ...both('order.unfill', {
    as: station,
    input: { ...O1, retryDay: '2026-12-10', reason },
    from: verified,
    late: submitted,
  }),
  row('order.unfill', {
    code: 'RETRY_DAY_WRONG',
    why: 'today is no answer',
    as: station,
    input: { ...O1, retryDay: '2026-11-21', reason },
    given: verified,
  }),

  row('order.accept', {
    code: 'ORDER_TAKEN',
    why: 'the other team was faster',
    as: leader,
    input: byTeam,
    given: given(ended(takenByOther)),
  }),
  row('order.accept', {
    code: 'ORDER_OFFER_OVER',
    why: 'the asker took it back',
    as: leader,
    input: byTeam,
    given: given(ended(anOfferedOrder({ status: 'withdrawn', offeredTeamIds: [] }))),
  }),
  row('order.accept', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team stands still',
    as: stopped,
    input: { ...O1, teamId: 't-stopped' },
    given: { ...suspended, ...withStopped },
  }),
  row('order.accept', {
    code: 'CHANGED_MEANWHILE',
    why: 'others keep answering',
    as: leader,
    input: byTeam,
    given: given(anOfferedOrder()),
    meddle: lost('orders'),
  }),
  row('order.accept', {
    code: 'NOT_FOUND',
    why: 'was never asked',
    as: leader,
    input: byTeam,
    given: given(anOfferedOrder({ offers: [], offeredTeamIds: ['t-2'] })),
  }),

  row('order.decline', {
    code: 'ORDER_TAKEN',
    why: 'another team has it',
    as: leader,
    input: { ...byTeam, note: '' },
    given: given(ended(takenByOther)),
  }),
  row('order.decline', {
    code: 'ORDER_OFFER_OVER',
    why: 'the time is up',
    as: leader,
    input: { ...byTeam, note: '' },
    given: given(ended(anOfferedOrder({ status: 'verified', offeredTeamIds: [] }))),
  }),
  row('order.decline', {
    code: 'CHANGED_MEANWHILE',
    why: 'others keep answering',
    as: leader,
    input: { ...byTeam, note: '' },
    given: given(anOfferedOrder()),
    meddle: lost('orders'),
  }),

  row('order.counter', {
    code: 'DAY_PAST',
    why: 'yesterday',
    as: leader,
    input: { ...byTeam, ...aCounter(), day: '2026-11-20' },
    given: given(anOfferedOrder()),
  }),
  row('order.counter', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team stands still',
    as: stopped,
    input: { ...O1, teamId: 't-stopped', ...aCounter() },
    given: { ...suspended, ...withStopped },
  }),
  row('order.counter', {
    code: 'ORDER_TAKEN',
    why: 'another team has it',
    as: leader,
    input: { ...byTeam, ...aCounter() },
    given: given(ended(takenByOther)),
  }),
  row('order.counter', {
    code: 'ORDER_OFFER_OVER',
    why: 'another team proposed a day first',
    as: leader,
    input: { ...byTeam, ...aCounter() },
    given: given(ended(anOfferedOrder({ status: 'countered', offeredTeamIds: [] }))),
  }),
  row('order.counter', {
    code: 'ORDER_MOVED_ON',
    why: 'the day of an order that is handed on is settled with its team',
    as: rival,
    input: { ...O1, teamId: 't-2', ...aCounter() },
    given: given(anOrderHandedOn()),
  }),
  row('order.counter', {
    code: 'CHANGED_MEANWHILE',
    why: 'others keep answering',
    as: leader,
    input: { ...byTeam, ...aCounter() },
    given: given(anOfferedOrder()),
    meddle: lost('orders'),
  }),

  ...both('order.agree', { as: resident, input: O1, from: given(aCounteredOrder()), late: submitted }),
  ...both('order.refuse', { as: resident, input: O1, from: given(aCounteredOrder()), late: submitted }),
  ...both('order.transfer', {
    as: leader,
    input: { ...O1, toTeamId: 't-2' },
    from: given(anAcceptedOrder()),
    late: given(anAcceptedOrder({ status: 'scheduled' })),
  }),
  row('order.transfer', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'that team stands still',
    as: leader,
    input: { ...O1, toTeamId: 't-stopped' },
    given: { ...given(anAcceptedOrder()), ...withStopped },
  }),
  ...both('order.visit', {
    as: station,
    input: { ...O1, note: '讲得太快' },
    from: given(aVisitedOrder()),
    late: given(rated),
  }),
  ...both('order.followUp', {
    as: resident,
    input: { ...O1, followUp },
    from: given(rated),
    late: given({ ...rated, clock: 'ask' }),
  }),
]
