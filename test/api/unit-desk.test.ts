import { aUnitAdmin } from '../builders/account'
import { aCertificate } from '../builders/certificate'
import { people } from '../builders/city'
import { aComplaint } from '../builders/complaint'
import { aPending } from '../builders/import'
import { aResource, FRIDAY } from '../builders/resource'
import { aTeamPlan } from '../builders/team-request'
import { backends, type World } from './world'

const { admin, cityAdmin, station, observer, volunteer, leader, rival, stranger } = people

/** What came to a unit's desk, newest first: kind, what it is about, and what opens. */
const toldTo = async (person: typeof admin, world: World) =>
  (await world.as(person).get('notice.list', {})).items.map(({ kind, subject, link }) => [kind, subject, link])

describe.each(backends)('the desk of a unit, $name', ({ inWorld }) => {
  it('hears of a founding, a booking and a complaint; nobody else of the unit does', () =>
    inWorld(async (world) => {
      await world.given({ resources: [aResource()] })
      await world
        .as(volunteer)
        .get('team.found', { ...aTeamPlan({ name: '歌乐山天文队' }), key: 'founding01', words: '' })
      await world.settle()
      world.clock.now += 1
      const booking = { key: 'booking001', resourceId: 'r-1', forId: 't-1', activityId: null, purpose: '进校园巡展' }
      await world.as(leader).get('booking.request', { ...booking, slots: FRIDAY })
      await world.settle()
      world.clock.now += 1
      await world.as(stranger).get('complaint.file', { ...COMPLAINT, about: { kind: 'team', id: 't-2', name: '' } })
      await world.settle()

      expect(await toldTo(admin, world)).toEqual([
        ['complaintArrived', '磁器口科普队', { page: 'complaintDesk', id: 'u-1' }],
        ['bookingAsked', aResource().name, { page: 'bookings', id: 'u-1' }],
        ['foundingAsked', '歌乐山天文队', { page: 'foundings', id: 'u-1' }],
      ])
      for (const other of [station, observer, rival]) expect(await toldTo(other, world)).toEqual([])
    }))

  it('of the city hears of a complaint about one of its admins, who does not', () =>
    inWorld(async (world) => {
      const other = aUnitAdmin({ _id: 'p-city-2', appointments: cityAdmin.appointments })
      await world.given({ accounts: [other] })
      const about = { kind: 'person', id: cityAdmin._id, name: '赵主任' } as const
      await world.as(volunteer).get('complaint.file', { ...COMPLAINT, about })
      await world.settle()

      expect(await toldTo(cityAdmin, world)).toEqual([])
      expect(await toldTo(other, world)).toEqual([
        ['complaintArrived', '赵主任', { page: 'complaintDesk', id: 'u-city' }],
      ])
    }))

  it('asking twice is telling once', () =>
    inWorld(async (world) => {
      const founding = { ...aTeamPlan({ name: '歌乐山天文队' }), key: 'founding01', words: '' }
      await world.as(volunteer).get('team.found', founding)
      await world.as(volunteer).get('team.found', founding)
      await world.settle()

      expect(await toldTo(admin, world)).toHaveLength(1)
    }))
})

describe.each(backends)('a unit under a new name, $name', ({ inWorld }) => {
  const NEW = '沙坪坝区科学技术协会'

  it('is called so wherever its name is repeated and still matters; what is over keeps the old one', () =>
    inWorld(async (world) => {
      const listed = Array.from({ length: 201 }, (_, index) =>
        aPending({ _id: `u-1-${index}`, listKey: `${1_000 + index}` }),
      )
      await world.given({
        resources: [aResource()],
        pendingVolunteers: [...listed, aPending({ _id: 'u-1-over', status: 'agreed' })],
        complaints: [aComplaint(), aComplaint({ _id: 'cp-over', status: 'closed' })],
        certificates: [aCertificate()],
      })

      await world.as(cityAdmin).get('unit.rename', { unitId: 'u-1', name: NEW, from: '2026-11-20' })
      await world.settle()

      for (const officer of [admin, station, observer])
        expect((await world.as(officer).get('account.me', {})).appointments).toMatchObject([{ unitName: NEW }])
      expect((await world.as(volunteer).get('resource.list', {})).items).toMatchObject([{ unitName: NEW }])
      const offers = await world.store.pendingVolunteers.find({ where: { unitId: 'u-1' }, limit: 999 })
      expect(offers.filter(({ unitName }) => unitName !== NEW).map(({ _id }) => _id)).toEqual(['u-1-over'])
      expect(await world.store.complaints.get('cp-1')).toMatchObject({ deskName: NEW })
      expect(await world.store.complaints.get('cp-over')).toMatchObject({ deskName: OLD })
      expect((await world.dump())['certificates']).toMatchObject([{ unitName: OLD }])
      expect(await world.store.units.find({ where: { isPending: true }, limit: 9 })).toEqual([])
    }))
})

const OLD = '沙坪坝区科协'
const COMPLAINT = {
  key: 'complaint1',
  kind: 'manner',
  text: '来的人说话很凶，老人被吓到了',
  wish: '',
  isAnonymous: false,
} as const
