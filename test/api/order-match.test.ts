import { people } from '../builders/city'
import { anAcceptedOrder, anOrder } from '../builders/order'
import { aTeam } from '../builders/team'
import { backends } from './world'

const { station, leader } = people
const O1 = { orderId: 'o-1' }
const verified = anOrder({ status: 'verified' })

/** The city's own teams have said nothing of what they can do. */
const TEAMS = [
  aTeam({ _id: 't-able', name: '防骗宣讲队', tags: ['fraud'], homeSubdistrictId: 's-2' }),
  aTeam({ _id: 't-other', name: '果树队', tags: ['farming'] }),
  aTeam({ _id: 't-still', name: '停着的队', tags: ['fraud'], suspendedAt: 1 }),
  aTeam({ _id: 't-society', name: '医学会队', unitId: 'u-9', tags: ['fraud'] }),
]

describe.each(backends)('供需匹配, $name', ({ inWorld }) => {
  it('suggests who can do it in the unit and who is at home in the street, and says why', () =>
    inWorld(async (world) => {
      await world.given({ orders: [verified], teams: TEAMS })

      const { items } = await world.as(station).get('order.suggest', O1)

      expect(items.map(({ teamId }) => teamId)).toEqual(['t-society', 't-able', 't-1'])
      expect(items.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
        ['skill', 'sameStreet', 'load', 'freeDay'],
        ['skill', 'sameDistrict', 'load', 'freeDay'],
        ['anything', 'sameStreet', 'load', 'freeDay'],
      ])
    }))

  it('counts what a team has taken and been asked, and what it has served', () =>
    inWorld(async (world) => {
      const held = { topic: 'phone', teamId: 't-able' } as const
      await world.given({
        orders: [
          verified,
          anAcceptedOrder({ _id: 'o-2', ...held }),
          anOrder({ _id: 'o-3', status: 'offered', offeredTeamIds: ['t-able'] }),
          ...['o-4', 'o-5'].map((_id) => anAcceptedOrder({ _id, status: 'closed', teamId: 't-able' })),
        ],
        teams: TEAMS,
      })

      const { items } = await world.as(station).get('order.suggest', O1)

      const able = items.find(({ teamId }) => teamId === 't-able')
      expect(able?.reasons).toEqual(
        expect.arrayContaining([
          { kind: 'experience', isFor: true, count: 2 },
          { kind: 'load', isFor: true, count: 2 },
        ]),
      )
    }))

  it('after a decline the unit finds the others, and no other order knows of it', () =>
    inWorld(async (world) => {
      await world.given({ orders: [verified, anOrder({ _id: 'o-2', status: 'verified' })], teams: TEAMS })
      await world.as(station).get('order.offer', { ...O1, teamIds: ['t-1'] })
      await world.as(leader).get('order.decline', { ...O1, teamId: 't-1', note: '那天不行' })
      const idsFor = async (orderId: string) =>
        (await world.as(station).get('order.suggest', { orderId })).items.map(({ teamId }) => teamId)

      expect(await idsFor('o-1')).toEqual(['t-society', 't-able'])
      expect(await idsFor('o-2')).toEqual(['t-society', 't-able', 't-1'])
    }))

  it('a team reads which open orders suit it, without whom to call', () =>
    inWorld(async (world) => {
      await world.given({
        orders: [
          anOrder({ status: 'pooled', areaId: 's-2', subdistrictId: 's-2', subdistrictName: '磁器口街道' }),
          anOrder({ _id: 'o-near', status: 'pooled' }),
          anOrder({ _id: 'o-late', status: 'pooled', day: '2026-11-01' }),
          anOrder({ _id: 'o-held', status: 'accepted' }),
          anOrder({ _id: 'o-foreign', status: 'pooled', unitId: 'u-9', subdistrictId: 's-9' }),
        ],
      })

      const { items } = await world.as(leader).get('order.suited', { teamId: 't-1' })

      expect(items.map(({ order }) => order._id)).toEqual(['o-near', 'o-1'])
      expect(JSON.stringify(items)).not.toContain('13912345678')
    }))
})
