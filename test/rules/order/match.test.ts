import fc from 'fast-check'
import type { OrderTopic } from '@shared/contract/order'
import { fitOf, type MatchNeed, type MatchTeam, suggestOrders, suggestTeams } from '@shared/domain/order/match'
import { runs } from '../../runs'
import { comesFor, TRUE } from './match-truth'

const aNeed = (wish: Partial<MatchNeed> = {}): MatchNeed => ({
  orderId: 'o-1',
  topic: 'firstAid',
  day: '2026-11-28',
  streetId: 's-1',
  districtId: 'd-1',
  unitId: 'u-1',
  chosenTeamId: null,
  scriptId: null,
  declinedTeamIds: [],
  unansweredTeamIds: [],
  ...wish,
})

const aKnownTeam = (wish: Partial<MatchTeam> = {}): MatchTeam => ({
  teamId: 't-1',
  unitId: 'u-1',
  isActive: true,
  topics: ['firstAid'],
  homeStreetId: 's-1',
  districtId: 'd-1',
  comesTo: {},
  activities: {},
  busyDays: [],
  waitingOrders: 0,
  servedTimes: {},
  scriptTimes: {},
  ...wish,
})

const kindsOf = (team: MatchTeam, need = aNeed()) => fitOf(need, team)?.reasons.map(({ kind }) => kind)
const first = (...teams: MatchTeam[]) => suggestTeams(aNeed(), teams)[0]?.of.teamId

describe('可以问问: what suits', () => {
  it.each([
    { why: 'does something else', team: { topics: ['farming'] } },
    { why: 'stands still', team: { isActive: false } },
    { why: 'is of another unit and another district', team: { unitId: 'u-9', districtId: 'd-9', homeStreetId: 's-9' } },
    { why: 'has said no to this order', need: { declinedTeamIds: ['t-1'] } },
    { why: 'lies nobody knows where', team: { unitId: 'u-9', districtId: null, homeStreetId: 's-9' } },
  ])('leaves a team out that $why', ({ team, need }) => {
    expect(fitOf(aNeed(need), aKnownTeam(team))).toBeNull()
  })

  it.each([
    { why: 'can do it and is there', team: {}, kinds: ['skill', 'sameStreet', 'load', 'freeDay'] },
    {
      why: 'has not said what it can do',
      team: { topics: [], homeStreetId: 's-2' },
      kinds: ['anything', 'sameDistrict', 'load', 'freeDay'],
    },
    {
      why: 'is of the unit but of another district, and has served such orders',
      team: { homeStreetId: 's-9', districtId: 'd-9', servedTimes: { firstAid: 3 } },
      kinds: ['skill', 'farther', 'experience', 'load', 'freeDay'],
    },
    {
      why: 'is a society’s that says it comes to the street, and has given the script',
      team: {
        ...{ unitId: 'u-9', districtId: 'd-9', homeStreetId: 's-9', topics: [] },
        ...{ comesTo: { firstAid: ['s-1'] }, scriptTimes: { 'sc-1': 2 } },
      },
      need: { scriptId: 'sc-1', chosenTeamId: 't-1' },
      kinds: ['chosen', 'skill', 'servesStreet', 'script', 'load', 'freeDay'],
    },
    {
      why: 'goes anywhere in the city',
      team: { unitId: 'u-9', districtId: 'd-9', homeStreetId: 's-9', comesTo: { firstAid: ['cq'] } },
      kinds: ['skill', 'comes', 'load', 'freeDay'],
    },
    { why: 'is out that day', team: { busyDays: ['2026-11-28'] }, kinds: ['skill', 'sameStreet', 'load', 'busyDay'] },
  ])(
    'says of a team that $why: $kinds',
    ({ team, need, kinds }: { team: Partial<MatchTeam>; need?: Partial<MatchNeed>; kinds: string[] }) => {
      expect(kindsOf(aKnownTeam(team), aNeed(need))).toEqual(kinds)
    },
  )

  it('asks nobody for a skill when nobody knows yet what is wanted', () => {
    expect(kindsOf(aKnownTeam({ topics: ['farming'] }), aNeed({ topic: 'other' }))).toEqual([
      'sameStreet',
      'load',
      'freeDay',
    ])
  })

  it('spreads the load: of two that suit alike, whoever has less to do in that month comes first', () => {
    const busy = aKnownTeam({ teamId: 't-a', activities: { '2026-11': 1 } })
    expect(first(busy, aKnownTeam({ teamId: 't-b' }))).toBe('t-b')
    expect(first(busy, aKnownTeam({ teamId: 't-b', waitingOrders: 2 }))).toBe('t-a')
    expect(first(busy, aKnownTeam({ teamId: 't-b', activities: { '2026-10': 9 } }))).toBe('t-b')
  })

  it('puts the team first whose offering the asker chose, and still names the others', () => {
    const need = aNeed({ chosenTeamId: 't-b' })
    const teams = [aKnownTeam({ teamId: 't-a' }), aKnownTeam({ teamId: 't-b', homeStreetId: 's-2' })]

    expect(suggestTeams(need, teams).map(({ of }) => of.teamId)).toEqual(['t-b', 't-a'])
  })

  it('asks a team that did not answer again, but after the others', () => {
    const need = aNeed({ unansweredTeamIds: ['t-a'] })
    const teams = [aKnownTeam({ teamId: 't-a' }), aKnownTeam({ teamId: 't-b', waitingOrders: 3 })]

    expect(suggestTeams(need, teams).map(({ of }) => of.teamId)).toEqual(['t-b', 't-a'])
  })

  it('tells a team which orders suit it, with the same reasons', () => {
    const needs = [aNeed({ orderId: 'o-far', streetId: 's-2' }), aNeed(), aNeed({ orderId: 'o-x', topic: 'phone' })]
    const suited = suggestOrders(aKnownTeam(), needs)

    expect(suited.map(({ of }) => of.orderId)).toEqual(['o-1', 'o-far'])
    expect(suited[0]!.reasons).toEqual(suggestTeams(aNeed(), [aKnownTeam()])[0]!.reasons)
  })
})

const TOPICS: OrderTopic[] = ['phone', 'fraud', 'firstAid', 'other']
const STREETS = ['s-1', 's-2', 's-3']
const PLACES = [...STREETS, 'd-1', 'd-9', 'cq']
const DAYS = ['2026-11-28', '2026-11-29', '2026-12-01']

const anyTeam = fc.record({
  teamId: fc.constantFrom(...'abcdefgh').map((letter) => `t-${letter}`),
  unitId: fc.constantFrom('u-1', 'u-9'),
  isActive: fc.boolean(),
  topics: fc.subarray(['phone', 'fraud', 'firstAid', 'farming']),
  districtId: fc.constantFrom('d-1', 'd-9', null),
  homeStreetId: fc.constantFrom(...STREETS),
  comesTo: fc.record({ fraud: fc.subarray(PLACES), firstAid: fc.subarray(PLACES) }, { requiredKeys: [] }),
  activities: fc.record({ '2026-11': fc.nat(5), '2026-12': fc.nat(5) }),
  busyDays: fc.subarray(DAYS),
  waitingOrders: fc.nat(4),
  servedTimes: fc.record({ fraud: fc.nat(5), firstAid: fc.nat(5) }),
  scriptTimes: fc.record({ 'sc-1': fc.nat(4) }),
})

const anyNeed = fc.record({
  orderId: fc.constant('o-1'),
  topic: fc.constantFrom(...TOPICS),
  day: fc.constantFrom(...DAYS),
  streetId: fc.constantFrom(...STREETS),
  districtId: fc.constantFrom('d-1', null),
  unitId: fc.constant('u-1'),
  chosenTeamId: fc.constantFrom('t-a', 't-c', null),
  scriptId: fc.constantFrom('sc-1', null),
  declinedTeamIds: fc.subarray(['t-a', 't-b']),
  unansweredTeamIds: fc.subarray(['t-c', 't-d']),
})

const teams = fc.uniqueArray(anyTeam, { selector: ({ teamId }) => teamId, maxLength: 8 })
const always = (holds: (need: MatchNeed, some: MatchTeam[]) => void) =>
  fc.assert(fc.property(anyNeed, teams, holds), { numRuns: runs(200) })

describe('可以问问: whatever teams there are', () => {
  it('a team that lacks a hard need is never suggested', () =>
    always((need, some) => {
      for (const { of } of suggestTeams(need, some)) {
        expect(of.isActive).toBe(true)
        const isAble = of.topics.length === 0 || of.topics.includes(need.topic) || need.topic in of.comesTo
        expect(need.topic === 'other' || isAble).toBe(true)
        expect(need.declinedTeamIds).not.toContain(of.teamId)
        expect(
          [of.homeStreetId, ...comesFor(of, need)].some((place) =>
            [need.streetId, need.districtId, 'cq'].includes(place),
          ) ||
            of.unitId === need.unitId ||
            (need.districtId !== null && of.districtId === need.districtId),
        ).toBe(true)
      }
    }))

  it('every suggestion has a reason, and every reason is true', () =>
    always((need, some) => {
      for (const { of, reasons } of suggestTeams(need, some)) {
        expect(reasons.length).toBeGreaterThan(0)
        for (const { kind, count } of reasons)
          expect([kind, count, TRUE[kind](of, need, count)]).toEqual([kind, count, true])
      }
    }))

  it('more distance never ranks higher, all else equal', () =>
    always((need, [one]) => {
      if (!one) return
      const near = { ...one, teamId: 't-near', homeStreetId: need.streetId }
      const elsewhere = { ...one, homeStreetId: 's-x', comesTo: {} }
      const same = { ...elsewhere, teamId: 't-middle', districtId: need.districtId }
      const far = { ...elsewhere, teamId: 't-far', districtId: 'd-other' }
      const ranked = suggestTeams(need, [far, same, near]).map(({ of }) => of.teamId)
      const steps = ['t-near', 't-middle', 't-far'].filter((id) => ranked.includes(id))

      // Without a district on record the second step is like the third.
      if (need.districtId !== null) expect(ranked).toEqual(steps)
      else expect(ranked[0]).toBe(steps[0])
    }))

  it('the order in which they come does not matter', () =>
    always((need, some) => {
      const ids = (list: readonly MatchTeam[]) => suggestTeams(need, list).map(({ of }) => of.teamId)

      expect(ids([...some].reverse())).toEqual(ids(some))
    }))
})
