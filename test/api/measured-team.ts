import { aLeader, aMembership, aVolunteer } from '../builders/account'
import { people, type Documents } from '../builders/city'
import { minutes, NOW } from '../builders/clock'
import { aTeam } from '../builders/team'
import { aFounding, anOffer, aTeamPlan, aTeamRequest } from '../builders/team-request'
import { by } from './measured'

const { admin, volunteer } = people
const teamId = 't-full'
const place = (role: 'member' | 'leader' = 'member') => aMembership({ teamId, teamName: '满员队', role })
const head = aLeader({ _id: 'p-full-leader', memberships: [place('leader')] })
const member = (index: number) => aVolunteer({ _id: `p-full-${index}`, memberships: [place()] })
const free = (index: number) => aVolunteer({ _id: `p-free-${index}`, memberships: [] })
const many = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))

const wishes = many(60, (index) => aTeamRequest({ teamId, personId: `p-free-${index}`, askedAt: NOW - minutes(index) }))
const foundings = many(60, (index) => aFounding({ personId: `p-free-${index}`, askedAt: NOW - minutes(index) }))
const answers = many(60, (index) =>
  aTeamRequest({
    teamId: `t-${index + 10}`,
    personId: 'p-volunteer',
    status: 'refused',
    askedAt: NOW - minutes(index),
  }),
)

/** A team of 110 with sixty who want to join, sixty who want to found one, and somebody who was refused sixty times. */
export const teamsToMeasure = (): Documents => ({
  teams: [aTeam({ _id: teamId, name: '满员队' }), aTeam({ _id: 't-ending', name: '要合并的队' })],
  accounts: [
    head,
    ...many(109, member),
    ...many(60, free),
    ...many(25, (index) =>
      aVolunteer({ _id: `p-ending-${index}`, memberships: [aMembership({ teamId: 't-ending' })] }),
    ),
  ],
  teamRequests: [
    ...wishes,
    ...foundings,
    ...answers,
    anOffer({ _id: 'handOver-t-full', teamId, teamName: '满员队', personId: 'p-full-3', askedById: head._id }),
  ],
})

const asked = (index: number) => ({ requestId: wishes[index]!._id })
const none = { isApproved: false, reason: '人数已满' }

export const MEASURED_TEAMS = {
  'team.list': by(volunteer)({ unitId: 'u-1' }),
  'team.get': by(volunteer)({ teamId }),
  'team.found': by(volunteer)({ ...aTeamPlan({ parentId: 't-1' }), key: 'founding01', words: '' }),
  'team.units': by(volunteer)({}),
  'team.foundings': by(admin)({ unitId: 'u-1' }),
  'team.decideFounding': [
    ...by(admin)({ requestId: foundings[0]!._id, isApproved: true }),
    ...by(admin)({ requestId: foundings[1]!._id, ...none }),
  ],
  'team.join': by(volunteer)({ teamId, words: '' }, { teamId, words: '' }),
  'team.transfer': by(head)({ fromTeamId: teamId, toTeamId: 't-1', personId: 'p-full-1', words: '' }),
  'team.requests': [...by(head)({ teamId }), ...by(admin)({ teamId })],
  'team.decideRequest': [
    ...by(head)({ ...asked(0), isApproved: true }, { ...asked(1), ...none }),
    ...by(admin)({ ...asked(2), isApproved: true }),
  ],
  'team.myRequests': by(volunteer)({}),
  'team.withdrawRequest': by(free(3))(asked(3)),
  'team.leave': by(member(9))({ teamId }),
  'team.members': [...by(head)({ teamId }), ...by(admin)({ teamId })],
  'team.setAdmin': by(head)(...[true, false].map((isAdmin) => ({ teamId, personId: 'p-full-2', isAdmin }))),
  'team.answerHandOver': by(member(3))({ requestId: 'handOver-t-full', isAccepted: true }),
  'team.offerHandOver': by(admin)({ teamId, personId: 'p-full-4' }),
  'team.suspend': by(admin)({ teamId, reason: '年审没有通过' }),
  'team.resume': by(admin)({ teamId }),
  'team.merge': by(admin)(...[1, 2].map(() => ({ teamId: 't-ending', intoTeamId: teamId, reason: '合在一起' }))),
}
