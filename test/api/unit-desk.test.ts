import { people } from '../builders/city'
import { aResource, FRIDAY } from '../builders/resource'
import { aTeamPlan } from '../builders/team-request'
import { backends, type World } from './world'

const { admin, station, observer, volunteer, leader, rival, stranger } = people

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

  it('asking twice is telling once', () =>
    inWorld(async (world) => {
      const founding = { ...aTeamPlan({ name: '歌乐山天文队' }), key: 'founding01', words: '' }
      await world.as(volunteer).get('team.found', founding)
      await world.as(volunteer).get('team.found', founding)
      await world.settle()

      expect(await toldTo(admin, world)).toHaveLength(1)
    }))
})

const COMPLAINT = {
  key: 'complaint1',
  kind: 'manner',
  text: '来的人说话很凶，老人被吓到了',
  wish: '',
  isAnonymous: false,
} as const
