import { adminsAllowed, appointAdmin, dismissAdmin } from '@shared/domain/team/admins'
import { roleIn } from '@shared/domain/team/memberships'
import { aLeader, aMembership, aResident, aVolunteer } from '../../builders/account'

const teamAdmin = aVolunteer({ memberships: [aMembership({ role: 'admin' })] })

describe('队伍管理员: one for every hundred members begun', () => {
  it.each([
    { members: 0, allowed: 1 },
    { members: 1, allowed: 1 },
    { members: 99, allowed: 1 },
    { members: 100, allowed: 1 },
    { members: 101, allowed: 2 },
    { members: 200, allowed: 2 },
    { members: 201, allowed: 3 },
    { members: 4_700, allowed: 47 },
  ])('$members members may have $allowed', ({ members, allowed }) => {
    expect(adminsAllowed(members)).toBe(allowed)
  })

  it('appoints a member while there is room', () => {
    const appointed = appointAdmin(aVolunteer(), 't-1', { admins: 1, members: 104 })

    expect(appointed.ok && roleIn(appointed.value, 't-1')).toBe('admin')
    expect(appointed.ok && appointed.value.ledTeamIds).toEqual(['t-1'])
  })

  it.each([
    { who: 'a second one of a hundred', person: aVolunteer(), admins: 1, members: 100, code: 'ADMIN_LIMIT_REACHED' },
    { who: 'somebody who is not in the team', person: aResident(), admins: 0, members: 9, code: 'NOT_A_MEMBER' },
    { who: 'the leader, who may all of it already', person: aLeader(), admins: 0, members: 9, code: 'NOT_A_MEMBER' },
  ])('refuses $who', ({ person, admins, members, code }) => {
    expect(appointAdmin(person, 't-1', { admins, members })).toEqual({ ok: false, code })
  })

  it('appointing an admin again changes nothing, even when there is no room left', () => {
    expect(appointAdmin(teamAdmin, 't-1', { admins: 1, members: 1 })).toEqual({ ok: true, value: teamAdmin })
  })

  it('dismisses an admin, never the leader', () => {
    const dismissed = dismissAdmin(teamAdmin, 't-1')

    expect(dismissed.ok && roleIn(dismissed.value, 't-1')).toBe('member')
    expect(dismissed.ok && dismissed.value.ledTeamIds).toEqual([])
    expect(dismissAdmin(aLeader(), 't-1')).toEqual({ ok: false, code: 'NOT_A_MEMBER' })
  })
})
