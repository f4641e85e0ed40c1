import { PRIVACY_VERSION } from '@shared/contract/account'
import { people } from '../builders/city'
import { aPerson, aVolunteer } from '../builders/account'
import { aListedPerson, listedPhone } from '../builders/sheet'
import { agreeTo, imported, registered, waiting } from './importing'
import { backends } from './world'

const { admin, volunteer } = people

describe.each(backends)('待本人确认, $name', ({ inWorld }) => {
  it('leaves people waiting, counted nowhere, until they sign in with that phone and agree', () =>
    inWorld(async (world) => {
      await imported(world, [aListedPerson(1)])
      const stranger = aPerson({ _id: 'p-new', phone: listedPhone(1), isPhoneVerified: true })
      const impostor = aPerson({ _id: 'p-typed', phone: listedPhone(1) })
      await world.given({ accounts: [stranger, impostor] })

      expect((await world.as(impostor).get('pending.mine', {})).items).toEqual([])
      const [offer] = (await world.as(stranger).get('pending.mine', {})).items
      expect(offer).toMatchObject({
        unitName: '沙坪坝区科协',
        teamName: '红岩科普队',
        name: '志愿者乙',
        birthDate: '1990-05-20',
      })
      expect(await world.as(impostor).call('pending.agree', agreeTo(offer!._id))).toMatchObject({ code: 'NOT_FOUND' })
      expect(await registered(world)).toBe(4)

      await world.as(stranger).get('pending.agree', agreeTo(offer!._id))
      await world.as(stranger).get('pending.agree', agreeTo(offer!._id))
      await world.settle()

      expect(await registered(world)).toBe(5)
      expect(await world.as(stranger).get('account.me', {})).toMatchObject({
        name: '志愿者乙',
        registration: { types: ['techWorker', 'scienceExpert'], skills: ['果树修剪'] },
        memberships: [{ teamId: 't-1', role: 'member' }],
      })
      expect(await waiting(world)).toEqual([])
    }))

  it('lets who is registered already join only by their own word, and tells them in the inbox', () =>
    inWorld(async (world) => {
      const known = aVolunteer({ _id: 'p-known', phone: listedPhone(1), isPhoneVerified: true, memberships: [] })
      await world.given({ accounts: [known] })
      const one = await imported(world, [aListedPerson(1)])
      await world.settle()

      const remarked = await world.as(admin).get('import.rows', { importId: one._id, part: 'remarked' })
      expect(remarked.items).toMatchObject([{ row: 2, remarks: ['registered'] }])
      expect((await world.as(known).get('account.me', {})).memberships).toEqual([])
      expect((await world.as(known).get('notice.list', {})).items).toMatchObject([{ kind: 'teamOffered' }])

      const [offer] = (await world.as(known).get('pending.mine', {})).items
      await world.as(known).get('pending.agree', agreeTo(offer!._id))
      expect(await world.as(known).get('account.me', {})).toMatchObject({
        name: '李志愿',
        memberships: [{ teamId: 't-1' }],
      })
    }))

  it('forgets who says "not me", and does not ask again', () =>
    inWorld(async (world) => {
      await imported(world, [aListedPerson(1)])
      const other = aPerson({ _id: 'p-other', phone: listedPhone(1), isPhoneVerified: true })
      await world.given({ accounts: [other] })
      const [offer] = (await world.as(other).get('pending.mine', {})).items

      await world.as(other).get('pending.refuse', { pendingId: offer!._id })
      const again = await imported(world, [aListedPerson(1)], 'again0001')

      expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 1 })
      expect((await world.as(other).get('pending.mine', {})).items).toEqual([])
      expect((await world.store.pendingVolunteers.get(offer!._id))?.name).toBe('')
    }))

  it('changes who waits when a later sheet says something else, and takes back who was withdrawn', () =>
    inWorld(async (world) => {
      await imported(world, [aListedPerson(1), aListedPerson(2)])
      const second = (await waiting(world)).find(({ maskedPhone }) => maskedPhone.endsWith('0002'))
      await world.as(admin).get('pending.withdraw', { pendingId: second!._id })
      const moved = moveTo('磁器口科普队', aListedPerson(1))

      const again = await imported(world, [moved, aListedPerson(2)], 'again0001')

      expect(again).toMatchObject({ created: 0, updated: 2 })
      expect((await waiting(world)).map(({ maskedPhone, teamName }) => [maskedPhone, teamName]).sort()).toEqual([
        ['137****0001', '磁器口科普队'],
        ['137****0002', '红岩科普队'],
      ])
    }))
})

describe.each(backends)('平台注册数, $name', ({ inWorld }) => {
  it('counts the numbers that volunteers gave where a unit entered nothing', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [aVolunteer({ _id: 'p-numbered', outsideNumbers: { 'pf-1': 'CQ12345' } })] })
      await world.as(volunteer).get('volunteer.register', {
        name: '李志愿',
        phone: '13800000001',
        types: ['public'],
        skills: [],
        subdistrictId: 's-1',
        consentVersion: PRIVACY_VERSION,
      })
      await world.settle()

      const { registrations } = await world.as(admin).get('platform.month', { unitId: 'u-1', month: '2026-11' })
      expect(registrations.platforms).toMatchObject([
        { volunteers: 1, source: 'numbers' },
        { volunteers: 0, source: 'none' },
      ])
    }))
})

// Helpers

const moveTo = (team: string, row: readonly string[]) => row.map((cell, index) => (index === 2 ? team : cell))
