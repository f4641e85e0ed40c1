import { codeAt } from '@shared/domain/attendance/code'
import { photoFolder } from '@shared/domain/photo/photo'
import { backends, type World } from '../api/world'
import { aClosing, aPlan, ENDS_AT, STARTS_AT } from '../builders/activity'
import { people } from '../builders/city'
import { minutes } from '../builders/clock'
import { aWish } from '../builders/order'
import { aJpeg } from '../builders/photo'

const { volunteer, leader, secondLeader, resident, station, admin } = people

describe.each(backends)('点单 → 接单 → 签到 → 结项 → 评单 → 看数据, $name', ({ inWorld }) => {
  it('a wish becomes an activity, people serve, and the figures of team, unit and district show it', () =>
    inWorld(async (world) => {
      const orderId = await orderedAndClaimed(world)
      const activityId = await publishedFor(orderId, world)
      await served(activityId, world)
      await closedWithPhoto(activityId, world)
      await world.settle()

      expect(await world.as(resident).get('order.get', { orderId })).toMatchObject({ status: 'delivered', activityId })
      const rating = { understood: 'yes', useful: 'yes', words: '听懂了，谢谢' } as const
      expect(await world.as(resident).get('order.rate', { orderId, rating })).toMatchObject({ status: 'rated' })
      await world.settle()
      await showsOnDashboards(world)
      await isTold(world)
    }))
})

async function orderedAndClaimed(world: World): Promise<string> {
  const order = await world.as(resident).get('order.place', { ...aWish({ areaId: 'c-1' }), key: 'wish000001' })
  expect(order).toMatchObject({ status: 'submitted', subdistrictName: '土湾街道', isMine: true, moves: ['withdraw'] })
  expect((await world.as(station).get('order.toVerify', { unitId: 'u-1' })).items).toMatchObject([{ _id: order._id }])
  await world.as(station).get('order.verify', { orderId: order._id })
  expect((await world.as(leader).get('order.pool', { teamId: 't-1' })).items).toMatchObject([{ _id: order._id }])
  expect((await world.as(leader).get('order.get', { orderId: order._id })).phone).toBeNull()

  const claimed = await world.as(leader).get('order.claim', { orderId: order._id, teamId: 't-1' })
  expect(claimed).toMatchObject({ status: 'accepted', phone: '13912345678', contactName: '张大爷' })
  return order._id
}

async function publishedFor(orderId: string, world: World): Promise<string> {
  const draft = await world
    .as(leader)
    .get('activity.draft', { ...aPlan({ source: 'order' }), key: 'plan000001', orderId })
  expect(draft).toMatchObject({ phase: 'draft', orderId })
  const published = await world.as(leader).get('activity.publish', { activityId: draft._id })
  expect(published.phase).toBe('recruiting')
  expect(await world.as(resident).get('order.get', { orderId })).toMatchObject({
    status: 'scheduled',
    activityId: draft._id,
  })
  return draft._id
}

async function served(activityId: string, world: World): Promise<void> {
  await world.as(volunteer).get('activity.signUp', { activityId })
  await world.as(leader).get('activity.signUp', { activityId })
  const { seed } = await world.as(leader).get('attendance.openCode', { activityId })

  for (const person of [volunteer, leader]) {
    world.clock.now = STARTS_AT - minutes(5)
    const arrived = { activityId, code: codeAt(seed, world.clock.now) }
    expect(await world.as(person).get('attendance.checkIn', arrived)).toMatchObject({ status: 'present' })
  }
  world.clock.now = ENDS_AT + minutes(1)
  const left = { activityId, code: codeAt(seed, world.clock.now) }
  expect(await world.as(volunteer).get('attendance.checkOut', left)).toMatchObject({ minutes: 126, grade: 'B' })
}

async function closedWithPhoto(activityId: string, world: World): Promise<void> {
  const folder = photoFolder(activityId, volunteer._id)
  const fileId = await world.upload(`${folder}1.jpg`, aJpeg())
  const thumbnailId = await world.upload(`${folder}2.jpg`, aJpeg())
  const taken = { key: 'photo00001', fileId, thumbnailId, takenAt: ENDS_AT, hasPortraitConsent: true, caption: '' }
  const photo = await world.as(volunteer).get('photo.attach', { activityId, ...taken })
  expect(photo).toMatchObject({ status: 'pending', isMine: true })
  expect(photo.url).not.toBe('')
  await world.askAboutPhotos()
  world.clock.now += minutes(1)
  await world.hearWechat()
  const look = { photoId: photo._id, isPassed: true, reason: '', child: 'none' } as const
  expect(await world.as(leader).get('photo.review', look)).toMatchObject({ status: 'passed' })

  const confirm = { activityId, personIds: [volunteer._id] }
  expect((await world.as(leader).get('attendance.confirm', confirm)).items).toMatchObject([{ grade: 'A' }])
  await world.as(secondLeader).get('attendance.confirm', { activityId, personIds: [leader._id] })
  const closing = aClosing({ bestPhotoIds: [photo._id], noPhotoReason: '', audienceOnSite: 38 })
  expect(await world.as(leader).get('activity.close', { activityId, closing })).toMatchObject({ phase: 'closed' })
}

const FIGURES = {
  activities: 1,
  pendingClose: 0,
  personTimes: { A: 1, B: 1, C: 0 },
  minutes: { A: 126, B: 125, C: 0 },
  activeVolunteers: 2,
  audienceOnSite: 38,
  photos: 1,
  subdistrictsReached: 1,
}

async function showsOnDashboards(world: World): Promise<void> {
  const period = 'month' as const
  const team = await world.as(leader).get('dashboard.team', { teamId: 't-1', period })
  const unit = await world.as(admin).get('dashboard.unit', { unitId: 'u-1', period })
  const district = await world.as(admin).get('dashboard.district', { areaId: 'd-1', period })

  expect(team.figures).toMatchObject(FIGURES)
  expect(unit.figures).toMatchObject({ ...FIGURES, orders: 1, answeredOrders: 1 })
  expect(district.figures).toMatchObject({ ...FIGURES, orders: 1, answeredOrders: 1 })
  expect(unit.recent).toMatchObject([{ title: '手机防骗小课堂' }])
  const records = await world.as(admin).get('dashboard.records', { unitId: 'u-1', period })
  expect(records.items).toHaveLength(unit.figures.activities)
}

async function isTold(world: World): Promise<void> {
  const kindsFor = async (person: typeof resident) =>
    (await world.as(person).get('notice.list', {})).items.map(({ kind }) => kind)

  expect((await kindsFor(resident)).sort()).toEqual(
    ['orderSubmitted', 'orderVerified', 'orderAccepted', 'orderScheduled', 'orderDelivered', 'orderRated'].sort(),
  )
  expect((await kindsFor(volunteer)).sort()).toEqual(['attendanceConfirmed', 'signedUp'])
}
