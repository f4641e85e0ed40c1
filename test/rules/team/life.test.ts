import type { Team } from '@shared/contract/team'
import { isActive, mergeTeam, resumeTeam, suspendTeam, suspensionReason } from '@shared/domain/team/life'
import { hours, NOW } from '../../builders/clock'
import { aTeam } from '../../builders/team'

const deed = { byId: 'p-admin', now: NOW, reason: '换届' }
const other = aTeam({ _id: 't-2', name: '磁器口科普队' })
const valueOf = (result: { ok: true; value: Team } | { ok: false; code: string }) => {
  if (!result.ok) throw new Error(result.code)
  return result.value
}
const suspended = valueOf(suspendTeam(aTeam(), deed))
const merged = valueOf(mergeTeam(aTeam(), other, deed))

describe('暂停 and 恢复', () => {
  it('keeps the dates and the reason, and marks the unit whose teams are counted', () => {
    expect(suspended).toMatchObject({ suspendedAt: NOW, isPending: true, dirty: ['roster:u-1'] })
    expect(suspensionReason(suspended)).toBe('换届')

    const resumed = valueOf(resumeTeam(suspended, NOW + hours(5)))

    expect(isActive(resumed)).toBe(true)
    expect(suspensionReason(resumed)).toBe('')
    expect(resumed.suspensions).toEqual([{ from: NOW, to: NOW + hours(5), reason: '换届', byId: 'p-admin' }])
  })

  it('twice is once', () => {
    expect(valueOf(suspendTeam(suspended, { ...deed, now: NOW + 1 }))).toBe(suspended)
    expect(valueOf(resumeTeam(other, NOW))).toBe(other)
  })
})

describe('合并', () => {
  it('ends one team in favour of the other', () => {
    expect(merged).toMatchObject({ successorId: 't-2', successorName: '磁器口科普队', suspendedAt: NOW })
    expect(valueOf(mergeTeam(merged, other, deed))).toBe(merged)
  })

  it('a suspended team ended when it was suspended', () => {
    expect(valueOf(mergeTeam(suspended, other, { ...deed, now: NOW + hours(1) })).suspendedAt).toBe(NOW)
  })

  it.each([
    { why: 'into itself', into: aTeam(), team: aTeam(), code: 'TEAM_MERGED' },
    { why: 'a merged one into a third', into: aTeam({ _id: 't-3' }), team: merged, code: 'TEAM_MERGED' },
    {
      why: 'into a team of another unit',
      into: aTeam({ _id: 't-9', unitId: 'u-9' }),
      team: aTeam(),
      code: 'TEAM_OTHER_UNIT',
    },
    { why: 'into a suspended one', into: suspended, team: other, code: 'TEAM_NOT_ACTIVE' },
  ])('refuses $why', ({ team, into, code }) => {
    expect(mergeTeam(team, into, deed)).toEqual({ ok: false, code })
  })

  it('a merged team is neither suspended nor resumed', () => {
    expect(suspendTeam(merged, deed)).toEqual({ ok: false, code: 'TEAM_MERGED' })
    expect(resumeTeam(merged, NOW)).toEqual({ ok: false, code: 'TEAM_MERGED' })
  })
})
