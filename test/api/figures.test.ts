import fc from 'fast-check'
import { drainFigures, pendingFigures } from '@cloud/aggregation/drain'
import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { memoryTable } from '@cloud/store/memory'
import type { Presence } from '@shared/contract/presence'
import type { Rollup } from '@shared/contract/rollup'
import { chinaDay } from '@shared/domain/time/china-time'
import { emptyTally } from '@shared/domain/report/tally'
import { people } from '../builders/city'
import { runs } from '../runs'
import { expectFiguresToAddUp } from './law-of-sums'
import { anEvening, BEGIN, STAGE, USUAL_STEPS, type Step } from './random-steps'
import { inMemory, type World } from './world'

// Losing a race is told to the log; here it happens all the time.
beforeEach(() => {
  jest.spyOn(console, 'info').mockImplementation(() => undefined)
  // Two corrections of one record in one moment are one entry of the trail.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())

const MONTHS = ['2026-11', '2026-12']

describe('汇总: a cache that can always be rebuilt', () => {
  it('whatever people do in whatever order, the figures are those of a full rebuild', async () => {
    const done = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(anEvening, (steps) =>
        inMemory(async (world) => {
          await setUp(world)
          for (const { name, make } of steps) count(done, name, await take(make(world), world))
          await world.settle()

          expect(await figuresIn(world.store.rollups.find({ limit: 10_000 }))).toEqual(await rebuilt(world))
          await expectFiguresToAddUp(world, { period: steps.length % 2 > 0 ? 'month' : 'reportYear' })
        }),
      ),
      { numRuns: runs(15) },
    )
    expect(USUAL_STEPS.filter((step) => !done.get(step))).toEqual([])
  }, 60_000)

  it('counts no activity any more when all are called off', () =>
    inMemory(async (world) => {
      await setUp(world)
      expect(Object.keys(await figuresIn(world.store.rollups.find({ limit: 10_000 })))).toContain('unit:u-1:2026-11')

      const calledOff = []
      for (const { _id } of STAGE.activities!) calledOff.push(await take(cancelled(_id), world))
      await world.settle()

      expect(calledOff).not.toContain(false)
      const left = Object.values(await figuresIn(world.store.rollups.find({ limit: 10_000 })))
      expect(left.filter(({ tally }) => tally.unclosedEndsAt.length + tally.activities > 0)).toEqual([])
      expect(left.every(({ tally }) => tally.orders === 1)).toBe(true)
    }))
})

// Helpers

/** A stage whose figures stand as a nightly rebuild leaves them. */
async function setUp(world: World) {
  world.clock.now = BEGIN
  await world.given(STAGE)
  for (const month of MONTHS) await rebuildMonth(month, { store: world.store, now: () => world.clock.now })
}

function count(done: Map<string, number>, name: string, isDone: boolean) {
  const [kind = ''] = name.split(' ')
  if (isDone) done.set(kind, (done.get(kind) ?? 0) + 1)
}

async function settle(limit: number, { store, clock }: World): Promise<boolean> {
  const machine = { store, now: () => clock.now }
  const about = await store.units.getWith('u-1', pendingFigures(machine, { unitId: 'u-1' }, limit))
  return (await drainFigures(about!.found, machine)) > 0
}

async function take(step: Step, world: World): Promise<boolean> {
  if ('wait' in step) world.clock.now += step.wait
  else if ('settle' in step) return settle(step.settle, world)
  else if ('remap' in step) return remap(step.remap, world)
  else return (await world.as(step.who).send(step.action, step.input)).ok
  return true
}

/** A new map comes with a rebuild; until then today's map is the one of the day each figure was reckoned. */
async function remap(parentId: string, { store, clock }: World): Promise<boolean> {
  const street = (await store.areas.get('s-2'))!
  const today = chinaDay(clock.now)
  const [first] = street.periods
  const periods = [{ ...first!, to: today }, ...(first!.from < today ? [{ parentId, from: today, to: null }] : [])]
  const isMoved = await store.areas.replace(street, { ...street, periods, parentIds: ['d-1', 'd-9'] })
  for (const month of MONTHS) await rebuildMonth(month, { store, now: () => clock.now })
  return isMoved
}

const cancelled = (activityId: string): Step => ({
  who: people.leader,
  action: 'activity.cancel',
  input: { activityId, reason: '下大雨' },
})

type Kept = Pick<Rollup, 'tally' | 'names' | 'parts'> & { heads: number[][] }

async function rebuilt({ store, clock }: World): Promise<Record<string, Kept>> {
  const caches = { rollups: memoryTable<Rollup>('rollups'), presences: memoryTable<Presence>('presences') }
  for (const month of MONTHS) await rebuildMonth(month, { store: { ...store, ...caches }, now: () => clock.now })
  return figuresIn(caches.rollups.find({ limit: 10_000 }))
}

/** What is kept by roll-up; one in which nothing happened is as good as none. */
async function figuresIn(found: Promise<Rollup[]>): Promise<Record<string, Kept>> {
  const empty = JSON.stringify(emptyTally())
  return Object.fromEntries(
    (await found)
      .filter(
        ({ scope, tally, heads }) =>
          rowsIn(heads).length > 0 || (scope !== 'roster' && JSON.stringify(tally) !== empty),
      )
      .map(({ _id, tally, names, parts, heads }) => [_id, { tally, names, parts, heads: rowsIn(heads) }]),
  )
}

/** Rows in which somebody was there. */
const rowsIn = (heads: Rollup['heads']): number[][] =>
  Object.entries(heads ?? {})
    .filter(([, counts]) => counts.some((count) => count > 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, counts]) => counts)
