import { readSheet } from 'read-excel-file/universal'
import { ERASED_NAME } from '@shared/domain/person/erase'
import { logAccess } from '@cloud/kernel/access-log'
import { backends, type World } from '../api/world'
import { aMembership, aVolunteer } from '../builders/account'
import { aClosedActivity, STARTS_AT } from '../builders/activity'
import { aConfirmedPresence } from '../builders/attendance'
import { people } from '../builders/city'
import { days, hours } from '../builders/clock'
import { aPending } from '../builders/import'
import { anAcceptedOrder, anOrder } from '../builders/order'
import { aPhoto } from '../builders/photo'
import { aNotice } from '../builders/script'
import { aTeamRequest } from '../builders/team-request'
import { vault } from '../builders/vault'

const { leader, admin, cityAdmin } = people
const NAME = '苏明远'
const [PHONE, ID_NUMBER] = ['13800007777', '500199199003071231']
const SECRETS = [NAME, PHONE, ID_NUMBER, '1990-03-07', 'openid-of-p-leaver']
const leaver = aVolunteer({ _id: 'p-leaver', name: NAME, phone: PHONE })
const PERIOD = { from: '2026-01-01', to: '2026-12-31' }

/** 60 times two hours, an open order and one a team has taken, pictures, a message. */
const LIFE = {
  accounts: [leaver],
  activities: Array.from({ length: 60 }, (_, index) =>
    aClosedActivity({
      _id: `a-l${index}`,
      startsAt: STARTS_AT - days(index + 1),
      endsAt: STARTS_AT - days(index + 1) + hours(2),
    }),
  ),
  attendances: Array.from({ length: 60 }, (_, index) =>
    aConfirmedPresence({
      activityId: `a-l${index}`,
      personId: leaver._id,
      personName: NAME,
      startsAt: STARTS_AT - days(index + 1),
      endsAt: STARTS_AT - days(index + 1) + hours(2),
    }),
  ),
  orders: [
    anOrder({ _id: 'o-open', residentId: leaver._id, contactName: NAME, phone: PHONE }),
    anAcceptedOrder({ _id: 'o-done', residentId: leaver._id, contactName: NAME, phone: PHONE, status: 'closed' }),
  ],
  photos: [
    aPhoto({
      activityId: 'a-l0',
      uploaderId: leaver._id,
      uploaderName: NAME,
      caption: `${NAME}在讲课`,
      status: 'passed',
    }),
  ],
  notices: [aNotice({ personId: leaver._id, subject: `${NAME}的点单` })],
}

describe.each(backends)('leaving for good (scenario 13), $name', ({ inWorld }) => {
  const inLife = (story: (world: World) => Promise<void>) =>
    inWorld(async (world) => {
      await world.given(LIFE)
      await world.settle()
      const unit = (await world.store.units.get('u-1'))!
      expect(await world.store.units.replace(unit, { ...unit, demandsDocument: true })).toBe(true)
      await world.as(leaver).get('account.details', {
        birthDate: '1990-03-07',
        document: { kind: 'residentId', number: ID_NUMBER },
        sensitive: ['birthDate', 'document'],
      })
      await story(world)
    })
  const hoursOf = async (world: World) =>
    (await world.as(leader).get('dashboard.team', { teamId: 't-1', period: 'year' })).figures.minutes

  it('the identity is gone everywhere, the hours stay, certificates say so, and who comes back is new', () =>
    inLife(async (world) => {
      const [first, second] = await twoSheets(world)
      const before = await hoursOf(world)

      await world.as(leaver).get('account.delete', { personId: leaver._id })
      await world.settle()

      const everything = JSON.stringify(await world.dump())
      expect(SECRETS.filter((secret) => everything.includes(secret))).toEqual([])
      expect(await hoursOf(world)).toEqual(before)
      for (const { _id, minutes } of [first, second])
        expect(await world.as(admin).get('certificate.check', { number: _id })).toMatchObject({
          status: 'holderErased',
          minutes,
        })
      expect(await world.as(cityAdmin).get('photo.list', { activityId: 'a-l0' })).toMatchObject({
        items: [{ uploaderName: ERASED_NAME, caption: `${ERASED_NAME}在讲课` }],
      })
      expect(await world.store.orders.get('o-open')).toMatchObject({ status: 'withdrawn', contactName: ERASED_NAME })
      expect(await world.store.orders.get('o-done')).toMatchObject({ status: 'closed', phone: '' })

      const again = await world.as(leaver).get('account.me', {})
      expect(again).toMatchObject({ name: '', registration: null, memberships: [] })
      expect(again._id).not.toBe(leaver._id)
      expect((await world.as(leaver).get('attendance.totals', {})).records).toBe(0)
    }))

  it('asked again, or worked off again, nothing changes; another account cannot be meant', () =>
    inLife(async (world) => {
      await world.as(leaver).get('account.delete', { personId: leaver._id })
      await world.settle()
      const after = await world.dump()

      await world.settle()
      expect(await world.dump()).toEqual(after)
      expect(await world.as(leaver).call('account.delete', { personId: leaver._id })).toMatchObject({
        code: 'NOT_FOUND',
      })
      expect(await world.store.accounts.get(leaver._id)).toMatchObject({ name: ERASED_NAME, memberships: [] })
    }))

  it('a record that changed meanwhile stops nothing: the next round goes on', () =>
    inLife(async (world) => {
      await world.as(leaver).get('account.delete', { personId: leaver._id })
      const { replace } = world.store.attendances
      world.store.attendances.replace = async () => false
      jest.spyOn(console, 'error').mockImplementation()
      await world.settle()
      expect(JSON.stringify(await world.dump())).toContain(NAME)

      world.store.attendances.replace = replace
      await world.settle()

      expect(JSON.stringify(await world.dump())).not.toContain(NAME)
    }))

  it('what a unit had listed under the phone loses name, number and birth date', () =>
    inLife(async (world) => {
      const listed = aPending({ name: NAME, phone: PHONE })
      await world.given({ pendingVolunteers: [listed] })

      await world.as(leaver).get('account.delete', { personId: leaver._id })
      await world.settle()

      const after = await world.store.pendingVolunteers.get(listed._id)
      expect(after).toMatchObject({ name: '', maskedPhone: '', birthSealed: null, status: 'withdrawn' })
    }))

  it('more copies than are written in one go are erased in several', () =>
    inLife(async (world) => {
      const many = Array.from({ length: 450 }, (_, index) =>
        aNotice({ _id: `n-l${index}`, personId: leaver._id, subject: NAME }),
      )
      await world.given({ notices: many })

      await world.as(leaver).get('account.delete', { personId: leaver._id })
      await world.settle()

      expect(JSON.stringify(await world.dump())).not.toContain(NAME)
      expect(await world.store.accounts.get(leaver._id)).not.toHaveProperty('erasure')
    }))

  it('the only leader of a team hands over first', () =>
    inWorld(async (world) => {
      const remove = () => world.as(leader).call('account.delete', { personId: leader._id })
      expect(await remove()).toMatchObject({ code: 'LEADER_MUST_HAND_OVER' })

      const deputy = aVolunteer({
        _id: 'p-deputy',
        memberships: [aMembership({ role: 'leader' })],
        ledTeamIds: ['t-1'],
      })
      await world.given({ accounts: [deputy] })
      expect(await remove()).toMatchObject({ ok: true })
    }))

  it('I see what is stored, who looked, and take it along as a sheet', () =>
    inLife(async (world) => {
      const look = { store: world.store, caller: admin, now: () => world.clock.now, vault }
      await logAccess(look, { action: 'attendance.board', personIds: [leaver._id], unitId: 'u-1' })

      const door = world.as(leaver)
      expect(await door.get('account.counts', {})).toMatchObject({
        attendances: 60,
        orders: 2,
        photos: 1,
        notices: 1,
        viewers: 1,
      })
      expect(await door.get('account.viewers', {})).toMatchObject({
        items: [{ name: '赵主任', viewerFor: '沙坪坝区科协', action: 'attendance.board' }],
      })
      expect(await door.get('account.personal', {})).toMatchObject({
        birthDate: '1990-03-07',
        document: { kind: 'residentId', masked: '500*************31' },
        documentWantedBy: '沙坪坝区科协',
      })
      const save = jest.spyOn(world.files, 'save')
      await world.given({ teamRequests: [aTeamRequest({ personId: leaver._id, status: 'refused' })] })
      expect((await door.get('export.myData', {})).url).not.toBe('')
      const asked = await readSheet(new Uint8Array(save.mock.calls[0]![1]).buffer, '队伍申请')
      expect(asked.slice(1)).toEqual([['2026-11-21', '入队', '红岩科普队', null, '我会修电器', '没有通过', null]])
    }))
})

async function twoSheets(world: World) {
  const door = world.as(leaver)
  expect(await door.get('certificate.units', {})).toEqual({
    items: [{ unitId: 'u-1', unitName: '沙坪坝区科协', minutes: 7_200 }],
  })
  const issue = (key: string, from = PERIOD.from) =>
    door.get('certificate.issue', { unitId: 'u-1', ...PERIOD, from, key })
  const first = await issue('sheet00001')
  const second = await issue('sheet00002', '2026-11-01')
  expect(first).toMatchObject({ minutes: 7_200, records: 60, status: 'valid' })
  expect((await issue('sheet00001'))._id).toBe(first._id)
  expect((await door.get('certificate.mine', {})).items).toHaveLength(2)

  const typed = `${first._id.slice(0, 4)}-${first._id.slice(4)}`.toLowerCase()
  const told = await world.as(people.stranger).get('certificate.check', { number: typed })
  expect(told).toEqual({
    number: first._id,
    ...PERIOD,
    minutes: 7_200,
    unitName: '沙坪坝区科协',
    status: 'valid',
  })
  return [first, second] as const
}
