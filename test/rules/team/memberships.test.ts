import fc from 'fast-check'
import type { Account } from '@shared/contract/account'
import type { Result } from '@shared/contract/result'
import {
  followMerger,
  joinTeam,
  leaveTeam,
  MAX_TEAMS,
  roleIn,
  transferMember,
  withRole,
} from '@shared/domain/team/memberships'
import { aLeader, aMembership, aVolunteer } from '../../builders/account'
import { NOW } from '../../builders/clock'

const team = (number: number) => ({ _id: `t-${number}`, name: `${number} 队`, unitId: `u-${number % 3}` })
const asMember = { role: 'member' as const, now: NOW }
const inTeams = (...numbers: number[]) =>
  aVolunteer({
    memberships: numbers.map((number) => {
      const { _id, name, unitId } = team(number)
      return aMembership({ teamId: _id, teamName: name, unitId })
    }),
  })

describe('入队, 退队, 转队', () => {
  it('a fifth team is let in, a sixth is not', () => {
    expect(joinTeam(inTeams(1, 2, 3, 4), team(5), asMember).ok).toBe(true)
    expect(joinTeam(inTeams(1, 2, 3, 4, 5), team(6), asMember)).toEqual({ ok: false, code: 'TEAM_LIMIT_REACHED' })
  })

  it('joining a team one is in changes nothing, even with five', () => {
    const full = inTeams(1, 2, 3, 4, 5)

    expect(joinTeam(full, team(3), asMember)).toEqual({ ok: true, value: full })
  })

  it('marks the rosters of the units entered and left', () => {
    const joined = joinTeam(inTeams(1), team(2), asMember)
    const left = leaveTeam(inTeams(1, 2), 't-2')

    expect(joined).toMatchObject({ value: { isPending: true, dirty: ['roster:u-1', 'roster:u-2'] } })
    expect(left).toMatchObject({ value: { unitIds: ['u-1'], dirty: ['roster:u-1', 'roster:u-2'] } })
  })

  it('a leader hands over before leaving or moving', () => {
    expect(leaveTeam(aLeader(), 't-1')).toEqual({ ok: false, code: 'LEADER_MUST_HAND_OVER' })
    expect(transferMember(aLeader(), 't-1', { into: team(2), now: NOW })).toEqual({
      ok: false,
      code: 'LEADER_MUST_HAND_OVER',
    })
  })

  it('moves somebody with five teams in one write', () => {
    const moved = transferMember(inTeams(1, 2, 3, 4, 5), 't-1', { into: team(6), now: NOW })

    expect(moved.ok && moved.value.teamIds).toEqual(['t-2', 't-3', 't-4', 't-5', 't-6'])
  })

  it('an admin who moves is a member there', () => {
    const moved = transferMember(withRole(inTeams(1), 't-1', 'admin'), 't-1', { into: team(2), now: NOW })

    expect(moved.ok && roleIn(moved.value, 't-2')).toBe('member')
  })
})

describe('合并: people follow', () => {
  it('keeps the day of joining, leads no more, and is told once', () => {
    const followed = followMerger(aLeader(), 't-1', team(2))

    expect(followed.memberships).toEqual([
      { ...aLeader().memberships[0], teamId: 't-2', teamName: '2 队', unitId: 'u-2', role: 'member' },
    ])
    expect(followed.outbox.map(({ kind, subject }) => [kind, subject])).toEqual([['teamMerged', '2 队']])
    expect(followMerger(followed, 't-1', team(2))).toBe(followed)
  })

  it('who is in both stays in the other as what they are', () => {
    const both = withRole(inTeams(1, 2), 't-2', 'leader')

    expect(followMerger(both, 't-1', team(2)).memberships).toEqual([both.memberships[1]])
  })
})

type Act = (account: Account) => Result<Account>

const anAct: fc.Arbitrary<Act> = fc
  .record({ kind: fc.constantFrom('join', 'leave', 'transfer', 'merge'), one: fc.nat(8), other: fc.nat(8) })
  .map(({ kind, one, other }): Act => {
    if (kind === 'join') return (account) => joinTeam(account, team(one), asMember)
    if (kind === 'leave') return (account) => leaveTeam(account, `t-${one}`)
    if (kind === 'merge')
      return (account) => ({
        ok: true,
        value: one === other ? account : followMerger(account, `t-${one}`, team(other)),
      })
    return (account) => transferMember(account, `t-${one}`, { into: team(other), now: NOW })
  })

it('whatever happens, nobody is in more than five teams, in one twice, or indexed wrongly', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 40 }), (acts) => {
      const end = acts.reduce((account, act) => {
        const after = act(account)
        return after.ok ? after.value : account
      }, inTeams())

      expect(end.memberships.length).toBeLessThanOrEqual(MAX_TEAMS)
      expect(new Set(end.teamIds).size).toBe(end.memberships.length)
      expect(end.teamIds).toEqual(end.memberships.map(({ teamId }) => teamId))
      expect([...end.unitIds].sort()).toEqual([...new Set(end.memberships.map(({ unitId }) => unitId))].sort())
    }),
  )
})
