import type { Account } from '@shared/contract/account'
import { aResident } from '../builders/account'
import { people } from '../builders/city'
import { aCounter, aWish } from '../builders/order'
import { vault } from '../builders/vault'
import { kinds, LEADERS, offeredTo } from './asked-teams'
import { backends, inMemory, type World } from './world'

const { leader, resident, station, stranger, volunteer } = people
const O1 = { orderId: 'o-1' }

describe.each(backends)('a station types it in, $name', ({ inWorld }) => {
  const wish = { ...aWish({ phone: '13900000002' }), key: 'wish000001', isForOther: true }
  const typed = { orderId: 'p-station-wish000001' }

  it('for a resident whose phone is known: both hear of it, and either may answer', () =>
    inWorld(async (world) => {
      const known = aResident({ _id: 'p-known', phoneHash: vault.fingerprint('13900000003'), isPhoneVerified: true })
      await world.given({ accounts: [known] })

      await world.as(station).get('order.place', { ...wish, phone: '13900000003' })

      expect(await kinds(world, known)).toEqual(['orderSubmitted'])
      expect(await kinds(world, station)).toEqual(['orderSubmitted'])
      for (const person of [known, station]) {
        expect((await world.as(person).get('order.mine', {})).items).toMatchObject(
          [typed].map(({ orderId: _id }) => ({ _id })),
        )
        expect(await world.as(person).get('order.get', typed)).toMatchObject({ isMine: true, isTypedIn: true })
      }
    }))

  it('for a resident without a phone of their own the worker hears and rates; a number that nobody vouched for is nobody’s', () =>
    inWorld(async (world) => {
      await world.as(station).get('order.place', wish)
      const order = (await world.store.orders.get(typed.orderId))!
      await world.store.orders.replace(order, { ...order, status: 'delivered', teamId: 't-1' })

      expect(await world.as(resident).call('order.get', typed)).toMatchObject({ code: 'NOT_FOUND' })
      const rating = { understood: 'yes', useful: 'yes', words: '' } as const
      expect(await world.as(station).get('order.rate', { ...typed, rating })).toMatchObject({ status: 'rated' })
    }))

  it('only a station worker of that unit types in for others', () =>
    inWorld(async (world) => {
      await world.as(volunteer).get('order.place', { ...wish, key: 'wish000009' })

      expect(await world.store.orders.get('p-volunteer-wish000009')).toMatchObject({ enteredById: null })
    }))
})

describe('whom to call is told to those who serve', () => {
  it('a stranger, another resident, a team that declined or whose offer is over are told nothing', () =>
    inMemory(async (world) => {
      const other = aResident({ _id: 'p-other' })
      await offeredTo(20, world)
      await world.given({ accounts: [other] })
      await world.as(LEADERS[1]!).get('order.decline', { ...O1, teamId: 't-many-1', note: '' })
      await world.as(LEADERS[0]!).get('order.accept', { ...O1, teamId: 't-many-0' })

      for (const person of [stranger, other, LEADERS[1]!, LEADERS[2]!, volunteer, leader]) {
        const told = await everythingTold(world, person)
        expect([person._id, ...['13912345678', '张大爷'].filter((secret) => told.includes(secret))]).toEqual([
          person._id,
        ])
      }
      expect(await everythingTold(world, LEADERS[0]!)).toContain('13912345678')
    }))
})

// Helpers

async function everythingTold(world: World, person: Account): Promise<string> {
  const own = person.memberships[0]?.teamId ?? 't-1'
  const calls = [
    ['order.get', O1],
    ['order.mine', {}],
    ['order.pool', { teamId: own }],
    ['order.offered', { teamId: own }],
    ['order.ofTeam', { teamId: own }],
    ['order.accept', { ...O1, teamId: own }],
    ['order.decline', { ...O1, teamId: own, note: '' }],
    ['order.counter', { ...O1, teamId: own, ...aCounter() }],
    ['order.claim', { ...O1, teamId: own }],
    ['order.agree', O1],
    ['order.ofUnit', { unitId: 'u-1', show: 'taken' }],
  ] as const
  const told = []
  for (const [action, input] of calls) told.push(await world.as(person).send(action, input))
  return JSON.stringify(told)
}
