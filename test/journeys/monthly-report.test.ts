import { closedAt, hashOf, U1 } from '../api/reporting'
import { inMemory, type World } from '../api/world'
import { people } from '../builders/city'
import { china } from '../builders/clock'
import { aPhoto } from '../builders/photo'
import { EXPERIENCE } from '../builders/report'

const { admin, cityAdmin } = people
const OCTOBER = { ...U1, month: '2026-10' }

beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe('月报, from the first look to the next month', () => {
  it('is drawn, written, submitted, sent back, submitted again, and corrected in the next one', () =>
    inMemory(async (world) => {
      await held(world)
      const unit = world.as(admin)
      const city = world.as(cityAdmin)

      world.clock.now = china('2026-10-20 09:00')
      const drawn = await unit.get('report.get', OCTOBER)
      expect(drawn).toMatchObject({ status: 'draft', figures: { activities: 2 }, can: { edit: true, submit: false } })
      expect(drawn.photos.map(({ photoId }) => photoId)).toEqual(['ph-2', 'ph-1'])

      const experience = EXPERIENCE
      const saved = await unit.get('report.save', { ...OCTOBER, rev: null, experience, photoIds: ['ph-2'] })
      const first = await unit.get('report.submit', { ...OCTOBER, rev: saved.rev })
      expect(first.photos.map(({ photoId }) => photoId)).toEqual(['ph-2'])
      expect((await boardOf(city))[0]).toMatchObject({ unitId: 'u-1', status: 'submitted', isLate: false })

      world.clock.now = china('2026-10-23 23:30')
      await city.get('report.sendBack', { ...OCTOBER, revision: 1, reason: '照片请换几张' })
      const back = await unit.get('report.get', OCTOBER)
      const again = await unit.get('report.save', { ...OCTOBER, rev: back.rev, photoIds: ['ph-1'] })
      world.clock.now = china('2026-10-24 00:00')
      const second = await unit.get('report.submit', { ...OCTOBER, rev: again.rev })
      expect(second.submissions).toMatchObject([
        { revision: 1, isLate: false, returned: { reason: '照片请换几张' } },
        { revision: 2, isLate: true, returned: null },
      ])
      await expectSumsToHold(world)

      await unit.get('hours.void', { activityId: 'one', personId: 'p-volunteer', note: '重复建的一场' })
      await world.settle()
      world.clock.now = china('2026-11-20 09:00')
      expect(await unit.get('report.get', OCTOBER)).toMatchObject({
        figures: second.figures,
        photos: [{ photoId: 'ph-1' }],
      })
      const november = await unit.get('report.get', { ...U1, month: '2026-11' })
      expect(november.changes).toMatchObject([{ month: '2026-10', activityId: 'one', reasons: ['voided'] }])
      expect(second.figures.personTimes.A + november.figures.personTimes.A + november.changed.personTimes.A).toBe(
        await confirmedIn(world),
      )
    }))
})

// Helpers

type City = ReturnType<World['as']>

const boardOf = async (city: City) => (await city.get('report.board', { month: '2026-10' })).rows

/** Two activities of October with a photo each that the leader marked, one of November. */
async function held(world: World) {
  const given = closedAt({ one: '2026-10-10 09:00', two: '2026-10-22 23:59', three: '2026-11-10 09:00' })
  const photoOf: Record<string, string> = { one: 'ph-1', two: 'ph-2' }
  await world.given({
    ...given,
    activities: given.activities!.map((activity) => ({
      ...activity,
      closing: { ...activity.closing!, bestPhotoIds: [photoOf[activity._id] ?? []].flat() },
    })),
    photos: Object.entries(photoOf).map(([activityId, _id]) => aPhoto({ _id, activityId, status: 'passed' })),
  })
  await world.settle()
}

async function expectSumsToHold(world: World) {
  const head = (await world.store.reports.get('u-1-2026-10'))!
  expect(head.submissions.map(({ snapshot }) => hashOf(snapshot))).toEqual(head.submissions.map(({ sha256 }) => sha256))
}

const confirmedIn = async ({ store }: World) =>
  (await store.attendances.find({ where: { unitId: 'u-1' }, limit: 99 })).filter(
    ({ status, confirmed }) => status === 'present' && confirmed,
  ).length
