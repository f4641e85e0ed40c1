import fc from 'fast-check'
import type { DutyLight } from '@shared/contract/duty'
import { DutySetting } from '@shared/contract/unit'
import { deedsOf, dutyOf, presenceIn, type Deeds, type Standing } from '@shared/domain/report/duty'
import { dutiesOf, ownDuty, teamLights, unitLights } from '@shared/domain/report/duty-board'
import { askTeam, askUnit } from '@shared/domain/report/duty-ask'
import { emptyTally } from '@shared/domain/report/tally'
import { aUnit } from '../../builders/area'
import { china, days, NOW } from '../../builders/clock'
import { aTeam } from '../../builders/team'

const Q3 = { from: '2026-07-01', to: '2026-09-30' }
const Q4 = { from: '2026-10-01', to: '2026-12-31' }
const NONE: Deeds = { proven: 0, unclosedEndsAt: [] }
const OLD: Standing = { foundedAt: china('2020-01-01 00:00'), suspendedAt: null }
const soon = china('2026-12-06 11:00')
const lately = china('2026-11-20 11:00')

type Case = { is: DutyLight | null; q4?: Deeds; q3?: Deeds; standing?: Partial<Standing>; at?: number; need?: number }

const lightOf = ({ q4 = NONE, q3 = { proven: 1, unclosedEndsAt: [] }, standing, at = NOW, need = 1 }: Case) =>
  dutyOf(
    {
      current: { term: Q4, need, deeds: q4 },
      before: { term: Q3, need, deeds: q3 },
      standing: { ...OLD, ...standing },
    },
    at,
  )

const CASES: (Case & { why: string })[] = [
  { why: 'proven', is: 'done', q4: { proven: 1, unclosedEndsAt: [] } },
  { why: 'ended, to be closed', is: 'toClose', q4: { proven: 0, unclosedEndsAt: [lately] } },
  { why: 'published ahead', is: 'planned', q4: { proven: 0, unclosedEndsAt: [soon] } },
  { why: 'nothing yet', is: 'atRisk' },
  { why: 'none in the quarter before either', is: 'missed', q3: NONE },
  { why: 'none before, one ahead', is: 'missed', q3: NONE, q4: { proven: 0, unclosedEndsAt: [soon] } },
  { why: 'none before, done now', is: 'done', q3: NONE, q4: { proven: 1, unclosedEndsAt: [] } },
  {
    why: 'founded on 11-15 without activity',
    is: 'atRisk',
    q3: NONE,
    standing: { foundedAt: china('2026-11-15 10:00') },
  },
  {
    why: 'founded on 11-15, looked at when the quarter is over',
    is: 'atRisk',
    q3: NONE,
    standing: { foundedAt: china('2026-11-15 10:00') },
    at: china('2027-01-01 00:00'),
  },
  { why: 'the quarter went by', is: 'missed', at: china('2027-01-01 00:00') },
  { why: 'the last minute of it', is: 'atRisk', at: china('2026-12-31 23:59') },
  {
    why: 'stood still in the quarter before',
    is: 'atRisk',
    q3: NONE,
    standing: { suspensions: [{ from: china('2026-08-01 00:00'), to: china('2026-09-01 00:00') }] },
  },
  { why: 'stands still', is: null, q3: NONE, standing: { suspendedAt: china('2026-11-01 00:00') } },
  { why: 'is founded next year', is: null, standing: { foundedAt: china('2027-02-01 00:00') } },
  {
    why: 'one of two is done',
    is: 'planned',
    need: 2,
    q3: { proven: 2, unclosedEndsAt: [] },
    q4: { proven: 1, unclosedEndsAt: [soon] },
  },
  { why: 'nothing is asked for', is: null, need: 0 },
]

describe('职责灯', () => {
  it.each(CASES)('$is: $why', (one) => {
    expect(lightOf(one)?.light ?? null).toBe(one.is)
  })

  it('says how many, when the next one is over, and whether that is enough', () => {
    const deeds = { proven: 1, unclosedEndsAt: [lately, soon, soon + days(3)] }
    expect(lightOf({ is: null, need: 5, q4: deeds, q3: NONE })).toEqual({
      ...{ light: 'missed', why: 'missedBefore', isOnTrack: false },
      ...{ need: 5, proven: 1, ended: 1, ahead: 2, nextAt: soon },
    })
    expect(lightOf({ is: null, q3: NONE, q4: { proven: 0, unclosedEndsAt: [soon] } })).toMatchObject({
      isOnTrack: true,
    })
  })

  it('only a proven activity makes green, and one more never makes a light worse', () => {
    const ends = fc.array(fc.integer({ min: china('2026-10-01 00:00'), max: china('2027-01-01 00:00') }), {
      maxLength: 3,
    })
    const worst = ['missed', 'atRisk', 'planned', 'toClose', 'done']
    fc.assert(
      fc.property(fc.record({ need: fc.nat(3), proven: fc.nat(3), unclosedEndsAt: ends, before: fc.nat(3) }), (one) => {
        const { need, proven, unclosedEndsAt, before } = one
        const given = { is: null, need: need + 1, q3: { proven: before, unclosedEndsAt: [] } }
        const now = lightOf({ ...given, q4: { proven, unclosedEndsAt } })!
        const more = lightOf({ ...given, q4: { proven: proven + 1, unclosedEndsAt } })!
        expect(now.light === 'done').toBe(proven >= need + 1)
        expect(worst.indexOf(more.light)).toBeGreaterThanOrEqual(worst.indexOf(now.light))
      }),
    )
  })

  it.each([
    ['whole', { foundedAt: china('2026-10-01 15:00') }],
    ['part', { foundedAt: china('2026-10-02 00:00') }],
    ['part', { suspendedAt: china('2026-12-31 00:00') }],
    ['whole', { suspensions: [{ from: china('2026-10-03 09:00'), to: china('2026-10-03 17:00') }] }],
    ['none', { suspendedAt: china('2026-10-01 00:00') }],
  ] as const)('a quarter is %s to who stands as %j', (much, standing) => {
    expect(presenceIn(Q4, { ...OLD, ...standing })).toBe(much)
  })
})

const months = (tally: object) => [{ period: '2026-10', tally: { ...emptyTally(), ...tally } }]

describe('the board of a unit', () => {
  const teams = [
    aTeam({ _id: 't-a', level: 'detachment' }),
    aTeam({ _id: 't-b', level: 'detachment', dutyAskedAt: NOW }),
    aTeam({ _id: 't-c', level: 'detachment', suspendedAt: NOW - days(200) }),
    aTeam({ _id: 't-a-1', parentId: 't-a' }),
    aTeam({ _id: 't-a-1-1', level: 'squad', parentId: 't-a-1' }),
  ]

  it('a duty is met by whatever stands below, and shown for the levels the unit is asked for', () => {
    expect(
      deedsOf('t-a', teams, { provenByTeam: { 't-a-1-1': 2, 't-b': 1 }, unclosedByTeam: { 't-a-1': [soon] } }),
    ).toEqual({
      proven: 2,
      unclosedEndsAt: [soon],
    })
    const board = teamLights(aUnit(), { teams, months: months({ provenByTeam: { 't-a-1-1': 1 } }) }, NOW)
    expect(board.lights.map(({ teamId, light, askedAt }) => [teamId, light, askedAt])).toEqual([
      ['t-b', 'missed', NOW],
      ['t-a', 'done', null],
    ])
    expect(board.resting).toBe(1)
    const asked = aUnit({ duties: DutySetting.parse({ levels: ['squad'] }) })
    expect(teamLights(asked, { teams, months: [] }, NOW).lights.map(({ teamId }) => teamId)).toEqual(['t-a-1-1'])
  })

  it('who is red stands first', () => {
    const proven = months({ provenByTeam: { 't-a': 1, 't-b': 1 } })
    expect(teamLights(aUnit(), { teams, months: proven }, NOW).lights.map(({ teamId }) => teamId)).toEqual([
      't-a',
      't-b',
    ])
  })
})

describe('试点单位', () => {
  const pilot = aUnit({ isPilot: true })
  const roster = (people: number) => ({
    unitName: '',
    areaId: null,
    teamsByDay: {},
    registeredByDay: { '2026-01-01': people },
  })

  it.each([
    [612, true],
    [500, true],
    [499, false],
    [0, false],
    [730, true],
  ])('with %i volunteers: %s', (has, isMet) => {
    expect(ownDuty(pilot, { roster: roster(has), months: [] }, NOW).volunteers).toEqual({ has, need: 500, isMet })
    const read = {
      roster: roster(has),
      months: [{ period: '2026-11', tally: { ...emptyTally(), provenByTeam: { 't-1': 1 } } }],
    }
    expect(unitLights(pilot, read, NOW).light).toBe(isMet ? 'done' : 'atRisk')
  })

  it('owes an activity a month, whichever of its teams held it', () => {
    expect(ownDuty(pilot, { roster: null, months: [] }, NOW).month).toMatchObject({
      light: 'missed',
      why: 'missedBefore',
    })
    expect(ownDuty(pilot, { roster: null, months: months({ provenByTeam: { 't-9': 1 } }) }, NOW).month).toMatchObject({
      light: 'atRisk',
    })
  })

  it('others owe neither, unless the city asks for it; older units have no setting', () => {
    const { duties: _, ...older } = aUnit()
    expect(dutiesOf(older)).toMatchObject({ perMonth: 0, perQuarter: 1, levels: ['detachment'], volunteers: null })
    expect(dutiesOf(aUnit({ volunteerTarget: 80, duties: DutySetting.parse({ perMonth: 2 }) }))).toMatchObject({
      perMonth: 2,
      volunteers: 80,
    })
    expect(unitLights(aUnit(), { roster: null, months: [] }, NOW).light).toBeNull()
  })
})

describe('提醒', () => {
  it('goes to who leads the team, and to the desk of a unit', () => {
    expect(askTeam(aTeam(), NOW)).toMatchObject({
      ok: true,
      value: { dutyAskedAt: NOW, outbox: [{ personId: 't-1', group: 'team', kind: 'dutyAsked' }] },
    })
    expect(askUnit(aUnit(), NOW)).toMatchObject({ outbox: [{ personId: 'u-1', group: 'desk', kind: 'unitDutyAsked' }] })
  })

  it('once in seven days', () => {
    const [team, unit] = [aTeam({ dutyAskedAt: NOW }), aUnit({ dutyAskedAt: NOW })]
    expect(askTeam(team, NOW + days(7) - 1)).toEqual({ ok: true, value: team })
    expect(askUnit(unit, NOW + days(7) - 1)).toBe(unit)
    expect(askTeam(team, NOW + days(7))).toMatchObject({ value: { dutyAskedAt: NOW + days(7) } })
    expect(askUnit(unit, NOW + days(7)).dutyAskedAt).toBe(NOW + days(7))
  })
})
