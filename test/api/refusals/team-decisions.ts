import type { Refusal } from '@shared/contract/api'
import { aMembership, aVolunteer } from '../../builders/account'
import { aUnit } from '../../builders/area'
import { people, type Documents } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { aTeam } from '../../builders/team'
import { aFounding, anOffer, aTeamPlan, aTeamRequest } from '../../builders/team-request'
import { lost, row } from './case'

const { volunteer, leader, admin } = people
const free = aVolunteer({ _id: 'p-asker', memberships: [] })
const full = aVolunteer({
  _id: 'p-asker',
  memberships: ['t-3', 't-4', 't-5', 't-6', 't-7'].map((teamId) => aMembership({ teamId })),
})
const gone = aVolunteer({ _id: 'p-asker', memberships: [], registration: null })
const wish = { accounts: [free], teamRequests: [aTeamRequest()] }
const found = { accounts: [free], teamRequests: [aFounding()] }
const offered = { teamRequests: [anOffer()] }
const asked = { requestId: aTeamRequest()._id }
const yes = { ...asked, isApproved: true, reason: '' }
const charter = { ...yes, requestId: aFounding()._id }
const offer = { requestId: anOffer()._id, isAccepted: true }
const decided = { status: 'refused', decision: { byId: 'p-leader', at: NOW, reason: '满员' } } as const
const still = [aTeam({ _id: 't-still', suspendedAt: NOW - 9 })]

/** What was right when it was asked and is not any more. */
const NO_LONGER: { code: Refusal<'team.decideFounding'>; why: string; given: Documents }[] = [
  {
    code: 'UNIT_NOT_VALID',
    why: 'the unit has ended meanwhile',
    given: {
      units: [aUnit({ _id: 'u-past', validTo: NOW })],
      teamRequests: [aFounding({ plan: aTeamPlan({ unitId: 'u-past' }) })],
    },
  },
  {
    code: 'AREA_UNKNOWN',
    why: 'the street is no more',
    given: { teamRequests: [aFounding({ plan: aTeamPlan({ homeSubdistrictId: 's-none' }) })] },
  },
  {
    code: 'TEAM_NAME_TAKEN',
    why: 'another team bears the name by now',
    given: { teamRequests: [aFounding()], teams: [aTeam({ _id: 't-same', name: aTeamPlan().name })] },
  },
  {
    code: 'TEAM_NOT_ACTIVE',
    why: 'the team above stands still by now',
    given: { teamRequests: [aFounding({ plan: aTeamPlan({ parentId: 't-still' }) })], teams: still },
  },
]

export const teamDecisionRefusals = [
  row('team.decideFounding', {
    code: 'NOT_FOUND',
    why: 'somebody joins, nobody founds',
    as: admin,
    input: yes,
    given: wish,
  }),
  row('team.decideFounding', {
    code: 'DECIDED_ALREADY',
    why: 'was refused',
    as: admin,
    input: charter,
    given: { teamRequests: [aFounding(decided)] },
  }),
  row('team.decideFounding', {
    code: 'REFUSAL_UNEXPLAINED',
    why: 'no reason',
    as: admin,
    input: { ...charter, isApproved: false },
    given: found,
  }),
  row('team.decideFounding', {
    code: 'CHANGED_MEANWHILE',
    why: 'the city was faster',
    as: admin,
    input: charter,
    given: found,
    meddle: lost('teamRequests'),
  }),
  row('team.withdrawRequest', {
    code: 'DECIDED_ALREADY',
    why: 'was answered',
    as: free,
    input: asked,
    given: { accounts: [free], teamRequests: [aTeamRequest(decided)] },
  }),
  row('team.withdrawRequest', {
    code: 'CHANGED_MEANWHILE',
    why: 'the leader was faster',
    as: free,
    input: asked,
    given: wish,
    meddle: lost('teamRequests'),
  }),
  row('team.decideRequest', {
    code: 'DECIDED_ALREADY',
    why: 'was refused',
    as: leader,
    input: yes,
    given: { teamRequests: [aTeamRequest(decided)] },
  }),
  row('team.decideRequest', {
    code: 'REFUSAL_UNEXPLAINED',
    why: 'no reason',
    as: leader,
    input: { ...yes, isApproved: false },
    given: wish,
  }),
  row('team.decideRequest', {
    code: 'CHANGED_MEANWHILE',
    why: 'the other leader was faster',
    as: leader,
    input: yes,
    given: wish,
    meddle: lost('teamRequests'),
  }),
  row('team.answerHandOver', {
    code: 'NOT_FOUND',
    why: 'is asked of another',
    as: leader,
    input: offer,
    given: offered,
  }),
  row('team.answerHandOver', {
    code: 'DECIDED_ALREADY',
    why: 'was declined',
    as: volunteer,
    input: offer,
    given: { teamRequests: [anOffer(decided)] },
  }),
  row('team.answerHandOver', {
    code: 'CHANGED_MEANWHILE',
    why: 'it was withdrawn',
    as: volunteer,
    input: offer,
    given: offered,
    meddle: lost('teamRequests'),
  }),
  row('team.decideFounding', {
    code: 'TEAM_LIMIT_REACHED',
    why: 'the founder is in five by now',
    as: admin,
    input: charter,
    given: { accounts: [full], teamRequests: [aFounding()] },
  }),
  ...NO_LONGER.map(({ given, ...refusal }) =>
    row('team.decideFounding', { ...refusal, as: admin, input: charter, given: { accounts: [free], ...given } }),
  ),
  row('team.decideFounding', {
    code: 'REQUEST_OUTDATED',
    why: 'the founder is no volunteer any more',
    as: admin,
    input: charter,
    given: { accounts: [gone], teamRequests: [aFounding()] },
  }),
  row('team.decideRequest', {
    code: 'TEAM_LIMIT_REACHED',
    why: 'is in five by now',
    as: leader,
    input: yes,
    given: { accounts: [full], teamRequests: [aTeamRequest()] },
  }),
  row('team.decideRequest', {
    code: 'REQUEST_OUTDATED',
    why: 'the account is gone',
    as: leader,
    input: yes,
    given: { teamRequests: [aTeamRequest()] },
  }),
  row('team.decideRequest', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'was suspended meanwhile',
    as: admin,
    input: { ...yes, requestId: 'join-t-still' },
    given: { accounts: [free], teams: still, teamRequests: [aTeamRequest({ _id: 'join-t-still', teamId: 't-still' })] },
  }),
  row('team.answerHandOver', {
    code: 'REQUEST_OUTDATED',
    why: 'has left the team',
    as: free,
    input: offer,
    given: { accounts: [free], teamRequests: [anOffer({ personId: 'p-asker' })] },
  }),
  row('team.answerHandOver', {
    code: 'TEAM_NOT_ACTIVE',
    why: 'was suspended meanwhile',
    as: volunteer,
    input: offer,
    given: { teams: still, teamRequests: [anOffer({ teamId: 't-still' })] },
  }),
]
