import { people } from '../../builders/city'
import { aMonthTheme, anOffering, anOfferingPlan } from '../../builders/offering'
import { anOrder, aWish } from '../../builders/order'
import { lost, row, type Case } from './case'
import { stopped, withStopped } from './order-scenes'

const { leader, resident, admin } = people
const ofStopped = { ...withStopped, offerings: [anOffering({ teamId: 't-stopped', isOpen: false })] }
const TEXT = { code: 'TEXT_NOT_ALLOWED', why: 'residents would read it' } as const
/** WeChat's stand-in refuses what holds this word. */
const unfit = anOfferingPlan({ title: '违规测试' })
const aDish = { ...anOfferingPlan(), key: 'key000001', teamId: 't-1' }
const OF1 = { offeringId: 'of-1' }
const given = { offerings: [anOffering()] }

export const offeringRefusals: Case[] = [
  row('offering.list', { code: 'AREA_UNKNOWN', why: 'no such street', as: resident, input: { areaId: 's-nowhere' } }),
  row('offering.add', {
    code: 'OFFERING_WITHOUT_STREETS',
    why: 'goes to some streets and names none',
    as: leader,
    input: { ...aDish, reach: 'streets' },
  }),
  row('offering.add', {
    code: 'AREA_UNKNOWN',
    why: 'a street that is a district',
    as: leader,
    input: { ...aDish, reach: 'streets', streetIds: ['d-1'] },
  }),
  row('offering.add', { ...TEXT, as: leader, input: { ...aDish, ...unfit } }),
  row('offering.add', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team stands still',
    as: stopped,
    input: { ...aDish, teamId: 't-stopped' },
    given: withStopped,
  }),
  row('offering.change', { ...TEXT, as: leader, input: { ...unfit, ...OF1 }, given }),
  row('offering.change', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team stands still',
    as: stopped,
    input: { ...anOfferingPlan(), ...OF1 },
    given: ofStopped,
  }),
  row('offering.setOpen', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team stands still',
    as: stopped,
    input: { ...OF1, isOpen: true },
    given: ofStopped,
  }),
  row('offering.change', {
    code: 'OFFERING_WITHOUT_STREETS',
    why: 'goes to some streets and names none',
    as: leader,
    input: { ...anOfferingPlan({ reach: 'streets' }), ...OF1 },
    given,
  }),
  row('offering.change', {
    code: 'AREA_UNKNOWN',
    why: 'no such street',
    as: leader,
    input: { ...anOfferingPlan({ reach: 'streets', streetIds: ['s-nowhere'] }), ...OF1 },
    given,
  }),
  row('offering.change', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other admin was faster',
    as: leader,
    input: { ...anOfferingPlan(), ...OF1 },
    given,
    meddle: lost('offerings'),
  }),
  row('offering.setOpen', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other admin was faster',
    as: leader,
    input: { ...OF1, isOpen: false },
    given,
    meddle: lost('offerings'),
  }),
  row('demand.setTheme', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other admin has set one',
    as: admin,
    input: { unitId: 'u-1', month: '2026-11', topic: 'fraud', rev: null },
    given: { monthThemes: [aMonthTheme()] },
  }),
  row('order.place', {
    code: 'OFFERING_MONTH_FULL',
    why: 'the team comes once a month, and does',
    as: resident,
    input: { ...aWish(), key: 'key000001', ...OF1 },
    given: {
      offerings: [anOffering({ timesAMonth: 1 })],
      orders: [anOrder({ status: 'accepted', teamId: 't-1', offeringMonth: 'of-1|2026-11' })],
    },
  }),
  row('order.place', {
    code: 'OFFERING_STOPPED',
    why: 'the team offers it no more',
    as: resident,
    input: { ...aWish(), key: 'key000001', ...OF1 },
    given: { offerings: [anOffering({ isOpen: false })] },
  }),
]
