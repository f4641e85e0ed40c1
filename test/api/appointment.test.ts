import { aPerson, aUnitAdmin } from '../builders/account'
import { people } from '../builders/city'
import { anOrder } from '../builders/order'
import { backends, type World } from './world'

const { admin, cityAdmin, observer } = people
const secondAdmin = aUnitAdmin({ _id: 'p-admin-2', name: '钱主任' })
const newcomer = aPerson({ _id: 'p-new', name: '冉新', phone: '13811112222' })
const post = { unitId: 'u-1', personId: 'p-new', role: 'stationWorker' } as const

const adminIdsOf = async ({ store }: World) =>
  (await store.accounts.find({ where: { officeIds: 'u-1' }, limit: 99 }))
    .filter(({ appointments }) => appointments.some(({ role }) => role === 'admin'))
    .map(({ _id }) => _id)

// Losing a race is told to the log; here it happens on purpose.
beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe.each(backends)('任职, $name', ({ inWorld }) => {
  it('whoever is appointed may act at once, is told, and may no more when the role is taken back', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [newcomer], orders: [anOrder()] })
      const found = await world.as(admin).get('appointment.find', { unitId: 'u-1', phone: '13811112222' })
      expect(found).toEqual({ personId: 'p-new', name: '冉新', roles: [], isMe: false })

      await world.as(admin).get('appointment.appoint', { ...post, reason: '新到岗' })
      expect((await world.as(newcomer).get('order.toVerify', { unitId: 'u-1' })).items).toHaveLength(1)
      await world.settle()
      expect((await world.as(newcomer).get('notice.list', {})).items).toMatchObject([{ kind: 'appointed' }])

      await world.as(admin).get('appointment.remove', { ...post, reason: '调走了' })
      expect(await world.as(newcomer).send('order.toVerify', { unitId: 'u-1' })).toMatchObject({ code: 'FORBIDDEN' })
    }))

  it('twice is once: one role, one entry', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [newcomer] })
      for (const reason of ['新到岗', '又点了一下'])
        await world.as(admin).get('appointment.appoint', { ...post, reason })

      const { items } = await world.as(admin).get('audit.list', { unitId: 'u-1' })
      expect(items).toMatchObject([
        {
          action: 'appointment.appoint',
          about: 'stationWorker',
          note: '新到岗',
          byName: '赵主任',
          subjectName: '冉新',
        },
      ])
    }))

  it('the trail names what was taken back first, with the reason; another unit reads its own', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [newcomer] })
      await world.as(cityAdmin).get('appointment.appoint', { ...post, reason: '' })
      world.clock.now += 1
      await world.as(admin).get('appointment.remove', { ...post, reason: '调走了' })

      const { items } = await world.as(admin).get('audit.list', { unitId: 'u-1' })
      expect(items.map(({ action, note }) => `${action} ${note}`)).toEqual([
        'appointment.remove 调走了',
        'appointment.appoint ',
      ])
      expect((await world.as(cityAdmin).get('audit.list', { unitId: 'u-9' })).items).toEqual([])
    }))

  it('who was looked for by phone can read that somebody looked', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [newcomer] })
      await world.as(admin).get('appointment.find', { unitId: 'u-1', phone: '13811112222' })

      const { items } = await world.as(newcomer).get('account.viewers', {})
      expect(items).toMatchObject([{ action: 'appointment.find', viewerFor: '沙坪坝区科协' }])
    }))

  it('lists everybody who holds a role in the unit, each once with all of them', () =>
    inWorld(async (world) => {
      await world.as(admin).get('appointment.appoint', {
        unitId: 'u-1',
        personId: observer._id,
        role: 'stationWorker',
        reason: '',
      })

      const { items } = await world.as(admin).get('appointment.list', { unitId: 'u-1' })
      expect(items.map(({ personId, roles }) => [personId, ...roles])).toEqual([
        ['p-admin', 'admin'],
        ['p-observer', 'observer', 'stationWorker'],
        ['p-station', 'stationWorker'],
      ])
    }))

  it('two who remove each other at the same moment: one of them stays', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [secondAdmin] })
      const fire = (by: typeof admin, personId: string) =>
        world.as(by).call('appointment.remove', { unitId: 'u-1', personId, role: 'admin', reason: '工作调整' })

      const replies = await Promise.all([fire(admin, secondAdmin._id), fire(secondAdmin, admin._id)])

      expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await adminIdsOf(world)).toHaveLength(1)
      expect(await world.store.units.get('u-1')).toMatchObject({ removingId: null })
      expect((await world.as(cityAdmin).get('audit.list', { unitId: 'u-1' })).items).toHaveLength(1)
    }))

  it('two who delete their accounts at the same moment: one of them stays', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [secondAdmin] })
      const leave = (person: typeof admin) => world.as(person).call('account.delete', { personId: person._id })

      const replies = await Promise.all([leave(admin), leave(secondAdmin)])

      expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await adminIdsOf(world)).toHaveLength(1)
    }))

  it('a removal that was cut short is finished before the next one counts', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [secondAdmin] })
      const unit = (await world.store.units.get('u-1'))!
      expect(await world.store.units.replace(unit, { ...unit, removingId: secondAdmin._id })).toBe(true)

      const next = { unitId: 'u-1', personId: admin._id, role: 'admin', reason: '工作调整' } as const
      expect(await world.as(cityAdmin).call('appointment.remove', next)).toMatchObject({ code: 'LAST_ADMIN' })

      expect(await adminIdsOf(world)).toEqual([admin._id])
      expect(await world.store.units.get('u-1')).toMatchObject({ removingId: null })
    }))
})
