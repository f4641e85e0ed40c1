import type { Order } from '@shared/contract/order'
import { people } from '../builders/city'
import { hours, NOW } from '../builders/clock'
import { anAcceptedOrder, anOrder, aWish } from '../builders/order'
import { backends, type World } from './world'

const { leader, rival, resident, station, admin, volunteer } = people
const O1 = { orderId: 'o-1' }

describe.each(backends)('点单, $name', ({ inWorld }) => {
  it('a wish in a community goes to the street above it and to the unit that answers for the district', () =>
    inWorld(async (world) => {
      const order = await world.as(resident).get('order.place', { ...aWish({ areaId: 'c-1' }), key: 'wish000001' })

      expect(order).toMatchObject({
        areaId: 'c-1',
        subdistrictId: 's-1',
        unitId: 'u-1',
        isMine: true,
        phone: '13912345678',
      })
      expect(await kinds(world, resident)).toEqual(['orderSubmitted'])
    }))

  it('is rejected with a reason that the asker reads', () =>
    inWorld(async (world) => {
      await world.given({ orders: [anOrder()] })

      await world.as(admin).get('order.reject', { ...O1, reason: '场地太小' })

      const view = await world.as(resident).get('order.get', O1)
      expect(view).toMatchObject({ status: 'rejected', moves: [] })
      expect(view.steps[1]).toMatchObject({ status: 'rejected', note: '场地太小' })
      expect(await kinds(world, resident)).toEqual(['orderRejected'])
    }))

  it('given back by a team it waits for the unit again, and the phone is hidden from that team again', () =>
    inWorld(async (world) => {
      await world.given({ orders: [anAcceptedOrder()] })

      const view = await world.as(leader).get('order.release', { ...O1, reason: '当天来不了' })

      expect(view).toMatchObject({ status: 'verified', teamId: null, phone: null, contactName: null })
      expect(ids(await world.as(station).get('order.ofUnit', { unitId: 'u-1', show: 'toDispatch' }))).toEqual(['o-1'])
      expect(await kinds(world, admin)).toEqual(['orderBack'])

      await world.as(station).get('order.open', { ...O1, reach: 'unit' })
      expect((await world.as(rival).get('order.pool', { teamId: 't-2' })).items).toMatchObject([{ _id: 'o-1' }])
      expect(await world.as(rival).get('order.claim', { ...O1, teamId: 't-2' })).toMatchObject({
        teamName: '磁器口科普队',
      })
    }))

  it('an order of before the offers is claimed, scheduled and taken back like any other', () =>
    inWorld(async (world) => {
      const fields = ['offers', 'offeredTeamIds', 'counter', 'clock', 'dueDay', 'dueKey', 'reach', 'helpingUnitId']
      const old = Object.fromEntries(
        Object.entries(anOrder({ status: 'pooled' })).filter(([field]) => !fields.includes(field)),
      ) as Order
      await world.given({ orders: [old] })

      await world.as(leader).get('order.claim', { ...O1, teamId: 't-1' })
      expect(await world.as(resident).get('order.withdraw', O1)).toMatchObject({ status: 'withdrawn', offers: [] })
    }))

  it('claiming what one’s team has already is no refusal', () =>
    inWorld(async (world) => {
      await world.given({ orders: [anOrder({ status: 'pooled' })] })
      await world.as(leader).get('order.claim', { ...O1, teamId: 't-1' })

      expect(await world.as(leader).get('order.claim', { ...O1, teamId: 't-1' })).toMatchObject({ status: 'accepted' })
    }))

  it('shows the oldest first to who verifies, the newest first to everybody else', () =>
    inWorld(async (world) => {
      const orders = [1, 2, 3].map((n) => anOrder({ _id: `o-${n}`, submittedAt: NOW - hours(n) }))
      const pooled = [4, 5].map((n) => anOrder({ _id: `o-${n}`, status: 'pooled', submittedAt: NOW - hours(n) }))
      const taken = [6, 7].map((n) => anAcceptedOrder({ _id: `o-${n}`, submittedAt: NOW - hours(n) }))
      await world.given({ orders: [...orders, ...pooled, ...taken] })

      expect(ids(await world.as(station).get('order.toVerify', { unitId: 'u-1' }))).toEqual(['o-3', 'o-2', 'o-1'])
      expect(ids(await world.as(leader).get('order.pool', { teamId: 't-1' }))).toEqual(['o-4', 'o-5'])
      expect(ids(await world.as(volunteer).get('order.ofTeam', { teamId: 't-1' }))).toEqual(['o-6', 'o-7'])
      expect(ids(await world.as(resident).get('order.mine', {}))).toEqual([
        'o-1',
        'o-2',
        'o-3',
        'o-4',
        'o-5',
        'o-6',
        'o-7',
      ])
    }))

  it('tells the team when the asker takes an order back that it had taken', () =>
    inWorld(async (world) => {
      await world.given({ orders: [anOrder({ status: 'pooled' })] })
      await world.as(leader).get('order.claim', { ...O1, teamId: 't-1' })

      await world.as(resident).get('order.withdraw', O1)

      expect(await kinds(world, leader)).toEqual(['orderWithdrawn'])
    }))

  it('a notice is read once and twice', () =>
    inWorld(async (world) => {
      await world.as(resident).get('order.place', { ...aWish(), key: 'wish000001' })
      await world.settle()
      const [notice] = (await world.as(resident).get('notice.list', {})).items
      const read = { noticeId: notice!._id }

      expect(await world.as(resident).get('account.me', {})).toMatchObject({ unreadNotices: 1 })
      expect(await world.as(resident).get('notice.read', read)).toMatchObject({ isRead: true })
      expect(await world.as(resident).get('notice.read', read)).toMatchObject({ isRead: true })
      expect(await world.as(resident).get('account.me', {})).toMatchObject({ unreadNotices: 0 })
      expect(await world.as(leader).call('notice.read', read)).toMatchObject({ code: 'NOT_FOUND' })
    }))
})

// Helpers

const ids = ({ items }: { items: { _id: string }[] }) => items.map(({ _id }) => _id)

async function kinds(world: World, person: typeof resident): Promise<string[]> {
  await world.settle()
  return (await world.as(person).get('notice.list', {})).items.map(({ kind }) => kind)
}
