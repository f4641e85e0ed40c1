import { drain } from '@cloud/aggregation/drain'
import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { rebuildRosters } from '@cloud/aggregation/roster'
import type { GroupDashboard } from '@shared/contract/dashboard'
import { PRIVACY_VERSION } from '@shared/contract/account'
import { aMembership, aPerson } from '../builders/account'
import { aClosedActivity, aClosing, anActivity } from '../builders/activity'
import { aStreet } from '../builders/area'
import { aConfirmedPresence } from '../builders/attendance'
import { people, type Documents } from '../builders/city'
import { china, hours, NOW } from '../builders/clock'
import { anOrder } from '../builders/order'
import { backends, type World } from './world'

const { volunteer, leader, admin, observer, station, cityAdmin, stranger, foreignLeader } = people
const month = { period: 'month' } as const

// Losing a race is told to the log; here it is part of the story.
beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe.each(backends)('看数据, $name', ({ inWorld }) => {
  it('counts a person of two teams once in the unit and in each of the teams', () =>
    inWorld(async (world) => {
      const presences = ['t-1', 't-2'].flatMap((teamId) =>
        ['p-1', 'p-2'].map((personId) =>
          aConfirmedPresence({ ...presence, activityId: `a-${teamId}`, personId, teamId }),
        ),
      )
      await filled(world, { activities: [closed('a-t-1'), closed('a-t-2', { teamId: 't-2' })], attendances: presences })

      const unit = await world.as(admin).get('dashboard.unit', { unitId: 'u-1', ...month })
      const teams = await Promise.all(
        ['t-1', 't-2'].map((teamId) => world.as(admin).get('dashboard.team', { teamId, ...month })),
      )

      expect(unit.figures.activeVolunteers).toBe(2)
      expect(teams.map(({ figures }) => figures.activeVolunteers)).toEqual([2, 2])
      expect(unit.figures.minutes.A).toBe(teams[0]!.figures.minutes.A + teams[1]!.figures.minutes.A)
      expect(unit.figures.activities).toBe(2)
    }))

  it('where it happened is the district, who came is the unit', () =>
    inWorld(async (world) => {
      await filled(world, {
        activities: [
          closed('a-home'),
          closed('a-guest', { areaId: 's-9' }),
          closed('a-theirs', { teamId: 't-9', unitId: 'u-9', areaId: 's-9' }),
        ],
      })

      const unit = await world.as(admin).get('dashboard.unit', { unitId: 'u-1', ...month })
      const ours = await world.as(cityAdmin).get('dashboard.district', { areaId: 'd-1', ...month })
      const theirs = await world.as(cityAdmin).get('dashboard.district', { areaId: 'd-9', ...month })

      expect([unit, ours, theirs].map(({ figures }) => figures.activities)).toEqual([2, 1, 2])
      expect(theirs.teams.map(({ id }) => id).sort()).toEqual(['t-1', 't-9'])
      expect(reached(unit)).toMatchObject({ 's-1': 1, 's-2': 0 })
      expect(reached(theirs)).toEqual({ 's-9': 2 })
    }))

  it('shows the past as the map was: a street that moved stays with the district it was in', () =>
    inWorld(async (world) => {
      const periods = [
        { parentId: 'd-1', from: '2000-01-01', to: '2026-11-10' },
        { parentId: 'd-9', from: '2026-11-10', to: null },
      ]
      await world.given({ areas: [aStreet({ _id: 's-moved', periods, parentIds: ['d-1', 'd-9'] })] })
      await filled(world, {
        activities: [
          closed('a-before', { areaId: 's-moved', startsAt: china('2026-11-09 09:00') }),
          closed('a-after', { areaId: 's-moved', startsAt: china('2026-11-10 09:00') }),
        ],
      })

      const districts = await Promise.all(
        ['d-1', 'd-9'].map((areaId) => world.as(cityAdmin).get('dashboard.district', { areaId, ...month })),
      )

      expect(districts.map(({ figures }) => figures.activities)).toEqual([1, 1])
    }))

  it.each([
    { period: 'window', activities: 1 },
    { period: 'previousWindow', activities: 1 },
    { period: 'month', activities: 2 },
    { period: 'year', activities: 3 },
  ] as const)('$period: the figure is as long as the list under it', ({ period, activities }) =>
    inWorld(async (world) => {
      await filled(world, {
        activities: [
          closed('a-1', { startsAt: china('2026-10-22 23:30') }),
          closed('a-2', { startsAt: china('2026-11-20 09:00') }),
          closed('a-3', { startsAt: china('2026-11-23 00:00') }),
        ],
      })

      const { figures } = await world.as(observer).get('dashboard.unit', { unitId: 'u-1', period })
      const byUnit = await world.as(observer).get('dashboard.records', { unitId: 'u-1', period })
      const byTeam = await world.as(admin).get('dashboard.records', { teamId: 't-1', period })
      const byDistrict = await world.as(admin).get('dashboard.records', { areaId: 'd-1', period })

      expect(figures.activities).toBe(activities)
      expect([byUnit, byTeam, byDistrict].map(({ items }) => items.length)).toEqual([
        activities,
        activities,
        activities,
      ])
    }),
  )

  it('登记志愿者: who registers is counted once the roster is written', () =>
    inWorld(async (world) => {
      await rebuildRosters({ store: world.store, now: () => NOW })
      const before = await registered(world)
      const newcomer = aPerson({ _id: 'p-new', memberships: [aMembership()] })
      await world.given({ accounts: [newcomer] })
      const form = { name: '新人', phone: '13900000009', types: ['public' as const], skills: [], subdistrictId: 's-1' }
      await world.as(newcomer).get('volunteer.register', { ...form, consentVersion: PRIVACY_VERSION })
      await world.settle()

      expect(await registered(world)).toBe(before + 1)
      expect((await world.as(admin).get('dashboard.unit', { unitId: 'u-1', ...month })).name).toBe('沙坪坝区科协')
    }))

  it('works off its own pending records first, so that what was just done is there', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity({ startsAt: NOW - hours(5) })] })
      await world.as(leader).get('activity.close', { activityId: 'a-1', closing: aClosing() })

      expect((await world.as(leader).get('dashboard.team', { teamId: 't-1', ...month })).figures.activities).toBe(1)
      expect((await world.as(admin).get('dashboard.unit', { unitId: 'u-1', ...month })).figures.activities).toBe(1)
    }))

  it('two machines that settle the same records at once leave the right figures and one notice each', () =>
    inWorld(async (world) => {
      const closings = Array.from({ length: 5 }, (_, n) => `a-${n}`)
      await world.given({
        activities: closings.map((_id) => anActivity({ _id, startsAt: NOW - hours(5) })),
        orders: [anOrder()],
      })
      await world.as(station).get('order.verify', { orderId: 'o-1' })
      for (const activityId of closings)
        await world.as(leader).get('activity.close', { activityId, closing: aClosing() })

      const machine = { store: world.store, now: () => world.clock.now }
      await Promise.all([1, 2, 3].map(() => drain(machine, { limit: 100 })))
      await world.settle()

      expect((await world.as(admin).get('dashboard.unit', { unitId: 'u-1', ...month })).figures.activities).toBe(5)
      expect((await world.dump())['notices']).toHaveLength(1)
    }))

  it('导出表格 has a row for every activity of the figure and gives a link', () =>
    inWorld(async (world) => {
      await filled(world, {
        activities: [closed('a-1'), closed('a-2')],
        attendances: [aConfirmedPresence({ ...presence })],
      })

      const file = await world.as(admin).get('export.activities', { unitId: 'u-1', ...month })

      expect(file).toMatchObject({ rows: 2 })
      expect(file.fileName).toMatch(/\.xlsx$/)
      expect(file.url).toMatch(/^https?:/)
    }))

  it.each([
    { who: 'a stranger', person: stranger, sees: [] },
    { who: 'a member', person: volunteer, sees: ['team'] },
    { who: 'a leader', person: leader, sees: ['team', 'unit', 'records'] },
    { who: 'an observer', person: observer, sees: ['team', 'unit', 'district', 'records'] },
    { who: 'an admin', person: admin, sees: ['team', 'unit', 'district', 'records', 'export'] },
    { who: 'the leader of another unit', person: foreignLeader, sees: [] },
  ])('$who sees $sees', ({ person, sees }) =>
    inWorld(async (world) => {
      const door = world.as(person)
      const replies = {
        team: await door.call('dashboard.team', { teamId: 't-1' }),
        unit: await door.call('dashboard.unit', { unitId: 'u-1' }),
        district: await door.call('dashboard.district', { areaId: 'd-1' }),
        records: await door.call('dashboard.records', { unitId: 'u-1' }),
        export: await door.call('export.activities', { unitId: 'u-1', period: 'month' }),
      }

      expect(Object.entries(replies).flatMap(([what, { ok }]) => (ok ? [what] : []))).toEqual(sees)
    }),
  )
})

// Helpers

const presence = { activityId: 'a-1', startsAt: NOW - hours(30), endsAt: NOW - hours(28) }
const closed = (_id: string, wish: Partial<Parameters<typeof aClosedActivity>[0]> = {}) =>
  aClosedActivity({ _id, ...wish })

async function filled(world: World, documents: Documents) {
  await world.given(documents)
  await rebuildRosters({ store: world.store, now: () => NOW })
  for (const when of ['2026-10', '2026-11']) await rebuildMonth(when, { store: world.store, now: () => NOW })
}

const reached = ({ subdistricts }: GroupDashboard) =>
  Object.fromEntries(subdistricts.map(({ id, activities }) => [id, activities]))

const registered = async (world: World) =>
  (await world.as(admin).get('dashboard.unit', { unitId: 'u-1', ...month })).registeredVolunteers!
