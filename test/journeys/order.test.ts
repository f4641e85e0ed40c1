import { remind } from '@cloud/messages/remind'
import { runOrderClock } from '@cloud/jobs/order-clock'
import { codeAt } from '@shared/domain/attendance/code'
import type { Account } from '@shared/contract/account'
import { backends, type World } from '../api/world'
import { aResident, aVolunteer, aMembership } from '../builders/account'
import { aClosing, aPlan } from '../builders/activity'
import { people } from '../builders/city'
import { china, days, hours, minutes } from '../builders/clock'
import { aCounter, aWish } from '../builders/order'
import { vault } from '../builders/vault'

const { leader, rival, station, admin } = people
const PHONE = '13900000003'
const resident = aResident({ _id: 'p-known', phoneHash: vault.fingerprint(PHONE), isPhoneVerified: true })
const helper = aVolunteer({ _id: 'p-helper', memberships: [aMembership({ teamId: 't-2', teamName: '磁器口科普队' })] })
const ORDER = { orderId: 'p-station-wish000001' }

/** 居民, 站点, 区县, a team that declines, a team that proposes another day: the way of one order to its end. */
describe.each(backends)('点单, from the station to 用上了吗, $name', ({ inWorld }) => {
  it('each change is told to the resident and to the station worker; what is cancelled reminds nobody', () =>
    inWorld(async (world) => {
      await world.given({ accounts: [resident, helper] })

      await typedInAndDispatched(world)
      await declinedThenCountered(world)
      await cancelledOnce(world)
      const activityId = await servedAtLast(world)
      await answered(world)

      const told = await kindsOf(world, resident)
      expect(told).toEqual(EVERY_CHANGE)
      expect((await kindsOf(world, station)).filter((kind) => EVERY_CHANGE.includes(kind))).toEqual(EVERY_CHANGE)
      expect(await world.as(resident).get('order.get', ORDER)).toMatchObject({ status: 'closed', teamId: 't-2' })
      expect(await world.as(leader).call('order.get', ORDER)).toMatchObject({ code: 'NOT_FOUND' })
      expect(activityId).not.toBe('')
    }))
})

/** In the order of their names, as often as they were told. */
const EVERY_CHANGE = [
  'orderSubmitted',
  'orderVerified',
  // To the first team, which declines; to the second, which proposes a day; and again after the cancelled activity.
  ...['orderOffered', 'orderTeamsBusy', 'orderOffered', 'orderCountered', 'orderAccepted', 'orderScheduled'],
  ...['orderReopened', 'orderOffered', 'orderAccepted', 'orderScheduled', 'orderDelivered'],
  ...['orderRated', 'orderFollowUpAsked', 'orderClosed'],
].sort()

async function typedInAndDispatched(world: World) {
  const wish = { ...aWish({ phone: PHONE, areaId: 'c-1' }), key: 'wish000001', isForOther: true }
  expect(await world.as(station).get('order.place', wish)).toMatchObject({ status: 'submitted', isTypedIn: true })
  expect(await world.as(station).get('order.verify', { ...ORDER, then: 'keep' })).toMatchObject({ status: 'verified' })

  const waiting = await world.as(admin).get('order.ofUnit', { unitId: 'u-1', show: 'toDispatch' })
  expect(waiting.items).toMatchObject([{ _id: ORDER.orderId }])
  await world.as(admin).get('order.offer', { ...ORDER, teamIds: ['t-1'] })
}

async function declinedThenCountered(world: World) {
  expect(await world.as(leader).get('order.get', ORDER)).toMatchObject({ phone: null })
  await world.as(leader).get('order.decline', { ...ORDER, teamId: 't-1', note: '会讲的老师那天来不了' })
  await world.settle()

  world.clock.now += hours(1)
  await world.as(admin).get('order.offer', { ...ORDER, teamIds: ['t-2'] })
  await world.as(rival).get('order.counter', { ...ORDER, teamId: 't-2', ...aCounter() })
  await world.settle()
  const agreed = await world.as(resident).get('order.agree', ORDER)
  expect(agreed).toMatchObject({ status: 'accepted', day: '2026-11-29', partOfDay: 'afternoon', teamId: 't-2' })
  expect(await world.as(rival).get('order.get', ORDER)).toMatchObject({ phone: PHONE })
}

/** 发布 for the order by the second team. */
async function posted(world: World, key: string): Promise<string> {
  const startsAt = china('2026-11-29 14:00')
  const plan = aPlan({ teamId: 't-2', startsAt, source: 'order', contactName: '吴队长' })
  const draft = await world.as(rival).get('activity.draft', { ...plan, key, ...ORDER })
  await world.as(rival).get('activity.publish', { activityId: draft._id })
  await world.as(helper).get('activity.signUp', { activityId: draft._id })
  expect(await world.as(resident).get('order.get', ORDER)).toMatchObject({ status: 'scheduled' })
  return draft._id
}

async function cancelledOnce(world: World) {
  const activityId = await posted(world, 'plan000001')
  await world.as(rival).get('activity.cancel', { activityId, reason: '下大雨' })
  await world.settle()
  expect(await world.as(resident).get('order.get', ORDER)).toMatchObject({ status: 'verified', activityId: null })

  const before = world.clock.now
  world.clock.now = china('2026-11-28 15:00')
  await remind({ store: world.store, now: () => world.clock.now })
  expect(await kindsOf(world, helper)).not.toContain('activityReminder')
  world.clock.now = before + hours(1)
}

async function servedAtLast(world: World): Promise<string> {
  await world.as(admin).get('order.offer', { ...ORDER, teamIds: ['t-2', 't-9'] })
  await world.as(rival).get('order.accept', { ...ORDER, teamId: 't-2' })
  const activityId = await posted(world, 'plan000002')
  world.clock.now = china('2026-11-28 20:00')

  const { seed } = await world.as(rival).get('attendance.openCode', { activityId })
  world.clock.now = china('2026-11-29 14:00')
  await world.as(helper).get('attendance.checkIn', { activityId, code: codeAt(seed, world.clock.now) })
  world.clock.now = china('2026-11-29 16:00') + minutes(5)
  await world.as(rival).get('attendance.confirm', { activityId, personIds: [helper._id] })
  await world.as(rival).get('activity.close', { activityId, closing: aClosing({ responsibleName: '吴队长' }) })
  await world.settle()
  expect(await world.as(resident).get('order.get', ORDER)).toMatchObject({ status: 'delivered', moves: ['rate'] })
  return activityId
}

async function answered(world: World) {
  const rating = { understood: 'yes', useful: 'partly', words: '' } as const
  await world.as(resident).get('order.rate', { ...ORDER, rating })
  await world.settle()
  const followUp = { used: 'yes', words: '挂断了两个骗子' } as const
  expect(await world.as(resident).call('order.followUp', { ...ORDER, followUp })).toMatchObject({ ok: false })

  world.clock.now += days(14)
  await runOrderClock({ store: world.store, now: () => world.clock.now })
  await world.settle()
  expect(await world.as(station).get('order.followUp', { ...ORDER, followUp })).toMatchObject({ status: 'closed' })
}

// Helpers

async function kindsOf(world: World, person: Account): Promise<string[]> {
  await world.settle()
  const told: string[] = []
  let cursor: string | null | undefined
  do {
    const page = await world.as(person).get('notice.list', cursor ? { cursor } : {})
    told.push(...page.items.map(({ kind }) => kind))
    cursor = page.nextCursor
  } while (cursor)
  return told.sort()
}
