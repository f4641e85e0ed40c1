import { aPlan, anActivity, STARTS_AT } from '../builders/activity'
import { people } from '../builders/city'
import { days } from '../builders/clock'
import { heard } from './sending'
import { backends, type World } from './world'

const { volunteer, leader, admin } = people

const form = (wish: Parameters<typeof aPlan>[0] = {}) => ({
  ...aPlan(wish),
  key: 'series0001',
  repeat: { every: 'week' as const, times: 4 },
  isToPublish: true,
})
const idOf = (index: number) => `p-leader-series0001-${index}`
const post = (world: World) => world.as(leader).get('activity.repeat', form())

describe.each(backends)('系列, $name', ({ inWorld }) => {
  it('one form makes one activity a week, each of its own, however often it is sent', () =>
    inWorld(async (world) => {
      const [posted] = await Promise.all([post(world), post(world)])
      await world.as(volunteer).get('activity.signUp', { activityId: idOf(1) })
      const again = await post(world)

      expect(posted.items.map(({ _id, startsAt }) => [_id, startsAt])).toEqual(
        [0, 1, 2, 3].map((index) => [idOf(index), STARTS_AT + days(7 * index)]),
      )
      expect(again.items.map(({ capacity, placesLeft }) => capacity - placesLeft)).toEqual([0, 1, 0, 0])
      const seen = await world.as(volunteer).get('activity.series', { activityId: idOf(2) })
      expect(seen.items.map(({ phase }) => phase)).toEqual(['recruiting', 'recruiting', 'recruiting', 'recruiting'])
      expect(await world.as(volunteer).get('activity.get', { activityId: idOf(2) })).toMatchObject({
        series: { index: 2, count: 4 },
      })
      const seeds = await Promise.all([0, 1, 2, 3].map((index) => world.store.activities.get(idOf(index))))
      expect(new Set(seeds.map((one) => one?.seed)).size).toBe(4)
    }))

  it('a request that was cut off is completed by the next one', () =>
    inWorld(async (world) => {
      const { insert } = world.store.activities
      let written = 0
      world.store.activities.insert = async (doc) => {
        if (written++ === 2) throw new Error('cut off')
        return insert(doc)
      }
      expect(await world.as(leader).send('activity.repeat', form())).toMatchObject({ code: 'INTERNAL' })
      const half = await world.as(leader).get('activity.series', { activityId: idOf(0) })
      expect(half.items).toHaveLength(2)

      world.store.activities.insert = insert
      expect((await post(world)).items).toHaveLength(4)
    }))

  it('cancelling the rest leaves what came before, and tells those who have a place', () =>
    inWorld(async (world) => {
      await post(world)
      for (const index of [0, 3]) await world.as(volunteer).get('activity.signUp', { activityId: idOf(index) })

      const after = await world.as(leader).get('activity.cancelRest', { activityId: idOf(1), reason: '场地维修' })
      await world.settle()

      expect(after.items.map(({ phase }) => phase)).toEqual(['cancelled', 'cancelled', 'cancelled'])
      const { items } = await world.as(leader).get('activity.series', { activityId: idOf(0) })
      expect(items[0]).toMatchObject({ phase: 'recruiting' })
      expect((await heard(world, volunteer)).filter((kind) => kind === 'activityCancelled')).toHaveLength(1)
    }))

  it('where the unit looks first, the whole series is handed in', () =>
    inWorld(async (world) => {
      await world.as(admin).get('unit.setReview', { unitId: 'u-1', isOn: true })

      const { items } = await post(world)

      expect(items.map(({ phase }) => phase)).toEqual(['submitted', 'submitted', 'submitted', 'submitted'])
      expect(await world.as(volunteer).call('activity.series', { activityId: idOf(0) })).toMatchObject({
        code: 'NOT_FOUND',
      })
    }))
})

describe.each(backends)('模板和一起办, $name', ({ inWorld }) => {
  it('a team keeps an activity as a template, finds it again, and lets it go', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity(), anActivity({ _id: 'a-2' })] })

      const marked = await world.as(leader).get('activity.setTemplate', { activityId: 'a-1', isTemplate: true })
      expect(marked.templateOf).toBe('t-1')
      const kept = await world.as(leader).get('activity.templates', { teamId: 't-1' })
      expect(kept.items.map(({ _id }) => _id)).toEqual(['a-1'])

      await world.as(leader).get('activity.setTemplate', { activityId: 'a-1', isTemplate: false })
      expect((await world.as(leader).get('activity.templates', { teamId: 't-1' })).items).toEqual([])
    }))

  it('partner teams are named, and find what they take part in', () =>
    inWorld(async (world) => {
      const plan = aPlan({ partnerTeamIds: ['t-2'] })
      const drafted = await world.as(leader).get('activity.draft', { ...plan, key: 'partner001' })
      await world.as(leader).get('activity.publish', { activityId: drafted._id })

      expect(drafted.partnerNames).toEqual(['磁器口科普队'])
      const { items } = await world.as(volunteer).get('activity.list', { partnerTeamId: 't-2' })
      expect(items.map(({ _id }) => _id)).toEqual([drafted._id])
      expect((await world.as(volunteer).get('activity.list', { partnerTeamId: 't-1' })).items).toEqual([])
    }))
})
