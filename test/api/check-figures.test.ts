import { checkFigures, rebuildAsked } from '@cloud/aggregation/check-figures'
import { emptyTally } from '@shared/domain/report/tally'
import { aClosedActivity } from '../builders/activity'
import { aConfirmedPresence } from '../builders/attendance'
import { people } from '../builders/city'
import { china } from '../builders/clock'
import { inMemory, type World } from './world'

const { cityAdmin } = people
const HELD = china('2026-11-20 09:00')

describe('核对: the figures beside the records', () => {
  beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
  afterEach(() => jest.restoreAllMocks())

  it('finds nothing to do by day', () =>
    inMemory(async (world) => {
      world.clock.now = china('2026-11-22 14:00')
      expect(await checkFigures(machine(world), () => true)).toBe(0)
    }))

  it('asked for by key it goes on where it was cut off, and comes to what the records say', () =>
    inMemory(async (world) => {
      world.clock.now = china('2026-11-22 14:00')
      await world.given({
        activities: [aClosedActivity({ _id: 'a-held', startsAt: HELD })],
        attendances: [aConfirmedPresence({ activityId: 'a-held', startsAt: HELD })],
      })
      const slice = (steps: number) =>
        rebuildAsked({ key: 'once', months: ['2026-11'] }, machine(world), () => steps-- > 0)

      const total = 30 + 5 + 1 + 1
      expect([await slice(20), await slice(20), await slice(20)]).toEqual(
        [20, total, total].map((done) => ({ done, total })),
      )
      expect((await world.store.rollups.get('unit:u-1:2026-11'))?.tally).toMatchObject({ activities: 1 })
      const { figures } = await world.as(cityAdmin).get('dashboard.city', { period: 'month' })
      expect(figures).toMatchObject({ activities: 1, activeVolunteers: 1 })
    }))

  it(
    'by night, slice after slice, says what differs and puts it right; the next night finds nothing',
    () =>
      inMemory(async (world) => {
        const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
        await world.given({
          activities: [aClosedActivity({ _id: 'a-held', startsAt: HELD })],
          attendances: [aConfirmedPresence({ activityId: 'a-held', startsAt: HELD })],
        })
        await night(world, '2026-11-22')
        said.mockClear()
        const before = (await world.store.rollups.get('unit:u-1:2026-11'))!
        expect(before.tally).toMatchObject({ activities: 1, personTimes: { A: 1 } })
        const isBroken = await world.store.rollups.replace(before, { ...before, tally: emptyTally() })

        await night(world, '2026-11-23')

        expect(isBroken).toBe(true)
        expect((await world.store.rollups.get('unit:u-1:2026-11'))?.tally).toEqual(before.tally)
        expect(said).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ found: ['unit:u-1:2026-11'] }))
        const { figures, checked } = await world.as(cityAdmin).get('dashboard.city', { period: 'month' })
        expect(figures).toMatchObject({ activities: 1, activeVolunteers: 1 })
        expect(checked?.differences).toBe(1)

        said.mockClear()
        await night(world, '2026-11-24')
        expect(said).not.toHaveBeenCalled()
      }),
    60_000,
  )
})

// Helpers

const machine = ({ store, clock }: World) => ({ store, now: () => clock.now })

/** As the timer does it, forty steps at a time. */
async function night(world: World, day: string) {
  world.clock.now = china(`${day} 02:30`)
  for (let slices = 0; slices < 60; slices++) {
    let steps = 40
    if ((await checkFigures(machine(world), () => steps-- > 0)) === 0) return
  }
  throw new Error('never ends')
}
