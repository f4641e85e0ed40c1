import { ownTeamFor } from '@shared/domain/attendance/own-team'
import { aMembership, aVolunteer } from '../../builders/account'

describe('hours go to the own team of a person', () => {
  const activity = { teamId: 't-1', partnerTeamIds: ['t-3'], unitId: 'u-1' }
  const inTeam = (...teamIds: string[]) =>
    aVolunteer({ memberships: teamIds.map((teamId) => aMembership({ teamId, unitId: `u-of-${teamId}` })) })

  it.each([
    { why: 'in the hosting team', caller: inTeam('t-9', 't-1'), own: { teamId: 't-1', unitId: 'u-of-t-1' } },
    { why: 'in a partner team', caller: inTeam('t-9', 't-3'), own: { teamId: 't-3', unitId: 'u-of-t-3' } },
    { why: 'in another team', caller: inTeam('t-9'), own: { teamId: 't-9', unitId: 'u-of-t-9' } },
    { why: 'in no team', caller: inTeam(), own: { teamId: 't-1', unitId: 'u-1' } },
  ])('$why', ({ caller, own }) => {
    expect(ownTeamFor(caller, activity)).toEqual(own)
  })
})
