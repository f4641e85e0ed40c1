import type { Account } from '@shared/contract/account'
import type { Action } from '@shared/contract/api'
import { aClosedActivity, aClosing, anActivity, SEED } from '../builders/activity'
import { aConfirmedPresence, anAttendance } from '../builders/attendance'
import { people, type Documents } from '../builders/city'
import { NOW } from '../builders/clock'
import { anAcceptedOrder, anOrder } from '../builders/order'
import { aPhoto } from '../builders/photo'
import { backends } from './world'

const { volunteer, leader, rival, foreignLeader, resident, station, admin, observer, stranger } = people

const CITY: Documents = {
  activities: [
    anActivity({ people: ['p-secret-1', 'p-volunteer'], waiting: ['p-secret-2'] }),
    aClosedActivity({
      people: ['p-secret-1'],
      createdById: 'p-secret-8',
      closing: { ...aClosing(), at: NOW, byId: 'p-secret-9' },
    }),
    anActivity({ _id: 'a-ended', startsAt: NOW - 9e6, people: ['p-secret-1'] }),
  ],
  attendances: [
    anAttendance(),
    aConfirmedPresence({ activityId: 'a-closed', personId: 'p-secret-1', personName: '秘密姓名' }),
    aConfirmedPresence({ activityId: 'a-ended', personId: 'p-secret-1', personName: '秘密姓名' }),
  ],
  orders: [
    anOrder({ _id: 'o-new', residentId: 'p-secret-3' }),
    anOrder({ _id: 'o-pool', status: 'pooled', residentId: 'p-secret-3' }),
    anAcceptedOrder({ _id: 'o-taken', residentId: 'p-secret-3' }),
  ],
  photos: [
    aPhoto({ _id: 'ph-passed', activityId: 'a-closed', uploaderId: 'p-secret-1', status: 'passed' }),
    aPhoto({ _id: 'ph-pending', activityId: 'a-closed', uploaderId: 'p-secret-1', caption: '还没审的照片' }),
  ],
}

const CALLS: { action: Action; input: object }[] = [
  ...(['upcoming', 'toClose', 'closed'] as const).map((when) => ({
    action: 'activity.list' as const,
    input: { when },
  })),
  ...['a-1', 'a-closed', 'a-ended'].flatMap((activityId) =>
    (['activity.get', 'photo.list', 'attendance.board', 'attendance.openCode'] as const).map((action) => ({
      action,
      input: { activityId },
    })),
  ),
  ...['o-new', 'o-pool', 'o-taken'].map((orderId) => ({ action: 'order.get' as const, input: { orderId } })),
  { action: 'activity.signUp', input: { activityId: 'a-1' } },
  { action: 'order.mine', input: {} },
  { action: 'order.pool', input: { teamId: 't-1' } },
  { action: 'order.ofTeam', input: { teamId: 't-1' } },
  { action: 'order.toVerify', input: { unitId: 'u-1' } },
  { action: 'attendance.mine', input: {} },
  { action: 'attendance.upcoming', input: {} },
  { action: 'home.show', input: {} },
  { action: 'dashboard.team', input: { teamId: 't-1', period: 'month' } },
  { action: 'dashboard.unit', input: { unitId: 'u-1', period: 'month' } },
  { action: 'dashboard.district', input: { areaId: 'd-1', period: 'month' } },
  { action: 'dashboard.records', input: { unitId: 'u-1', period: 'month' } },
  { action: 'team.get', input: { teamId: 't-1' } },
]

const CONTACT = ['13912345678', '张大爷']
const NOBODYS = ['openid', SEED, 'p-secret', '"people"', '"outbox"', '"dirty"']

describe.each(backends)('who sees what on the wire, $name', ({ inWorld }) => {
  const everythingTold = async (person: Account) => {
    let told = ''
    await inWorld(async (world) => {
      await world.given(CITY)
      for (const { action, input } of CALLS) told += JSON.stringify(await world.as(person).send(action, input))
    })
    return told
  }

  it.each([
    { who: 'a stranger', person: stranger },
    { who: 'a volunteer', person: volunteer },
    { who: 'the leader of another team', person: rival },
    { who: 'the leader of another unit', person: foreignLeader },
    { who: 'an observer', person: observer },
  ])('$who is told no phone, no contact, no seed, no name of others, no id of people', async ({ person }) => {
    const told = await everythingTold(person)

    expect([...CONTACT, ...NOBODYS, '秘密姓名', '还没审的照片'].filter((secret) => told.includes(secret))).toEqual([])
    expect(told).toContain('手机防骗小课堂')
  })

  it.each([
    { who: 'the station worker', person: station, sees: CONTACT },
    { who: 'the admin of the unit', person: admin, sees: [...CONTACT, SEED] },
    { who: 'the leader of the team that serves', person: leader, sees: [...CONTACT, SEED, '秘密姓名'] },
  ])('$who is told the contact', async ({ person, sees }) => {
    const told = await everythingTold(person)

    expect(sees.filter((word) => !told.includes(word))).toEqual([])
    expect(['openid', '"outbox"', '"dirty"'].filter((secret) => told.includes(secret))).toEqual([])
  })

  it('shows the leader of the unit an open order without its contact', () =>
    inWorld(async (world) => {
      await world.given(CITY)

      const view = await world.as(rival).get('order.get', { orderId: 'o-pool' })

      expect(view).toMatchObject({ phone: null, contactName: null, place: '土湾社区活动室' })
    }))

  it('shows a resident their own order in full', () =>
    inWorld(async (world) => {
      await world.given({ orders: [anOrder()] })

      expect(await world.as(resident).get('order.get', { orderId: 'o-1' })).toMatchObject({ phone: '13912345678' })
    }))
})
