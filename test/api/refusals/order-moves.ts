import { aLeader } from '../../builders/account'
import { people } from '../../builders/city'
import { anAcceptedOrder, anOrder } from '../../builders/order'
import { lost, O1, row } from './case'

const { volunteer, leader, foreignLeader, resident, station } = people

/** Leads a team and checks orders of the unit: sees an order that is not open yet. */
const both = aLeader({ _id: 'p-both', appointments: station.appointments })
const pooled = { orders: [anOrder({ status: 'pooled' })] }
const claim = { ...O1, teamId: 't-1' }
const rating = { understood: 'yes', useful: 'partly', words: '' } as const

export const orderMoveRefusals = [
  row('order.verify', { code: 'ORDER_MOVED_ON', why: 'is verified already', as: station, input: O1, given: pooled }),
  row('order.verify', {
    code: 'CHANGED_MEANWHILE',
    why: 'the admin was faster',
    as: station,
    input: O1,
    given: { orders: [anOrder()] },
    meddle: lost('orders'),
  }),
  row('order.verify', {
    code: 'NOT_FOUND',
    why: 'another unit',
    as: foreignLeader,
    input: O1,
    given: { orders: [anOrder()] },
  }),
  row('order.verify', {
    code: 'FORBIDDEN',
    why: 'the asker does not verify',
    as: resident,
    input: O1,
    given: { orders: [anOrder()] },
  }),
  row('order.reject', {
    code: 'ORDER_MOVED_ON',
    why: 'is for everybody already',
    as: station,
    input: { ...O1, reason: '重复' },
    given: pooled,
  }),
  row('order.reject', {
    code: 'CHANGED_MEANWHILE',
    why: 'the admin was faster',
    as: station,
    input: { ...O1, reason: '重复' },
    given: { orders: [anOrder()] },
    meddle: lost('orders'),
  }),
  row('order.withdraw', {
    code: 'ORDER_MOVED_ON',
    why: 'was served',
    as: resident,
    input: O1,
    given: { orders: [anAcceptedOrder({ status: 'delivered' })] },
  }),
  row('order.withdraw', {
    code: 'CHANGED_MEANWHILE',
    why: 'a team claims it now',
    as: resident,
    input: O1,
    given: pooled,
    meddle: lost('orders'),
  }),
  row('order.claim', {
    code: 'ORDER_TAKEN',
    why: 'another team has it',
    as: leader,
    input: claim,
    given: { orders: [anAcceptedOrder({ teamId: 't-2' })] },
  }),
  row('order.claim', {
    code: 'ORDER_TAKEN',
    why: 'another team is faster',
    as: leader,
    input: claim,
    given: pooled,
    meddle: lost('orders'),
  }),
  row('order.claim', {
    code: 'ORDER_OTHER_UNIT',
    why: 'another district',
    as: foreignLeader,
    input: { ...O1, teamId: 't-9' },
    given: pooled,
  }),
  row('order.claim', {
    code: 'ORDER_MOVED_ON',
    why: 'is not verified yet',
    as: both,
    input: claim,
    given: { accounts: [both], orders: [anOrder()] },
  }),
  row('order.claim', { code: 'FORBIDDEN', why: 'a member does not claim', as: volunteer, input: claim, given: pooled }),
  row('order.release', {
    code: 'ORDER_MOVED_ON',
    why: 'an activity stands for it',
    as: leader,
    input: { ...O1, reason: '来不了' },
    given: { orders: [anAcceptedOrder({ status: 'scheduled' })] },
  }),
  row('order.release', {
    code: 'CHANGED_MEANWHILE',
    why: 'the second leader was faster',
    as: leader,
    input: { ...O1, reason: '来不了' },
    given: { orders: [anAcceptedOrder()] },
    meddle: lost('orders'),
  }),
  row('order.release', {
    code: 'FORBIDDEN',
    why: 'a member does not give it back',
    as: volunteer,
    input: { ...O1, reason: '来不了' },
    given: { orders: [anAcceptedOrder()] },
  }),
  row('order.rate', {
    code: 'ORDER_MOVED_ON',
    why: 'not served yet',
    as: resident,
    input: { ...O1, rating },
    given: pooled,
  }),
  row('order.rate', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other phone was faster',
    as: resident,
    input: { ...O1, rating },
    given: { orders: [anAcceptedOrder({ status: 'delivered' })] },
    meddle: lost('orders'),
  }),
  row('order.rate', {
    code: 'FORBIDDEN',
    why: 'only who asked may answer',
    as: leader,
    input: { ...O1, rating },
    given: { orders: [anAcceptedOrder({ status: 'delivered' })] },
  }),
]
