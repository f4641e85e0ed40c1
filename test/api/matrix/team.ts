import { aMembership, aVolunteer } from '../../builders/account'
import { aTeam } from '../../builders/team'
import { aFounding, anOffer, aTeamPlan, aTeamRequest } from '../../builders/team-request'
import { NOW } from '../../builders/clock'
import { RUNNERS } from './activity'
import { SELF } from './callers'
import { EVERYONE, NO_ONE, type Cells, type Matrix } from './row'

const T1 = { teamId: 't-1' }
const UNIT: Cells = { ...NO_ONE, unitAdmin: 'y-', cityAdmin: 'y' }
/** The leader alone, without the team's admins; and the unit. */
const HEAD: Cells = { ...UNIT, leader: 'y--' }
const MINE: Cells = { ...NO_ONE, self: 'y' }
const VOLUNTEERS: Cells = {
  ...NO_ONE,
  volunteer: 'y',
  self: 'y',
  member: 'yyy',
  teamAdmin: 'yyy',
  leader: 'yyy',
}

const wish = aTeamRequest({ personId: 'p-self' })
const founding = aFounding({ personId: 'p-self' })
const offer = anOffer({ personId: 'p-self' })
const asMember = { accounts: [aVolunteer({ ...SELF, memberships: [aMembership()], teamIds: ['t-1'] })] }
const suspended = aTeam({ _id: 't-still', suspendedAt: NOW - 9 })

export const teamRows = {
  'team.list': [{ what: 'the teams of a unit', input: { unitId: 'u-1' }, cells: EVERYONE }],
  'team.get': [{ what: 'one team', input: T1, cells: EVERYONE }],
  'team.found': [{ what: 'a team', input: { ...aTeamPlan(), key: 'founding01', words: '' }, cells: VOLUNTEERS }],
  'team.units': [{ what: 'where a team can be founded', input: {}, cells: EVERYONE }],
  'team.foundings': [
    { what: 'those that wait', input: { unitId: 'u-1' }, given: { teamRequests: [founding] }, cells: UNIT },
  ],
  'team.decideFounding': [
    {
      what: 'one that waits',
      input: { requestId: founding._id, isApproved: true },
      given: { teamRequests: [founding] },
      cells: UNIT,
    },
  ],
  'team.join': [
    {
      what: 'a team',
      input: T1,
      state: 'ALREADY_MEMBER',
      cells: { ...VOLUNTEERS, member: 'syy', teamAdmin: 'syy', leader: 'syy' },
    },
  ],
  'team.transfer': [
    {
      what: 'a member, to another team',
      input: { fromTeamId: 't-1', toTeamId: 't-2', personId: 'p-self' },
      given: asMember,
      cells: { ...NO_ONE, self: 'y', teamAdmin: 'y--', leader: 'y--' },
    },
  ],
  'team.requests': [
    { what: 'those that wait', input: T1, given: { teamRequests: [wish] }, cells: RUNNERS },
    { what: 'none', input: T1, cells: RUNNERS },
  ],
  'team.decideRequest': [
    {
      what: 'somebody who wants to join',
      input: { requestId: wish._id, isApproved: false, reason: '人数已满' },
      given: { teamRequests: [wish] },
      cells: RUNNERS,
    },
  ],
  'team.myRequests': [{ what: 'my own', input: {}, given: { teamRequests: [wish] }, cells: EVERYONE }],
  'team.withdrawRequest': [
    { what: 'somebody’s', input: { requestId: wish._id }, given: { teamRequests: [wish] }, cells: MINE },
  ],
  'team.leave': [{ what: 'a team', input: T1, state: 'LEADER_MUST_HAND_OVER', cells: { ...EVERYONE, leader: 'syy' } }],
  'team.offerHandOver': [{ what: 'the lead', input: { ...T1, personId: 'p-volunteer' }, cells: HEAD }],
  'team.answerHandOver': [
    {
      what: 'an offer to somebody',
      input: { requestId: offer._id, isAccepted: true },
      given: { ...asMember, teamRequests: [offer] },
      cells: MINE,
    },
  ],
  'team.setAdmin': [
    { what: 'not a member any more', input: { ...T1, personId: 'p-volunteer', isAdmin: false }, cells: HEAD },
    {
      what: 'one more than there may be',
      input: { ...T1, personId: 'p-volunteer', isAdmin: true },
      state: 'ADMIN_LIMIT_REACHED',
      cells: { ...NO_ONE, leader: 's--', unitAdmin: 's-', cityAdmin: 's' },
    },
  ],
  'team.members': [{ what: 'with their phones', input: T1, cells: RUNNERS }],
  'team.suspend': [{ what: 'a team', input: { ...T1, reason: '年审没有通过' }, cells: UNIT }],
  'team.resume': [
    { what: 'a suspended one', input: { teamId: 't-still' }, given: { teams: [suspended] }, cells: UNIT },
  ],
  'team.merge': [{ what: 'two of a unit', input: { ...T1, intoTeamId: 't-2', reason: '合在一起' }, cells: UNIT }],
} satisfies Partial<Matrix>
