import {
  answerOffer,
  applied,
  decideRequest,
  forgetRequest,
  openRequest,
  reopened,
  withdrawRequest,
} from '@shared/domain/team/request'
import { changeBy, foundedTeam, stepDown } from '@shared/domain/team/apply'
import { roleIn } from '@shared/domain/team/memberships'
import { aLeader, aMembership, aResident, aVolunteer } from '../../builders/account'
import { hours, NOW } from '../../builders/clock'
import { aFounding, anOffer, aTeamPlan, aTeamRequest } from '../../builders/team-request'

const asked = aTeamRequest()
const yes = { byId: 'p-leader', isApproved: true, reason: '', now: NOW }
const no = { ...yes, isApproved: false, reason: '人数已满' }
const free = aVolunteer({ memberships: [] })
const told = ({ outbox }: typeof asked) => outbox.map(({ kind, personId }) => `${kind} ${personId}`)
const valueOf = <T>(result: { ok: true; value: T } | { ok: false; code: string }) => {
  if (!result.ok) throw new Error(result.code)
  return result.value
}

describe('申请: asked once, answered once', () => {
  it('asked again while it is open it stays as it is', () => {
    expect(openRequest(asked, { ...asked, words: '再问一次' }, { now: NOW + 1, tell: ['p-leader'] })).toBe(asked)
  })

  it('after a refusal it opens anew over the same record, and the leaders are told again', () => {
    const refused = { ...valueOf(decideRequest(asked, no)), rev: 3 }
    const again = openRequest(refused, asked, { now: NOW + hours(9), tell: ['p-leader'] })

    expect(again).toMatchObject({ rev: 3, status: 'pending', decision: null, askedAt: NOW + hours(9) })
    expect(told(again)).toContain('teamAsked p-leader')
  })

  it('a refusal without a reason is none', () => {
    expect(decideRequest(asked, { ...no, reason: '' })).toEqual({ ok: false, code: 'REFUSAL_UNEXPLAINED' })
  })

  it('tells the person of a refusal at once, of an approval when it is done', () => {
    expect(told(valueOf(decideRequest(asked, no)))).toEqual(['joinRefused p-asker'])
    const approved = valueOf(decideRequest(asked, yes))
    expect(told(approved)).toEqual([])
    expect(told(applied(approved))).toEqual(['joinApproved p-asker'])
  })

  it('the same answer twice is one, another answer comes too late', () => {
    const approved = valueOf(decideRequest(asked, yes))

    expect(decideRequest(approved, yes)).toEqual({ ok: true, value: approved })
    expect(decideRequest(approved, no)).toEqual({ ok: false, code: 'DECIDED_ALREADY' })
    expect(withdrawRequest(approved)).toEqual({ ok: false, code: 'DECIDED_ALREADY' })
  })

  it('what could not be done is open again and undecided', () => {
    expect(reopened(valueOf(decideRequest(asked, yes)))).toMatchObject({
      status: 'pending',
      isToApply: false,
      decision: null,
    })
  })

  it('注销: what somebody wrote goes, and what was open is taken back; again, nothing is left to do', () => {
    const forgotten = forgetRequest(asked)

    expect(forgotten).toMatchObject({ words: '', status: 'withdrawn' })
    expect(forgotten && forgetRequest(forgotten)).toBeNull()
    expect(forgetRequest(valueOf(decideRequest(asked, no)))).toMatchObject({ words: '', status: 'refused' })
  })

  it('a lead may be declined without a word, and who offered it is told', () => {
    const declined = answerOffer(anOffer(), { byId: 'p-volunteer', isApproved: false, now: NOW })

    expect(told(valueOf(declined))).toEqual(['handOverDeclined p-leader'])
  })
})

describe('what an approved request does to an account', () => {
  it.each([
    { what: 'join', request: asked, person: free, role: 'member' },
    { what: 'found', request: aFounding(), person: free, role: 'leader' },
    {
      what: 'transfer',
      request: aTeamRequest({ kind: 'transfer', teamId: 't-2', fromTeamId: 't-1' }),
      person: aVolunteer(),
      role: 'member',
    },
    { what: 'handOver', request: anOffer(), person: aVolunteer(), role: 'leader' },
  ])('$what: once as often as it is done', ({ request, person, role }) => {
    const change = changeBy(request, NOW)
    const after = valueOf(change(person))

    expect(roleIn(after, request.teamId)).toBe(role)
    expect(valueOf(change(after))).toBe(after)
  })

  it.each([
    { why: 'who has not registered any more', request: asked, person: aResident() },
    {
      why: 'who left the team meanwhile',
      request: aTeamRequest({ kind: 'transfer', teamId: 't-2', fromTeamId: 't-1' }),
      person: free,
    },
    {
      why: 'who became the leader meanwhile',
      request: aTeamRequest({ kind: 'transfer', teamId: 't-2', fromTeamId: 't-1' }),
      person: aLeader(),
    },
    { why: 'the next leader who left', request: anOffer(), person: free },
  ])('is outdated for somebody $why', ({ request, person }) => {
    expect(changeBy(request, NOW)(person)).toEqual({ ok: false, code: 'REQUEST_OUTDATED' })
  })

  it('lets nobody into a sixth team', () => {
    const full = aVolunteer({ memberships: [2, 3, 4, 5, 6].map((n) => aMembership({ teamId: `t-${n}` })) })

    expect(changeBy(asked, NOW)(full)).toEqual({ ok: false, code: 'TEAM_LIMIT_REACHED' })
    expect(changeBy(aFounding(), NOW)(full)).toEqual({ ok: false, code: 'TEAM_LIMIT_REACHED' })
  })

  it('who led before steps down; others stay', () => {
    expect(roleIn(stepDown(aLeader(), 't-1'), 't-1')).toBe('member')
    expect(stepDown(aVolunteer(), 't-1')).toEqual(aVolunteer())
  })

  it('a founded team is what was planned, from the day it was approved', () => {
    const founding = { plan: aTeamPlan(), leaderName: '李志愿', parentId: 't-1', at: NOW + hours(1) }

    expect(foundedTeam('t-new', founding)).toMatchObject({
      name: '歌乐山天文队',
      level: 'squad',
      parentId: 't-1',
      foundedAt: NOW + hours(1),
      suspendedAt: null,
      leaderName: '李志愿',
    })
  })
})
