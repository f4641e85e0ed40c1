import { aMembership, aVolunteer } from '../../builders/account'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { aTeam } from '../../builders/team'
import { aTeamPlan, aTeamRequest } from '../../builders/team-request'
import { aUnit } from '../../builders/area'
import { lost, row } from './case'

const { volunteer, leader, rival } = people
const free = aVolunteer({ _id: 'p-asker', memberships: [] })
const full = aVolunteer({
  _id: 'p-asker',
  memberships: ['t-3', 't-4', 't-5', 't-6', 't-7'].map((teamId) => aMembership({ teamId })),
})
const still = { teams: [aTeam({ _id: 't-still', suspendedAt: NOW - 9 })] }
const T1 = { teamId: 't-1' }
const plan = { ...aTeamPlan(), key: 'founding01', words: '' }
const decided = { status: 'refused', decision: { byId: 'p-leader', at: NOW, reason: '满员' } } as const
const moved = { fromTeamId: 't-1', toTeamId: 't-2', personId: 'p-volunteer', words: '' }

export const teamRefusals = [
  row('team.found', { code: 'FORBIDDEN', why: 'is no volunteer', as: people.resident, input: plan }),
  row('team.found', {
    code: 'TEAM_LIMIT_REACHED',
    why: 'has five',
    as: full,
    input: plan,
    given: { accounts: [full] },
  }),
  row('team.found', { code: 'UNIT_NOT_VALID', why: 'no such unit', as: volunteer, input: { ...plan, unitId: 'u-77' } }),
  row('team.found', {
    code: 'UNIT_NOT_VALID',
    why: 'a unit that has ended',
    as: volunteer,
    input: { ...plan, unitId: 'u-old' },
    given: { units: [aUnit({ _id: 'u-old', validTo: NOW - 1 })] },
  }),
  row('team.found', {
    code: 'AREA_UNKNOWN',
    why: 'no such street',
    as: volunteer,
    input: { ...plan, homeSubdistrictId: 's-77' },
  }),
  row('team.found', {
    code: 'TEAM_NAME_TAKEN',
    why: 'as another',
    as: volunteer,
    input: { ...plan, name: '红岩科普队' },
  }),
  row('team.found', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'under a suspended team',
    as: volunteer,
    input: { ...plan, parentId: 't-still' },
    given: still,
  }),
  row('team.join', { code: 'FORBIDDEN', why: 'is no volunteer', as: people.resident, input: { ...T1, words: '' } }),
  row('team.join', { code: 'ALREADY_MEMBER', why: 'is in', as: volunteer, input: { ...T1, words: '' } }),
  row('team.join', {
    code: 'TEAM_LIMIT_REACHED',
    why: 'is in five',
    as: full,
    input: { ...T1, words: '' },
    given: { accounts: [full] },
  }),
  row('team.join', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'is suspended',
    as: volunteer,
    input: { teamId: 't-still', words: '' },
    given: still,
  }),
  row('team.join', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other phone was faster',
    as: free,
    input: { ...T1, words: '' },
    given: { accounts: [free], teamRequests: [aTeamRequest(decided)] },
    meddle: lost('teamRequests'),
  }),
  row('team.transfer', { code: 'FORBIDDEN', why: 'leads another team', as: rival, input: moved }),
  row('team.transfer', {
    code: 'NOT_A_MEMBER',
    why: 'is not in the team',
    as: leader,
    input: { ...moved, personId: 'p-resident' },
  }),
  row('team.transfer', {
    code: 'LEADER_MUST_HAND_OVER',
    why: 'leads it',
    as: leader,
    input: { ...moved, personId: 'p-leader' },
  }),
  row('team.transfer', {
    code: 'ALREADY_MEMBER',
    why: 'is in the other one',
    as: leader,
    input: { ...moved, toTeamId: 't-1' },
  }),
  row('team.transfer', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'into a suspended one',
    as: volunteer,
    input: { ...moved, toTeamId: 't-still' },
    given: still,
  }),
  row('team.transfer', {
    code: 'CHANGED_MEANWHILE',
    why: 'the leader was faster',
    as: volunteer,
    input: moved,
    given: {
      teamRequests: [
        aTeamRequest({ ...decided, kind: 'transfer', _id: 'transfer-t-2-p-volunteer', personId: 'p-volunteer' }),
      ],
    },
    meddle: lost('teamRequests'),
  }),
]
