import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { DutyLight } from '@shared/contract/duty'
import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { rebuildRosters } from '@cloud/aggregation/roster'
import { aClosedActivity, anActivity } from '../builders/activity'
import { aUnit } from '../builders/area'
import { aConfirmedPresence, byHand } from '../builders/attendance'
import { people, type Documents } from '../builders/city'
import { china, days, hours, NOW } from '../builders/clock'
import { aTeam } from '../builders/team'
import { backends, inMemory, type World } from './world'

const { admin, cityAdmin, leader } = people

const teams = ['t-a', 't-b', 't-c'].map((_id) => aTeam({ _id, name: `支队 ${_id}`, level: 'detachment' }))
const held = (startsAt: number, wish: Partial<Activity> = {}) =>
  aClosedActivity({ _id: 'a-held', teamId: 't-a', startsAt, ...wish })
const there = ({ _id: activityId, startsAt, endsAt }: Activity, wish: Partial<Attendance> = {}) =>
  aConfirmedPresence({ activityId, startsAt, endsAt, teamId: 't-a', ...wish })

/** The city with these records, and figures as a rebuild leaves them. */
async function given(world: World, documents: Documents) {
  await world.given({ teams, ...documents })
  const at = { store: world.store, now: () => world.clock.now }
  for (const month of ['2026-07', '2026-09', '2026-10', '2026-11', '2026-12']) await rebuildMonth(month, at)
  await rebuildRosters(at)
}

const lightsIn = async (world: World): Promise<Record<string, DutyLight>> => {
  const { items } = await world.as(admin).get('duty.unit', { unitId: 'u-1' })
  return Object.fromEntries(items.map(({ teamId, light }) => [teamId, light]))
}

describe.each(backends)('职责灯, $name', ({ inWorld }) => {
  it('a quarter is China’s: what began at 16:30 UTC of 30 September counts for the fourth', () =>
    inWorld(async (world) => {
      const late = held(Date.parse('2026-09-30T16:30:00Z'))
      const early = held(Date.parse('2026-09-30T15:30:00Z'), { _id: 'a-early', teamId: 't-b' })
      await given(world, { activities: [late, early], attendances: [there(late), there(early, { teamId: 't-b' })] })

      expect(await lightsIn(world)).toEqual({ 't-c': 'missed', 't-b': 'atRisk', 't-a': 'done' })
      const board = await world.as(admin).get('duty.unit', { unitId: 'u-1', light: 'missed' })
      expect(board).toMatchObject({
        quarter: { from: '2026-10-01', to: '2026-12-31' },
        daysLeft: 40,
        lights: { missed: 1, atRisk: 1, planned: 0, toClose: 0, done: 1 },
        items: [{ teamId: 't-c', why: 'missedBefore', isOnTrack: false }],
      })
    }))

  it('a leader is asked once a week, however many ask at once, and hears of it', () =>
    inWorld(async (world) => {
      await world.given({ teams })
      const ask = () => world.as(admin).get('duty.ask', { teamId: 't-1' })
      await Promise.all([ask(), ask()])
      world.clock.now += days(6)
      expect(await ask()).toEqual({ askedAt: NOW })
      await world.settle()
      expect((await world.as(leader).get('notice.list', {})).items).toMatchObject([
        { kind: 'dutyAsked', subject: '红岩科普队', link: { page: 'team', id: 't-1' } },
      ])

      world.clock.now += days(1)
      expect(await ask()).toEqual({ askedAt: NOW + days(7) })
      await world.settle()
      expect((await world.as(leader).get('notice.list', {})).items).toHaveLength(2)
    }))

  it('the city sees the five pilots, 万盛 among them, and who is short of people', () =>
    inWorld(async (world) => {
      const pilots = ['北碚', '潼南', '奉节', '石柱', '万盛'].map((name, index) =>
        aUnit({ _id: `u-p${index}`, name, areaId: name === '万盛' ? null : `d-p${index}`, isPilot: true }),
      )
      const proven = pilots.map(({ _id }) => held(NOW - days(2), { _id: `a-${_id}`, unitId: _id, teamId: `t-${_id}` }))
      await given(world, { units: pilots, activities: proven, attendances: proven.map((one) => there(one)) })
      await registered(world, { 'u-p0': 612, 'u-p1': 500, 'u-p2': 499, 'u-p3': 0, 'u-p4': 730 })

      const { items } = await world.as(cityAdmin).get('duty.city', { pilotsOnly: true })
      expect(items.map(({ name, light, volunteers }) => [name, light, volunteers?.has])).toEqual([
        ['北碚', 'done', 612],
        ['潼南', 'done', 500],
        ['奉节', 'atRisk', 499],
        ['石柱', 'atRisk', 0],
        ['万盛', 'done', 730],
      ])
      const amber = await world.as(cityAdmin).get('duty.city', { light: 'atRisk' })
      expect(amber.items.map(({ name }) => name)).toEqual(['奉节', '石柱'])
    }))
})

describe('what turns a light green', () => {
  const one = held(NOW - days(3))
  const cases: { what: string; light: DutyLight; activities: Activity[]; attendances?: Attendance[] }[] = [
    { what: 'closed, and somebody was there', light: 'done', activities: [one], attendances: [there(one)] },
    {
      what: 'only hours by hand',
      light: 'missed',
      activities: [one],
      attendances: [there(one, { checkIn: byHand(NOW) })],
    },
    { what: 'nobody confirmed', light: 'missed', activities: [one], attendances: [there(one, { confirmed: null })] },
    { what: 'voided', light: 'missed', activities: [one], attendances: [there(one, { status: 'voided' })] },
    { what: 'called off', light: 'missed', activities: [held(NOW - days(3), { status: 'cancelled', closing: null })] },
    { what: 'over', light: 'toClose', activities: [anActivity({ teamId: 't-a', startsAt: NOW - hours(5) })] },
    {
      what: 'a partner’s member',
      light: 'done',
      activities: [one],
      attendances: [there(one, { teamId: 't-9', unitId: 'u-9' })],
    },
    {
      what: 'who came after midnight',
      light: 'done',
      activities: [held(china('2026-10-31 23:30'))],
      attendances: [there(held(china('2026-10-31 23:30')), { day: '2026-11-01' })],
    },
  ]

  it.each(cases)('$light: $what', ({ light, activities, attendances = [] }) =>
    inMemory(async (world) => {
      await given(world, { activities, attendances })
      expect((await lightsIn(world))['t-a']).toBe(light)
    }),
  )

  it('goes out again when the only record behind it is voided', () =>
    inMemory(async (world) => {
      await given(world, { activities: [one], attendances: [there(one, { teamId: 't-2' })] })
      expect((await lightsIn(world))['t-a']).toBe('done')

      await world.as(admin).get('hours.void', { activityId: one._id, personId: 'p-volunteer', note: '没有到场' })
      expect((await lightsIn(world))['t-a']).toBe('missed')
    }))
})

it('pages go through a board once, red first, and a setting of the city changes it', () =>
  inMemory(async (world) => {
    const many = Array.from({ length: 45 }, (_, index) => aTeam({ _id: `t-m${index}`, level: 'detachment' }))
    await world.given({ teams: many })
    const ids: string[] = []
    for (let cursor: string | undefined, isMore = true; isMore;) {
      const page = await world.as(admin).get('duty.unit', { unitId: 'u-1', ...(cursor ? { cursor } : {}) })
      ids.push(...page.items.map(({ teamId }) => teamId))
      cursor = page.nextCursor ?? undefined
      isMore = page.nextCursor !== null
    }
    expect(new Set(ids).size).toBe(45)
    expect(ids).toHaveLength(45)

    const setting = { levels: [], perQuarter: 2, perMonth: 1 }
    await world.as(cityAdmin).get('duty.set', { unitId: 'u-1', isPilot: true, volunteerTarget: 80, ...setting })
    const after = await world.as(admin).get('duty.unit', { unitId: 'u-1' })
    expect(after).toMatchObject({ items: [], setting, own: { volunteers: { need: 80 }, month: { need: 1 } } })
    expect((await world.as(admin).get('audit.list', { unitId: 'u-1' })).items).toMatchObject([{ action: 'duty.set' }])
  }))

/** So many people are registered there, by the unit's own head count. */
async function registered({ store }: World, people: Record<string, number>) {
  for (const [unitId, count] of Object.entries(people)) {
    const rollup = await store.rollups.get(`roster:${unitId}:all`)
    const roster = { ...rollup!.roster!, registeredByDay: { '2026-01-01': count } }
    expect(await store.rollups.replace(rollup!, { ...rollup!, roster })).toBe(true)
  }
}
