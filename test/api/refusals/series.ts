import { aClosedActivity, anActivity, aPlan } from '../../builders/activity'
import { people } from '../../builders/city'
import { hours, NOW } from '../../builders/clock'
import { aPolicy } from '../../builders/credential'
import { aTeam } from '../../builders/team'
import { A1, lost, published, row } from './case'

const { volunteer, leader, rival, cityAdmin } = people

const { insurer, policyNumber } = aPolicy()
const held = { insurer, policyNumber, from: '2026-11-01', to: '2026-11-25', people: 100 }
const high = { level: 'high' as const, note: '爬山', protection: '' }
const series = (wish: Parameters<typeof aPlan>[0] = {}) => ({
  ...aPlan(wish),
  key: 'key000001',
  repeat: { every: 'week' as const, times: 3 },
  isToPublish: true,
})

export const seriesRefusals = [
  row('activity.repeat', { code: 'FORBIDDEN', why: 'a member does not lead', as: volunteer, input: series() }),
  row('activity.repeat', { code: 'AREA_UNKNOWN', why: 'too wide', as: leader, input: series({ areaId: 'd-1' }) }),
  row('activity.repeat', {
    code: 'ACTIVITY_STARTED',
    why: 'the first is over',
    as: leader,
    input: series({ startsAt: NOW - hours(1) }),
  }),
  row('activity.repeat', {
    code: 'INSURANCE_MISSING',
    why: 'high risk without insurance',
    as: leader,
    input: series({ risk: high }),
  }),
  row('activity.repeat', {
    code: 'INSURANCE_NOT_COVERING',
    why: 'the second week is no longer insured: none of them is posted',
    as: leader,
    input: series({ risk: high, policy: held }),
  }),
  row('activity.repeat', {
    code: 'INSURANCE_TOO_FEW',
    why: 'more places than people insured',
    as: leader,
    input: series({ risk: high, policy: { ...held, people: 2 } }),
  }),
  row('activity.repeat', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team stands still',
    as: cityAdmin,
    input: series({ teamId: 't-still' }),
    given: { teams: [aTeam({ _id: 't-still', suspendedAt: NOW })] },
  }),
  row('activity.series', {
    code: 'NOT_FOUND',
    why: 'a draft is there only for who runs it',
    as: volunteer,
    input: A1,
    given: { activities: [anActivity({ status: 'draft' })] },
  }),
  row('activity.cancelRest', {
    code: 'ACTIVITY_FINAL',
    why: 'it is closed',
    as: leader,
    input: { activityId: 'a-closed', reason: '写错了' },
    given: { activities: [aClosedActivity()] },
  }),
  row('activity.cancelRest', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody signed up meanwhile',
    as: leader,
    input: { ...A1, reason: '下大雨' },
    given: published,
    meddle: lost('activities'),
  }),
  row('activity.setTemplate', {
    code: 'CHANGED_MEANWHILE',
    why: 'somebody signed up meanwhile',
    as: leader,
    input: { ...A1, isTemplate: true },
    given: published,
    meddle: lost('activities'),
  }),
  row('activity.templates', {
    code: 'FORBIDDEN',
    why: 'the leader of another team',
    as: rival,
    input: { teamId: 't-1' },
  }),
]
