import fc from 'fast-check'
import type { Scheduler } from 'fast-check'
import { drain } from '@cloud/aggregation/drain'
import { rebuildMonth } from '@cloud/aggregation/rebuild'
import { writeRollup } from '@cloud/aggregation/write-rollup'
import { memoryTable } from '@cloud/store/memory'
import type { Presence } from '@shared/contract/presence'
import type { Rollup, Tally } from '@shared/contract/rollup'
import { emptyTally } from '@shared/domain/report/tally'
import { aClosing, anActivity } from '../builders/activity'
import { aPresence } from '../builders/attendance'
import { people } from '../builders/city'
import { hours, NOW } from '../builders/clock'
import { runs } from '../runs'
import { inMemory, type World } from './world'

const { leader, secondLeader } = people
const startsAt = NOW - hours(5)
const times = { startsAt, endsAt: startsAt + hours(2) }
/** Left from before, so that the machines are at work on what people change. */
const PENDING = { isPending: true as const, dirty: ['t-1|u-1|s-1|2026-11-21'] }
const IDS = ['p-1', 'p-2', 'p-3']

beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

it('汇总: however two machines that settle and the people who go on working interleave, the figures end up right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), (scheduler) =>
      inMemory(async (world) => {
        await world.given({
          activities: ['a-1', 'a-2'].map((_id) => anActivity({ _id, startsAt, ...PENDING })),
          attendances: IDS.map((personId) => aPresence({ activityId: 'a-1', personId, ...times, ...PENDING })),
        })
        const fast = slowedDown(world, scheduler)

        await scheduler.waitFor(Promise.all([work(world), machine(world), machine(world)]))

        fast()
        await world.settle()
        const figures = await figuresIn(world.store.rollups.find({ limit: 1_000 }))
        expect(figures).toEqual(await rebuilt(world))
        expect(figures['unit:u-1:2026-11']).toMatchObject({ activities: 2, personTimes: { A: 3 }, unclosedEndsAt: [] })
      }),
    ),
    { numRuns: runs(40) },
  )
})

it.each([
  { what: 'makes it first', isThere: false },
  { what: 'writes it meanwhile', isThere: true },
])('汇总: a machine that read before another $what reads the records again', ({ isThere }) =>
  inMemory(async ({ store, clock }) => {
    const machine = { store, now: () => clock.now }
    const place = { _id: 'unit:u-1:2026-11', scope: 'unit', groupId: 'u-1', period: '2026-11' } as const
    const write = (activities: number) =>
      writeRollup(place, async () => ({ tally: { ...emptyTally(), activities } }), machine)
    if (isThere) await write(1)
    let readings = 0

    await writeRollup(
      place,
      async () => {
        readings++
        if (readings === 1) await write(2)
        return { tally: { ...emptyTally(), activities: 2 + readings } }
      },
      machine,
    )

    expect(readings).toBe(2)
    expect(await store.rollups.get(place._id)).toMatchObject({ tally: { activities: 4 } })
  }),
)

// Helpers

/** One record after the other changes while the machines read. */
async function work(world: World) {
  for (const personId of IDS)
    await untilDone(() => world.as(leader).call('attendance.confirm', { activityId: 'a-1', personIds: [personId] }))
  for (const activityId of ['a-2', 'a-1']) {
    await untilDone(() => world.as(secondLeader).call('activity.close', { activityId, closing: aClosing() }))
  }
}

/** As people do who are told that somebody was faster. */
async function untilDone(ask: () => Promise<{ ok: boolean; code?: string }>) {
  for (let reply = await ask(); !reply.ok; reply = await ask()) expect(reply.code).toBe('CHANGED_MEANWHILE')
}

async function machine({ store, clock }: World) {
  for (let round = 0; round < 4; round++) await drain({ store, now: () => clock.now }, { limit: 100 })
}

/** Every answer of these tables comes when the scheduler says so; the function that is given back undoes it. */
function slowedDown({ store }: World, scheduler: Scheduler): () => void {
  const tables = [store.activities, store.attendances, store.rollups] as unknown as Record<string, unknown>[]
  const before = tables.map((table) => ({ ...table }))
  for (const table of tables)
    for (const name of ['get', 'find', 'insert', 'replace'])
      table[name] = scheduler.scheduleFunction(table[name] as (...args: unknown[]) => Promise<unknown>)
  return () => tables.forEach((table, index) => Object.assign(table, before[index]))
}

async function rebuilt({ store, clock }: World): Promise<Record<string, Tally>> {
  const rollups = memoryTable<Rollup>('rollups')
  const presences = memoryTable<Presence>('presences')
  const written = await rebuildMonth('2026-11', { store: { ...store, rollups, presences }, now: () => clock.now })
  expect(written).toBeGreaterThan(0)
  return figuresIn(rollups.find({ limit: 1_000 }))
}

const figuresIn = async (found: Promise<Rollup[]>): Promise<Record<string, Tally>> =>
  Object.fromEntries((await found).map(({ _id, tally }) => [_id, tally]))
