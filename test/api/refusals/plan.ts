import { aClosedActivity, anActivity, aPlan, ENDS_AT, STARTS_AT } from '../../builders/activity'
import { people } from '../../builders/city'
import { days, hours, NOW } from '../../builders/clock'
import { anAcceptedOrder, anOrder } from '../../builders/order'
import { A1, lost, published, row } from './case'

const { volunteer, leader, rival } = people

const draft = (wish: Parameters<typeof aPlan>[0] = {}) => ({ ...aPlan(wish), key: 'key000001' })
const drafted = { activities: [anActivity({ _id: 'p-leader-key000001', taken: 3, people: ['x', 'y', 'z'] })] }

export const planRefusals = [
  row('activity.list', {
    code: 'FORBIDDEN',
    why: 'drafts are for who leads the team',
    as: volunteer,
    input: { when: 'draft', teamId: 't-1' },
  }),
  row('activity.get', {
    code: 'NOT_FOUND',
    why: 'a draft is there only for who runs it',
    as: volunteer,
    input: A1,
    given: { activities: [anActivity({ status: 'draft' })] },
  }),
  row('activity.get', { code: 'NOT_FOUND', why: 'there is none', as: volunteer, input: A1 }),
  row('activity.draft', { code: 'FORBIDDEN', why: 'a member does not lead', as: volunteer, input: draft() }),
  row('activity.draft', { code: 'FORBIDDEN', why: 'the leader of another team', as: rival, input: draft() }),
  row('activity.draft', {
    code: 'AREA_UNKNOWN',
    why: 'a district is too wide',
    as: leader,
    input: draft({ areaId: 'd-1' }),
  }),
  row('activity.draft', {
    code: 'ACTIVITY_STARTED',
    why: 'begins in the past',
    as: leader,
    input: draft({ startsAt: NOW - hours(1) }),
  }),
  row('activity.draft', {
    code: 'INVALID_INPUT',
    why: 'ends before it begins',
    as: leader,
    input: draft({ endsAt: STARTS_AT - 1 }),
  }),
  row('activity.draft', {
    code: 'INVALID_INPUT',
    why: 'nobody serves for eight days in a row',
    as: leader,
    input: draft({ endsAt: STARTS_AT + days(8) }),
  }),
  row('activity.draft', {
    code: 'CAPACITY_BELOW_TAKEN',
    why: 'three people have a place',
    as: leader,
    input: draft({ capacity: 2 }),
    given: drafted,
  }),
  row('activity.draft', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody signed up meanwhile',
    as: leader,
    input: draft(),
    given: drafted,
    meddle: lost('activities'),
  }),
  row('activity.draft', {
    code: 'ORDER_NOT_ACCEPTED',
    why: 'the order is still for everybody',
    as: leader,
    input: { ...draft(), orderId: 'o-1' },
    given: { orders: [anOrder({ status: 'pooled' })] },
  }),
  row('activity.draft', {
    code: 'ORDER_NOT_ACCEPTED',
    why: 'another team has the order',
    as: leader,
    input: { ...draft(), orderId: 'o-1' },
    given: { orders: [anAcceptedOrder({ teamId: 't-2' })] },
  }),
  row('activity.publish', {
    code: 'ACTIVITY_NOT_DRAFT',
    why: 'it is out already',
    as: leader,
    input: A1,
    given: published,
  }),
  row('activity.publish', {
    code: 'ACTIVITY_STARTED',
    why: 'its time has come',
    as: leader,
    input: A1,
    given: { activities: [anActivity({ status: 'draft' })] },
    now: STARTS_AT,
  }),
  row('activity.publish', {
    code: 'CHANGED_MEANWHILE',
    why: 'the second leader was faster',
    as: leader,
    input: A1,
    given: { activities: [anActivity({ status: 'draft' })] },
    meddle: lost('activities'),
  }),
  row('activity.publish', {
    code: 'NOT_FOUND',
    why: 'a rival may not know of the draft',
    as: rival,
    input: A1,
    given: { activities: [anActivity({ status: 'draft' })] },
  }),
  row('activity.cancel', {
    code: 'ACTIVITY_FINAL',
    why: 'it is closed',
    as: leader,
    input: { activityId: 'a-closed', reason: '写错了' },
    given: { activities: [aClosedActivity()] },
  }),
  row('activity.cancel', {
    code: 'ACTIVITY_FINAL',
    why: 'it has taken place',
    as: leader,
    input: { ...A1, reason: '写错了' },
    given: published,
    now: ENDS_AT,
  }),
  row('activity.cancel', {
    code: 'FORBIDDEN',
    why: 'a member does not run it',
    as: volunteer,
    input: { ...A1, reason: '不想去' },
    given: published,
  }),
  row('activity.cancel', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody signed up meanwhile',
    as: leader,
    input: { ...A1, reason: '下大雨' },
    given: published,
    meddle: lost('activities'),
  }),
]
