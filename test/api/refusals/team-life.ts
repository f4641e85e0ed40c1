import { aLeader, aMembership, aVolunteer } from '../../builders/account'
import { anActivity, aPlan } from '../../builders/activity'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { anAcceptedOrder, anOrder } from '../../builders/order'
import { aTeam } from '../../builders/team'
import { aTeamRequest } from '../../builders/team-request'
import { lost, row } from './case'

const { leader, admin, cityAdmin, foreignLeader } = people
const T1 = { teamId: 't-1' }
const still = aTeam({ _id: 't-still', suspendedAt: NOW - 9 })
const ended = aTeam({ _id: 't-ended', suspendedAt: NOW - 9, successorId: 't-1' })
const gone = { teams: [still, ended] }
const stillLeader = aLeader({ _id: 'p-still', memberships: [aMembership({ teamId: 't-still', role: 'leader' })] })
const standing = {
  accounts: [stillLeader, aVolunteer({ _id: 'p-in', memberships: [aMembership({ teamId: 't-still' })] })],
}
const nextLeader = { ...T1, personId: 'p-volunteer' }
const merger = { ...T1, intoTeamId: 't-2', reason: '合在一起' }
const reason = '年审没有通过'

export const teamLifeRefusals = [
  row('team.leave', { code: 'LEADER_MUST_HAND_OVER', why: 'leads it', as: leader, input: T1 }),
  row('team.leave', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other phone was faster',
    as: people.volunteer,
    input: T1,
    meddle: lost('accounts'),
  }),
  row('team.offerHandOver', {
    code: 'FORBIDDEN',
    why: 'is an admin, not the leader',
    as: people.secondLeader,
    input: nextLeader,
  }),
  row('team.offerHandOver', {
    code: 'NOT_A_MEMBER',
    why: 'is not in the team',
    as: leader,
    input: { ...T1, personId: 'p-rival' },
  }),
  row('team.offerHandOver', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'is suspended',
    as: stillLeader,
    input: { teamId: 't-still', personId: 'p-in' },
    given: { ...gone, ...standing },
  }),
  row('team.offerHandOver', {
    code: 'CHANGED_MEANWHILE',
    why: 'the unit offered it to another at the same moment',
    as: leader,
    input: nextLeader,
    given: { teamRequests: [aTeamRequest({ kind: 'handOver', _id: 'handOver-t-1', personId: 'p-leader-2' })] },
    meddle: lost('teamRequests'),
  }),
  row('team.setAdmin', {
    code: 'NOT_A_MEMBER',
    why: 'is in another team',
    as: leader,
    input: { ...T1, personId: 'p-rival', isAdmin: true },
  }),
  row('team.setAdmin', {
    code: 'ADMIN_LIMIT_REACHED',
    why: 'a second one for less than a hundred',
    as: leader,
    input: { ...nextLeader, isAdmin: true },
  }),
  row('team.setAdmin', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'is suspended',
    as: stillLeader,
    input: { teamId: 't-still', personId: 'p-in', isAdmin: true },
    given: { ...gone, ...standing },
  }),
  row('team.setAdmin', {
    code: 'CHANGED_MEANWHILE',
    why: 'another one is being appointed',
    as: cityAdmin,
    input: { teamId: 't-two', personId: 'p-in', isAdmin: true },
    given: {
      teams: [aTeam({ _id: 't-two' })],
      accounts: [aVolunteer({ _id: 'p-in', memberships: [aMembership({ teamId: 't-two' })] })],
    },
    meddle: lost('teams'),
  }),
  row('team.members', { code: 'FORBIDDEN', why: 'leads another team', as: foreignLeader, input: T1 }),
  row('team.suspend', { code: 'FORBIDDEN', why: 'the leader may not', as: leader, input: { ...T1, reason } }),
  row('team.suspend', {
    code: 'TEAM_MERGED',
    why: 'has ended',
    as: admin,
    input: { teamId: 't-ended', reason },
    given: gone,
  }),
  row('team.suspend', {
    code: 'CHANGED_MEANWHILE',
    why: 'the city was faster',
    as: admin,
    input: { ...T1, reason },
    meddle: lost('teams'),
  }),
  row('team.resume', { code: 'TEAM_MERGED', why: 'has ended', as: admin, input: { teamId: 't-ended' }, given: gone }),
  row('team.resume', {
    code: 'CHANGED_MEANWHILE',
    why: 'the city was faster',
    as: admin,
    input: { teamId: 't-still' },
    given: gone,
    meddle: lost('teams'),
  }),
  row('team.merge', { code: 'TEAM_MERGED', why: 'into itself', as: admin, input: { ...merger, intoTeamId: 't-1' } }),
  row('team.merge', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'into a suspended one',
    as: admin,
    input: { ...merger, intoTeamId: 't-still' },
    given: gone,
  }),
  row('team.merge', {
    code: 'TEAM_OTHER_UNIT',
    why: 'of another unit',
    as: cityAdmin,
    input: { ...merger, intoTeamId: 't-9' },
  }),
  row('team.merge', {
    code: 'TEAM_WORK_OPEN',
    why: 'holds an order',
    as: admin,
    input: merger,
    given: { orders: [anAcceptedOrder()] },
  }),
  row('team.merge', {
    code: 'CHANGED_MEANWHILE',
    why: 'the city was faster',
    as: admin,
    input: merger,
    meddle: lost('teams'),
  }),
  row('activity.draft', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team is suspended',
    as: stillLeader,
    input: { ...aPlan({ teamId: 't-still' }), key: 'key000001' },
    given: { ...gone, ...standing },
  }),
  row('activity.publish', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team is suspended',
    as: stillLeader,
    input: { activityId: 'a-draft' },
    given: { ...gone, ...standing, activities: [anActivity({ _id: 'a-draft', teamId: 't-still', status: 'draft' })] },
  }),
  row('order.claim', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team is suspended',
    as: stillLeader,
    input: { orderId: 'o-1', teamId: 't-still' },
    given: { ...gone, ...standing, orders: [anOrder({ status: 'pooled' })] },
  }),
]
