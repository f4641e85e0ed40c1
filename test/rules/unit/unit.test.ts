import { foundUnit, renameUnit, suspendUnit } from '@shared/domain/unit/change'
import { mayStandUnder, TEAM_LEVELS } from '@shared/domain/unit/levels'
import { teamChanges, teamsUntil } from '@shared/domain/unit/standing'
import { isValidAt, nameAt, unitsAt } from '@shared/domain/unit/validity'
import { startOfDay } from '@shared/domain/time/china-time'
import { buildUnits } from '@cloud/local/seed/units'
import { aUnit } from '../../builders/area'
import { china, NOW } from '../../builders/clock'
import { aTeam } from '../../builders/team'

const on = (day: string) => startOfDay(day)
const plan = {
  name: '新区科协',
  kind: 'area',
  areaId: 'd-7',
  from: '2026-11-01',
  isPilot: false,
  volunteerTarget: null,
} as const
const old = aUnit({ _id: 'u-old', name: '江北区科协', validTo: on('2026-01-25'), successorId: 'u-1' })

describe('报送单位: dated like areas', () => {
  it.each([
    { day: '2026-01-24', areaUnits: 41 },
    { day: '2026-01-25', areaUnits: 39 },
  ])('counts $areaUnits area units on $day', ({ day, areaUnits }) => {
    expect(unitsAt(buildUnits(), on(day)).filter(({ kind }) => kind === 'area')).toHaveLength(areaUnits)
  })

  it('is valid from its first moment to before its last', () => {
    const unit = aUnit({ validFrom: 100, validTo: 200 })
    expect([99, 100, 199, 200].map((at) => isValidAt(unit, at))).toEqual([false, true, true, false])
  })

  it.each([
    { why: 'its name is taken', wish: { name: '沙坪坝区科协' }, code: 'UNIT_NAME_TAKEN' },
    { why: 'its district has a unit', wish: { areaId: 'd-1' }, code: 'UNIT_AREA_TAKEN' },
    { why: 'the other ended before', wish: { name: '江北区科协', areaId: null }, code: null },
    {
      why: 'the other ends later',
      wish: { name: '江北区科协', areaId: null, from: '2026-01-24' },
      code: 'UNIT_NAME_TAKEN',
    },
    { why: 'nothing is in the way', wish: {}, code: null },
  ])('founding: $why', ({ wish, code }) => {
    const founded = foundUnit('u-new', { ...plan, ...wish }, [aUnit(), old])
    expect(founded.ok ? null : founded.code).toBe(code)
  })
})

describe('报送单位: a new name', () => {
  const rename = (wish: { name?: string; from?: string }, unit = aUnit()) =>
    renameUnit(unit, { name: '沙坪坝区科学技术协会', from: '2026-11-20', now: NOW, ...wish }, [aUnit(), old])

  it('leaves the past its old name', () => {
    const renamed = rename({})
    if (!renamed.ok) throw new Error(renamed.code)
    const names = ['2020-01-01', '2026-11-19', '2026-11-20', '2026-11-21'].map((day) => nameAt(renamed.value, on(day)))
    expect(names).toEqual(['沙坪坝区科协', '沙坪坝区科协', '沙坪坝区科学技术协会', '沙坪坝区科学技术协会'])
    expect(renamed.value.name).toBe('沙坪坝区科学技术协会')
  })

  it.each([
    { why: 'tomorrow', wish: { from: '2026-11-22' }, code: 'UNIT_DAY_WRONG' },
    { why: 'before it was founded', wish: { from: '1999-01-01' }, code: 'UNIT_DAY_WRONG' },
    { why: 'taken that day', wish: { name: '江北区科协', from: '2026-01-24' }, code: 'UNIT_NAME_TAKEN' },
    { why: 'free by then', wish: { name: '江北区科协', from: '2026-01-25' }, code: null },
  ])('$why', ({ wish, code }) => {
    const renamed = rename(wish)
    expect(renamed.ok ? null : renamed.code).toBe(code)
  })

  it('comes after the last one', () => {
    const twice = aUnit({
      names: [
        { name: '旧名', from: on('2000-01-01') },
        { name: '沙坪坝区科协', from: on('2026-11-10') },
      ],
    })
    expect(rename({ from: '2026-11-10' }, twice)).toMatchObject({ code: 'UNIT_DAY_WRONG' })
    expect(rename({ from: '2026-11-11' }, twice).ok).toBe(true)
  })
})

describe('报送单位: its end', () => {
  const other = aUnit({ _id: 'u-9', areaId: 'd-9' })
  const end = (wish: { from?: string; successorId?: string | null }, unit = aUnit()) =>
    suspendUnit(unit, { from: '2026-12-01', successorId: 'u-9', ...wish }, [aUnit(), other, old])

  it('sets the last moment and who continues it, and nothing else', () => {
    expect(end({})).toEqual({ ok: true, value: { ...aUnit(), validTo: on('2026-12-01'), successorId: 'u-9' } })
  })

  it.each([
    { why: 'ended already', code: 'UNIT_ENDED', wish: {}, unit: old },
    { why: 'before it was founded', code: 'UNIT_DAY_WRONG', wish: { from: '1990-01-01' } },
    { why: 'the city goes on', code: 'UNIT_DAY_WRONG', wish: {}, unit: aUnit({ _id: 'u-city' }) },
    { why: 'a successor that had ended', code: 'UNIT_SUCCESSOR_UNKNOWN', wish: { successorId: 'u-old' } },
    { why: 'itself', code: 'UNIT_SUCCESSOR_UNKNOWN', wish: { successorId: 'u-1' } },
    { why: 'nobody of that id', code: 'UNIT_SUCCESSOR_UNKNOWN', wish: { successorId: 'u-404' } },
    { why: 'nobody continues it', code: null, wish: { successorId: null } },
  ])('$why', ({ wish, unit, code }) => {
    const ended = end(wish, unit)
    expect(ended.ok ? null : ended.code).toBe(code)
  })
})

describe('队伍数: by founding, suspension and taking up again', () => {
  const roster = {
    teamsByDay: teamChanges([
      aTeam({ foundedAt: china('2026-01-01 09:00') }),
      aTeam({ foundedAt: china('2026-03-01 09:00'), suspendedAt: china('2026-06-01 09:00') }),
      aTeam({
        foundedAt: china('2026-03-01 09:00'),
        suspensions: [
          { from: china('2026-04-01 09:00'), to: china('2026-05-01 09:00'), reason: '换届', byId: 'p-admin' },
        ],
      }),
    ]),
  }

  it.each([
    { day: '2025-12-31', teams: 0 },
    { day: '2026-02-28', teams: 1 },
    { day: '2026-03-01', teams: 3 },
    { day: '2026-04-01', teams: 2 },
    { day: '2026-05-01', teams: 3 },
    { day: '2026-06-01', teams: 2 },
  ])('$teams on $day', ({ day, teams }) => {
    expect(teamsUntil(roster, day)).toBe(teams)
  })
})

it('总队 › 支队 › 服务队 › 分队: every level stands under one before it, only the first under none', () => {
  const order = TEAM_LEVELS.map(({ id }) => id)
  expect(order.filter((level) => order.some((above) => mayStandUnder(level, above)))).toEqual(order.slice(1))
  expect(mayStandUnder('detachment', 'squad')).toBe(false)
})
