import { aClosedActivity, aClosing, anActivity, aPlan, ENDS_AT, STARTS_AT } from '../builders/activity'
import { anAttendance, aPresence } from '../builders/attendance'
import { people } from '../builders/city'
import { days, hours, NOW } from '../builders/clock'
import type { Action, Input } from '@shared/contract/api'
import { backends, type World } from './world'

const { volunteer, leader, secondLeader, admin, rival, resident } = people
const A1 = { activityId: 'a-1' }

describe.each(backends)('活动, $name', ({ inWorld }) => {
  it('a draft is there for who leads, in the street its place lies in, and for nobody else', () =>
    inWorld(async (world) => {
      const drafted = await world.as(leader).get('activity.draft', { ...aPlan({ areaId: 'c-1' }), key: 'draft00001' })

      const { items } = await world.as(secondLeader).get('activity.list', { when: 'draft', teamId: 't-1' })

      expect(drafted).toMatchObject({
        phase: 'draft',
        subdistrictName: '土湾街道',
        unitId: 'u-1',
        can: { publish: true },
      })
      expect(items).toMatchObject([{ _id: drafted._id }])
      for (const person of [volunteer, rival, resident])
        expect(await world.as(person).call('activity.get', { activityId: drafted._id })).toMatchObject({
          code: 'NOT_FOUND',
        })
    }))

  it('another leader of the team rewrites it, and it stays one activity', () =>
    inWorld(async (world) => {
      const { _id: activityId } = await world.as(leader).get('activity.draft', { ...aPlan(), key: 'draft00001' })
      const plan = { ...aPlan({ title: '新的标题' }), key: 'other00001', activityId }

      expect(await world.as(secondLeader).get('activity.draft', plan)).toMatchObject({
        _id: activityId,
        title: '新的标题',
      })
      expect(await world.as(rival).call('activity.draft', plan)).toMatchObject({ code: 'NOT_FOUND' })
      expect((await world.dump())['activities']).toHaveLength(1)
    }))

  it('who signed up goes along when place and time change', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity({ people: ['p-volunteer'] })], attendances: [anAttendance()] })
      const plan = { ...aPlan({ areaId: 's-2', startsAt: STARTS_AT + days(1) }), key: 'rewritten1', ...A1 }

      const view = await world.as(leader).get('activity.draft', plan)
      await world.settle()

      expect(view).toMatchObject({ taken: 1, startsAt: STARTS_AT + days(1), subdistrictName: '磁器口街道' })
      expect((await world.as(volunteer).get('attendance.upcoming', {})).items).toMatchObject([
        { startsAt: STARTS_AT + days(1) },
      ])
      expect(await world.store.attendances.get('a-1-p-volunteer')).toMatchObject({
        day: '2026-11-23',
        subdistrictId: 's-2',
      })
    }))

  it('when it is cancelled everybody is told and the order is open for its team again', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity({ people: ['p-volunteer'] })], attendances: [anAttendance()] })

      expect(await world.as(leader).get('activity.cancel', { ...A1, reason: '下大雨' })).toMatchObject({
        phase: 'cancelled',
      })
      await world.settle()

      expect((await world.as(volunteer).get('notice.list', {})).items).toMatchObject([{ kind: 'activityCancelled' }])
      expect((await world.as(resident).get('activity.list', {})).items).toEqual([])
    }))

  it('closes once everybody who was there is confirmed', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity()], attendances: [aPresence()] })
      world.clock.now = ENDS_AT
      const close = { ...A1, closing: aClosing() }
      const early = await world.as(leader).call('activity.close', close)
      await world.as(secondLeader).get('attendance.confirm', { ...A1, personIds: ['p-volunteer'] })

      expect(early).toMatchObject({ code: 'ATTENDANCE_UNCONFIRMED' })
      expect(await world.as(admin).get('activity.close', close)).toMatchObject({
        phase: 'closed',
        closing: { audienceOnSite: 42 },
      })
    }))

  const busy = {
    activities: [
      ...Array.from({ length: 45 }, (_, n) =>
        anActivity({ _id: `a-next-${n}`, startsAt: NOW + hours(1 + (n % 7)), areaId: n % 3 ? 's-1' : 's-2' }),
      ),
      ...Array.from({ length: 21 }, (_, n) => aClosedActivity({ _id: `a-past-${n}`, startsAt: NOW - hours(30 + n) })),
      anActivity({ _id: 'a-waits', startsAt: NOW - hours(5) }),
      anActivity({ _id: 'a-far', areaId: 's-9', teamId: 't-9', unitId: 'u-9' }),
    ],
  }

  it.each<{ what: string; input: Input<'activity.list'>; sizes: number[] }>([
    { what: 'what comes', input: {}, sizes: [20, 20, 6] },
    { what: 'what comes in a street', input: { subdistrictId: 's-2' }, sizes: [15] },
    { what: 'what comes in a district', input: { districtId: 'd-1' }, sizes: [20, 20, 5] },
    { what: 'what comes in a street of a district', input: { districtId: 'd-1', subdistrictId: 's-2' }, sizes: [15] },
    { what: 'a street of another district', input: { districtId: 'd-9', subdistrictId: 's-2' }, sizes: [0] },
    { what: 'what a team closed', input: { when: 'closed', teamId: 't-1' }, sizes: [20, 1] },
    { what: 'what waits to be closed', input: { when: 'toClose', unitId: 'u-1' }, sizes: [1] },
  ])('$what: the pages joined are the list, in order, without repeats', ({ input, sizes }) =>
    inWorld(async (world) => {
      await world.given(busy)

      const pages = await pagesOf('activity.list', input, world)

      const entries = pages.flat()
      const ends = entries.map(({ endsAt }) => endsAt)
      const isSoonestFirst = (input.when ?? 'upcoming') === 'upcoming'
      expect(pages.map(({ length }) => length)).toEqual(sizes)
      expect(new Set(entries.map(({ _id }) => _id)).size).toBe(entries.length)
      expect(ends).toEqual([...ends].sort((a, b) => (isSoonestFirst ? a - b : b - a)))
    }),
  )

  it('首页 shows each person the one thing that is next', () =>
    inWorld(async (world) => {
      await world.given({
        ...busy,
        attendances: [anAttendance({ activityId: 'a-next-3', startsAt: NOW + hours(4), endsAt: NOW + hours(6) })],
      })

      const home = await world.as(volunteer).get('home.show', {})
      const ofLeader = await world.as(leader).get('home.show', {})

      expect(home).toMatchObject({ attending: { _id: 'a-next-3' }, leading: null, toClose: null })
      expect(home.keyDate).toMatchObject({ name: '国际志愿者日', daysLeft: 14 })
      expect(ofLeader).toMatchObject({
        attending: null,
        leading: { startsAt: NOW + hours(1) },
        toClose: { _id: 'a-waits' },
      })
    }))
})

// Helpers

type Entry = { _id: string; endsAt: number }

async function pagesOf(action: Action, input: object, world: World): Promise<Entry[][]> {
  const pages: Entry[][] = []
  for (let cursor: string | undefined; ;) {
    const page = await world.as(leader).get(action as 'activity.list', { ...input, ...(cursor ? { cursor } : {}) })
    pages.push(page.items)
    if (page.nextCursor === null) return pages
    cursor = page.nextCursor
  }
}
