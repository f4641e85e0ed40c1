import { runOrderClock } from '@cloud/jobs/order-clock'
import { aPerson } from '../builders/account'
import { people } from '../builders/city'
import { days } from '../builders/clock'
import { anAcceptedOrder, anOfferedOrder, anOrder } from '../builders/order'
import { codesOf, kinds, LEADERS, offeredTo } from './asked-teams'
import { backends } from './world'

const { leader, rival, foreignLeader, resident, station, admin } = people
const O1 = { orderId: 'o-1' }

describe.each(backends)('派单, $name', ({ inWorld }) => {
  it('of 20 teams that accept at the same moment one gets the order, 19 are told it is taken', () =>
    inWorld(async (world) => {
      await offeredTo(20, world)

      const replies = await Promise.all(
        LEADERS.map((one, n) => world.as(one).call('order.accept', { ...O1, teamId: `t-many-${n}` })),
      )

      const winner = replies.findIndex((reply) => reply.ok)
      expect(codesOf(replies)).toEqual(Array(19).fill('ORDER_TAKEN'))
      expect(await world.store.orders.get('o-1')).toMatchObject({ status: 'accepted', teamId: `t-many-${winner}` })
    }))

  it('declines next door cost nobody the order: 19 decline while one accepts', () =>
    inWorld(async (world) => {
      await offeredTo(20, world)

      const replies = await Promise.all(
        LEADERS.map((one, n) =>
          n === 7
            ? world.as(one).call('order.accept', { ...O1, teamId: `t-many-${n}` })
            : world.as(one).call('order.decline', { ...O1, teamId: `t-many-${n}`, note: '' }),
        ),
      )

      expect(replies[7]).toMatchObject({ ok: true })
      expect(codesOf(replies).filter((code) => code !== 'ORDER_TAKEN')).toEqual([])
      expect(await world.store.orders.get('o-1')).toMatchObject({ status: 'accepted', teamId: 't-many-7' })
    }))

  it('all decline: the unit looks on and is told; the asker hears of it, and no team carries a mark', () =>
    inWorld(async (world) => {
      await world.given({ orders: [anOfferedOrder()] })

      await world.as(leader).get('order.decline', { ...O1, teamId: 't-1', note: '没有会讲的' })
      await world.as(rival).get('order.decline', { ...O1, teamId: 't-2', note: '' })

      expect(await world.as(admin).get('order.get', O1)).toMatchObject({ status: 'verified' })
      expect(await kinds(world, admin)).toEqual(['orderBack'])
      expect(await kinds(world, resident)).toEqual(['orderTeamsBusy'])
      expect((await world.dump())['teams']).toEqual(
        expect.arrayContaining([expect.objectContaining({ _id: 't-1', rev: 0 })]),
      )
    }))

  it('a society’s team takes a village’s order: both units hear and see it, one of them whom to call', () =>
    inWorld(async (world) => {
      const otherAdmin = aPerson({
        _id: 'p-admin-9',
        appointments: [{ unitId: 'u-9', unitName: '北碚区科协', areaId: 'd-9', role: 'admin' }],
      })
      await world.given({ orders: [anOrder({ status: 'verified' })], accounts: [otherAdmin] })
      await world.as(station).get('order.open', { ...O1, reach: 'city' })

      expect((await world.as(foreignLeader).get('order.pool', { teamId: 't-9' })).items).toMatchObject([{ _id: 'o-1' }])
      await world.as(foreignLeader).get('order.claim', { ...O1, teamId: 't-9' })

      expect(await kinds(world, admin)).toEqual(['orderAcrossUnits'])
      expect(await kinds(world, otherAdmin)).toEqual(['orderAcrossUnits'])
      const helping = await world.as(otherAdmin).get('order.ofUnit', { unitId: 'u-9', show: 'helping' })
      expect(helping.items).toMatchObject([{ _id: 'o-1' }])
      expect(await world.as(otherAdmin).get('order.get', O1)).toMatchObject({ phone: null, moves: [] })
      expect(await world.as(foreignLeader).get('order.get', O1)).toMatchObject({ phone: '13912345678' })
    }))

  it('handed on: it stays with the first team until the second one accepts', () =>
    inWorld(async (world) => {
      await world.given({ orders: [anAcceptedOrder()] })

      expect(await world.as(leader).get('order.transfer', { ...O1, toTeamId: 't-2' })).toMatchObject({ teamId: 't-1' })
      expect((await world.as(rival).get('order.offered', { teamId: 't-2' })).items).toMatchObject([{ _id: 'o-1' }])
      expect(await world.as(rival).get('order.get', O1)).toMatchObject({ phone: null })
      expect(await world.as(rival).get('order.accept', { ...O1, teamId: 't-2' })).toMatchObject({
        teamId: 't-2',
        phone: '13912345678',
      })

      expect(await world.as(leader).call('order.get', O1)).toMatchObject({ code: 'NOT_FOUND' })
      expect(await kinds(world, leader)).toEqual(['handOnAccepted'])
      expect(await kinds(world, resident)).toEqual(['orderTransferred'])
    }))

  it('the clock takes it back from teams that do not answer, and puts the question two weeks later', () =>
    inWorld(async (world) => {
      const rated = anAcceptedOrder({
        _id: 'o-2',
        status: 'rated',
        clock: 'ask',
        dueDay: '2026-11-25',
        dueKey: '2026-11-25|o-2',
      })
      await world.given({ orders: [anOrder({ status: 'verified' }), rated] })
      await world.as(station).get('order.offer', { ...O1, teamIds: ['t-1'] })

      expect(await runOrderClock({ ...world, now: () => world.clock.now })).toBe(0)
      world.clock.now += days(4)
      expect(await runOrderClock({ ...world, now: () => world.clock.now })).toBe(2)
      expect(await runOrderClock({ ...world, now: () => world.clock.now })).toBe(0)

      expect(await world.store.orders.get('o-1')).toMatchObject({ status: 'verified', offeredTeamIds: [] })
      expect(await kinds(world, leader)).toEqual(['offerArrived', 'offerOver'].sort())
      const followUp = { used: 'yes', words: '' } as const
      expect(await world.as(resident).get('order.followUp', { orderId: 'o-2', followUp })).toMatchObject({
        status: 'closed',
        followUp,
      })
    }))
})
