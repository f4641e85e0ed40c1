import { aPlan, anActivity, STARTS_AT } from '../builders/activity'
import { people } from '../builders/city'
import { days, hours, NOW } from '../builders/clock'
import { anAcceptedOrder } from '../builders/order'
import { heard } from './sending'
import { backends, type World } from './world'

const { volunteer, leader, secondLeader, admin } = people

const aDraft = { activities: [anActivity({ status: 'draft', publishedAt: null })] }
const A1 = { activityId: 'a-1' }

const looksFirst = (world: World) => world.as(admin).get('unit.setReview', { unitId: 'u-1', isOn: true })

describe.each(backends)('先审后发, $name', ({ inWorld }) => {
  it('what a leader publishes waits for the unit, and nobody else knows of it', () =>
    inWorld(async (world) => {
      await world.given(aDraft)
      expect(await looksFirst(world)).toMatchObject({ reviewsActivities: true })

      const handedIn = await world.as(leader).get('activity.publish', A1)
      await world.settle()

      expect(handedIn).toMatchObject({
        status: 'submitted',
        phase: 'submitted',
        can: { publish: false, review: false },
      })
      expect(await heard(world, admin)).toEqual(['activitySubmitted'])
      expect(await world.as(volunteer).call('activity.get', A1)).toMatchObject({ code: 'NOT_FOUND' })
      expect(await world.as(volunteer).call('activity.signUp', A1)).toMatchObject({ code: 'NOT_FOUND' })
      const desk = await world.as(admin).get('activity.list', { unitId: 'u-1', when: 'toReview' })
      expect(desk.items).toMatchObject([{ _id: 'a-1', phase: 'submitted' }])
      const own = await world.as(leader).get('activity.list', { teamId: 't-1', when: 'draft' })
      expect(own.items).toHaveLength(1)
      expect(await world.as(volunteer).call('activity.list', { unitId: 'u-1', when: 'toReview' })).toMatchObject({
        code: 'FORBIDDEN',
      })
    }))

  it('returned with a reason, put right, handed in again, passed: people may sign up', () =>
    inWorld(async (world) => {
      await world.given(aDraft)
      await looksFirst(world)
      await world.as(leader).get('activity.publish', A1)
      world.clock.now += hours(1)
      const back = await world.as(admin).get('activity.review', { ...A1, isPassed: false, reason: '请补上防护' })
      await world.settle()
      expect(back).toMatchObject({ status: 'returned', review: { reason: '请补上防护' } })
      expect(await heard(world, leader)).toEqual(['activityReturned'])

      const plan = aPlan({ risk: { level: 'low', note: '室内活动', protection: '带口罩' } })
      await world.as(leader).get('activity.draft', { ...plan, ...A1, key: 'again0001' })
      await world.as(secondLeader).get('activity.publish', A1)
      world.clock.now += hours(1)
      const passed = await world.as(admin).get('activity.review', { ...A1, isPassed: true, reason: '' })
      await world.settle()

      expect(passed).toMatchObject({ status: 'published', phase: 'recruiting' })
      expect(await heard(world, secondLeader)).toEqual(['activityPassed'])
      expect(await world.as(volunteer).get('activity.signUp', A1)).toMatchObject({ mine: { status: 'signedUp' } })
      const { items } = await world.as(admin).get('audit.list', { unitId: 'u-1' })
      expect(items.map(({ action }) => action)).toEqual(['activity.review', 'activity.review', 'unit.setReview'])
    }))

  it('what is rewritten while the unit looks at it must be handed in again', () =>
    inWorld(async (world) => {
      await world.given(aDraft)
      await looksFirst(world)
      await world.as(leader).get('activity.publish', A1)

      const rewritten = await world
        .as(leader)
        .get('activity.draft', { ...aPlan({ title: '换个题目' }), ...A1, key: 'key000002' })

      expect(rewritten.status).toBe('draft')
      expect(await world.as(admin).call('activity.review', { ...A1, isPassed: true, reason: '' })).toMatchObject({
        code: 'ACTIVITY_NOT_SUBMITTED',
      })
    }))

  it('who passed it hears when it says something else afterwards', () =>
    inWorld(async (world) => {
      await world.given(aDraft)
      await looksFirst(world)
      await world.as(leader).get('activity.publish', A1)
      await world.as(admin).get('activity.review', { ...A1, isPassed: true, reason: '' })
      await world.as(leader).get('activity.draft', { ...aPlan({ content: '改讲别的东西' }), ...A1, key: 'key000002' })
      await world.settle()

      expect(await heard(world, admin)).toContain('passedActivityChanged')
    }))

  it('the order behind it moves on when the unit passes it, not before', () =>
    inWorld(async (world) => {
      await world.given({
        orders: [anAcceptedOrder({ _id: 'o-1', teamId: 't-1' })],
        activities: [anActivity({ status: 'draft', orderId: 'o-1' })],
      })
      await looksFirst(world)
      await world.as(leader).get('activity.publish', A1)
      await world.settle()
      expect((await world.store.orders.get('o-1'))?.status).toBe('accepted')

      await world.as(admin).get('activity.review', { ...A1, isPassed: true, reason: '' })
      expect((await world.store.orders.get('o-1'))?.status).toBe('scheduled')
    }))

  it('an administrator of the unit publishes at once, and so does everybody where nobody looks first', () =>
    inWorld(async (world) => {
      await world.given({ activities: [...aDraft.activities, anActivity({ _id: 'a-2', status: 'draft' })] })
      expect(await world.as(leader).get('activity.publish', { activityId: 'a-2' })).toMatchObject({
        status: 'published',
      })

      await looksFirst(world)
      expect(await world.as(admin).get('activity.publish', A1)).toMatchObject({ status: 'published' })
    }))
})

describe.each(backends)('变动通知, $name', ({ inWorld }) => {
  const seated = anActivity({ capacity: 1, people: ['p-volunteer'], waiting: ['p-resident'] })
  const rewrite = (world: World, wish: Parameters<typeof aPlan>[0]) =>
    world.as(leader).get('activity.draft', { ...aPlan({ capacity: 1, ...wish }), ...A1, key: 'key000001' })

  it('whoever has a place or waits hears the new time and place, once for several moves in a row', () =>
    inWorld(async (world) => {
      await world.given({ activities: [seated] })

      await rewrite(world, { startsAt: STARTS_AT + days(7) })
      await rewrite(world, { startsAt: STARTS_AT + days(8), venueId: null, venueName: '磁器口广场' })
      await world.settle()

      for (const person of [volunteer, people.resident]) {
        const { items } = await world.as(person).get('notice.list', {})
        expect(items).toMatchObject([
          { kind: 'activityChanged', note: '时间改到 11月30日 09:00 到 11:00；地点改到 磁器口广场' },
        ])
      }
      expect(await heard(world, leader)).toEqual([])
    }))

  it('a better sentence is no news', () =>
    inWorld(async (world) => {
      await world.given({ activities: [seated] })

      await rewrite(world, { content: '教老人认出五种常见的电话骗局', title: '手机防骗课' })
      await world.settle()

      expect(await heard(world, volunteer)).toEqual([])
    }))

  it('a draft that is moved tells nobody', () =>
    inWorld(async (world) => {
      await world.given({ activities: [{ ...seated, status: 'draft' }] })

      await rewrite(world, { startsAt: NOW + hours(50) })
      await world.settle()

      expect(await heard(world, volunteer)).toEqual([])
    }))
})
