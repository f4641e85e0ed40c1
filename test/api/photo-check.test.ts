import type { Photo } from '@shared/contract/photo'
import { photoFolder } from '@shared/domain/photo/photo'
import { takeVerdict } from '@cloud/events/take-verdict'
import { aVolunteer } from '../builders/account'
import { anActivity, aClosing, ENDS_AT } from '../builders/activity'
import { aConfirmedPresence } from '../builders/attendance'
import { people } from '../builders/city'
import { minutes } from '../builders/clock'
import { aJpeg } from '../builders/photo'
import { vault } from '../builders/vault'
import { backends, type World } from './world'

const { volunteer, leader, stranger } = people
const A1 = { activityId: 'a-1' }

// What goes wrong at WeChat is in the log; here it is wanted.
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe.each(backends)('内容检测 of photos, $name', ({ inWorld }) => {
  it.each([
    { fate: 'pass', status: 'passed', machine: 'passed' },
    { fate: 'risky', status: 'returned', machine: 'risky' },
    { fate: 'review', status: 'pending', machine: 'unsure' },
  ] as const)('WeChat says $fate after the leader let it pass: $status', ({ fate, status, machine }) =>
    inWorld(async (world) => {
      const photoId = await attached(world, fate)
      const waiting = await passes(world, photoId)

      await asksAndHears(world)

      expect(waiting).toMatchObject({ status: 'pending', eye: 'passed', machine: 'waiting' })
      expect(await mine(world)).toMatchObject([{ status, machine }])
      expect(await seenByStranger(world)).toBe(status === 'passed' ? 1 : 0)
    }),
  )

  it('what WeChat is unsure of passes once the leader has looked again', () =>
    inWorld(async (world) => {
      const photoId = await attached(world, 'review')
      await passes(world, photoId)
      await asksAndHears(world)

      expect(await passes(world, photoId)).toMatchObject({ status: 'passed', machine: 'unsure' })
    }))

  it('what WeChat refuses is out of the leader’s hands, and its uploader is told', () =>
    inWorld(async (world) => {
      const photoId = await attached(world, 'risky')
      await asksAndHears(world)
      await world.settle()

      expect(await world.as(leader).call('photo.review', passing(photoId))).toMatchObject({ code: 'PHOTO_NOT_ALLOWED' })
      expect((await world.as(volunteer).get('notice.list', {})).items).toMatchObject([{ kind: 'photoReturned' }])
    }))

  it('an answer that comes late, after WeChat was asked again, counts; so does the second one, and changes nothing', () =>
    inWorld(async (world) => {
      await passes(world, await attached(world, 'late'))
      await world.askAboutPhotos()
      world.clock.now += minutes(36)
      const again = await world.askAboutPhotos()
      world.clock.now += minutes(5)
      const first = await world.hearWechat()
      const afterFirst = await stored(world)
      world.clock.now += minutes(36)
      const second = await world.hearWechat()

      expect([again, first.length, second.length]).toEqual([1, 1, 1])
      expect(afterFirst).toMatchObject({ status: 'passed', machine: 'passed' })
      expect(await stored(world)).toEqual(afterFirst)
      expect(await world.askAboutPhotos()).toBe(0)
    }))

  it('never answered: asked three times, then the leader’s eye is enough, and the photo says so', () =>
    inWorld(async (world) => {
      await passes(world, await attached(world, 'never'))
      const asked: number[] = []
      for (let round = 0; round < 5; round++) {
        asked.push(await world.askAboutPhotos())
        world.clock.now += minutes(36)
      }

      expect(asked).toEqual([1, 1, 1, 1, 0])
      expect(await stored(world)).toMatchObject({ traceIds: { length: 3 } })
      expect(await mine(world)).toMatchObject([{ status: 'passed', machine: 'silent' }])
    }))

  it('a refusal that comes after all that takes the photo out of the public and of the figures', () =>
    inWorld(async (world) => {
      const photoId = await attached(world, 'never')
      await passes(world, photoId)
      for (let round = 0; round < 4; round++) {
        await world.askAboutPhotos()
        world.clock.now += minutes(36)
      }
      await world.as(leader).get('activity.close', { ...A1, closing: aClosing({ bestPhotoIds: [photoId] }) })
      await world.settle()
      const before = await photosCounted(world)
      const [traceId = ''] = (await stored(world)).traceIds ?? []
      await takeVerdict({ traceId, said: 'risky' }, jobs(world))
      await world.settle()

      expect([before, await photosCounted(world), await seenByStranger(world)]).toEqual([1, 0, 0])
    }))

  it('answers at once, twice and from two machines are one answer', () =>
    inWorld(async (world) => {
      await attached(world, 'never')
      await Promise.all([world.askAboutPhotos(), world.askAboutPhotos(), world.askAboutPhotos()])
      const { traceIds = [] } = await stored(world)
      const [traceId = ''] = traceIds
      const changed = await Promise.all([1, 2, 3, 4].map(() => takeVerdict({ traceId, said: 'passed' }, jobs(world))))

      expect(traceIds).toHaveLength(1)
      expect(changed.filter(Boolean)).toHaveLength(1)
    }))

  it('a made-up trace id changes nothing', () =>
    inWorld(async (world) => {
      await attached(world, 'never')
      await world.askAboutPhotos()

      expect(await takeVerdict({ traceId: 'local-made-up-by-me', said: 'passed' }, jobs(world))).toBe(false)
      expect(await mine(world)).toMatchObject([{ machine: 'waiting' }])
    }))

  it('no trace id leaves the server', () =>
    inWorld(async (world) => {
      await attached(world, 'never')
      await world.askAboutPhotos()
      const [traceId = '-'] = (await stored(world)).traceIds ?? []
      const replies = await Promise.all([
        world.as(leader).send('photo.list', A1),
        world.as(volunteer).send('export.myData', {}),
      ])

      expect(JSON.stringify(replies)).not.toContain(traceId)
    }))

  it('what a child under 14 uploads stays with the team, and WeChat is not asked', () =>
    inWorld(async (world) => {
      const child = aVolunteer({ _id: 'p-child', birthSealed: vault.seal('2014-03-01') })
      await world.given({ accounts: [child] })
      const photoId = await attached(world, 'pass', child)

      expect(await world.askAboutPhotos()).toBe(0)
      expect(await world.as(leader).call('photo.review', passing(photoId))).toMatchObject({ code: 'PHOTO_SHOWS_CHILD' })
      expect(await seenByStranger(world)).toBe(0)
    }))

  it('a photo on which a child was seen is never public', () =>
    inWorld(async (world) => {
      const photoId = await attached(world, 'pass')
      await asksAndHears(world)
      const seen = { photoId, isPassed: false, reason: '有孩子的正脸', child: 'seen' } as const
      await world.as(leader).get('photo.review', seen)

      expect(await world.as(leader).call('photo.review', passing(photoId))).toMatchObject({ code: 'PHOTO_SHOWS_CHILD' })
      expect(await seenByStranger(world)).toBe(0)
    }))

  it('a retry of an upload that arrived finds it, also when the activity was closed meanwhile', () =>
    inWorld(async (world) => {
      const photoId = await attached(world, 'pass')
      await world.as(leader).get('activity.close', { ...A1, closing: aClosing({ noPhotoReason: '太暗' }) })

      expect(await attached(world, 'pass', volunteer)).toBe(photoId)
    }))
})

// Helpers

async function attached(world: World, fate: string, person = volunteer): Promise<string> {
  if (!(await world.store.activities.get('a-1'))) {
    const presence = aConfirmedPresence({ personId: person._id })
    await world.given({ activities: [anActivity()], attendances: [presence] })
    world.clock.now = ENDS_AT
  }
  const folder = photoFolder('a-1', person._id)
  const file = {
    fileId: await world.upload(`${folder}check-${fate}.jpg`, aJpeg()),
    thumbnailId: await world.upload(`${folder}small.jpg`, aJpeg()),
  }
  const photo = { ...A1, ...file, key: 'photo00001', takenAt: ENDS_AT, hasPortraitConsent: true, caption: '' }
  return (await world.as(person).get('photo.attach', photo))._id
}

const passing = (photoId: string) => ({ photoId, isPassed: true, reason: '', child: 'none' }) as const
const passes = (world: World, photoId: string) => world.as(leader).get('photo.review', passing(photoId))

async function asksAndHears(world: World): Promise<void> {
  await world.askAboutPhotos()
  world.clock.now += minutes(1)
  await world.hearWechat()
}

const mine = async (world: World) => (await world.as(volunteer).get('photo.list', A1)).items
const seenByStranger = async (world: World) => (await world.as(stranger).get('photo.list', A1)).items.length
const stored = async (world: World) => (await world.dump())['photos']![0] as Photo
const jobs = ({ store, clock }: World) => ({ store, now: () => clock.now })
const photosCounted = async (world: World) =>
  (await world.as(leader).get('dashboard.team', { teamId: 't-1', period: 'month' })).figures.photos
