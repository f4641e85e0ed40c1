import { aPerson } from '../builders/account'
import { people } from '../builders/city'
import { anOrder } from '../builders/order'
import { backends } from './world'

const { admin, cityAdmin, observer } = people
const newcomer = aPerson({ _id: 'p-new', name: '冉新', phone: '13811112222' })
const post = { unitId: 'u-1', personId: 'p-new', role: 'stationWorker' } as const

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
})
