import { photoFolder } from '@shared/domain/photo/photo'
import { aClosing, anActivity, ENDS_AT } from '../builders/activity'
import { aConfirmedPresence } from '../builders/attendance'
import { people } from '../builders/city'
import { minutes } from '../builders/clock'
import { aJpeg } from '../builders/photo'
import { backends, type World } from './world'

const { volunteer, leader, stranger } = people
const A1 = { activityId: 'a-1' }

describe.each(backends)('照片, $name', ({ inWorld }) => {
  it('is there for its uploader and the leader until it passes, then for everybody, with a link that opens', () =>
    inWorld(async (world) => {
      const photoId = await attached(world)
      const before = await seen(world)

      await world.as(leader).get('photo.review', { photoId, isPassed: true, reason: '', child: 'none' })

      expect(before).toEqual([1, 1, 0])
      expect(await seen(world)).toEqual([1, 1, 1])
      const { items } = await world.as(stranger).get('photo.list', A1)
      expect(items[0]).toMatchObject({ status: 'passed', isMine: false })
      expect([items[0]!.url, items[0]!.thumbnailUrl].every((url) => /^https?:/.test(url))).toBe(true)
    }))

  it('is returned with a reason that the uploader is told', () =>
    inWorld(async (world) => {
      const photoId = await attached(world)

      await world.as(leader).get('photo.review', { photoId, isPassed: false, reason: '脸看不清' })
      await world.settle()

      expect((await world.as(volunteer).get('photo.list', A1)).items).toMatchObject([
        { status: 'returned', returnReason: '脸看不清', isMine: true },
      ])
      expect((await world.as(volunteer).get('notice.list', {})).items).toMatchObject([{ kind: 'photoReturned' }])
      expect(await seen(world)).toEqual([1, 1, 0])
    }))

  it('counts once its activity is closed, and no more when it is returned after that', () =>
    inWorld(async (world) => {
      const photoId = await attached(world)
      await world.as(leader).get('photo.review', { photoId, isPassed: true, reason: '', child: 'none' })
      await world.settle()
      const unclosed = await photosCounted(world)
      await world.as(leader).get('activity.close', { ...A1, closing: aClosing({ bestPhotoIds: [photoId] }) })
      await world.settle()
      const closed = await photosCounted(world)

      await world.as(leader).get('photo.review', { photoId, isPassed: false, reason: '脸看不清' })
      await world.settle()

      expect([unclosed, closed, await photosCounted(world)]).toEqual([0, 1, 0])
    }))
})

// Helpers

async function attached(world: World): Promise<string> {
  await world.given({ activities: [anActivity()], attendances: [aConfirmedPresence()] })
  world.clock.now = ENDS_AT
  const folder = photoFolder('a-1', 'p-volunteer')
  const file = {
    fileId: await world.upload(`${folder}1.jpg`, aJpeg()),
    thumbnailId: await world.upload(`${folder}2.jpg`, aJpeg()),
  }
  const photo = { ...A1, ...file, key: 'photo00001', takenAt: ENDS_AT, hasPortraitConsent: true, caption: '现场' }
  const { _id } = await world.as(volunteer).get('photo.attach', photo)
  await world.askAboutPhotos()
  world.clock.now += minutes(1)
  await world.hearWechat()
  return _id
}

const seen = (world: World) =>
  Promise.all(
    [volunteer, leader, stranger].map(async (one) => (await world.as(one).get('photo.list', A1)).items.length),
  )

const photosCounted = async (world: World) =>
  (await world.as(leader).get('dashboard.team', { teamId: 't-1', period: 'month' })).figures.photos
