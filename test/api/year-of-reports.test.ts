import fc from 'fast-check'
import type { Account } from '@shared/contract/account'
import type { Counted } from '@shared/contract/report'
import { addCounted, minusCounted, NOTHING } from '@shared/domain/monthly/counted'
import { currentOf } from '@shared/domain/monthly/step'
import { reportYear } from '@shared/domain/monthly/window'
import { readParts } from '@cloud/aggregation/report-changes'
import { aClosing } from '../builders/activity'
import { people } from '../builders/city'
import { china, hours } from '../builders/clock'
import { runs } from '../runs'
import { closedAt, submitted, U1 } from './reporting'
import { inMemory, type World } from './world'

const { admin, cityAdmin, leader } = people
const MONTHS = reportYear('2026-12')
/** The last report is submitted when its window is over; until then a month goes on after it was submitted. */
const LAST = '2026-12-23 10:00'

beforeEach(() => {
  for (const say of ['info', 'warn'] as const) jest.spyOn(console, say).mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())

const aMonth = fc.record({
  submitOn: fc.constantFrom('18 08:00', '20 23:59', '22 12:00', '23 23:59'),
  isSentBack: fc.boolean(),
  held: fc.array(fc.constantFrom('01 00:00', '17 09:00', '22 23:59', '23 00:00', '28 20:00'), { maxLength: 3 }),
  /** What is done to records of months that may be frozen by then. */
  deeds: fc.array(
    fc.record({
      kind: fc.constantFrom('void', 'recount', 'shorten', 'leave', 'closeLate' as const),
      index: fc.nat(30),
      size: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 3 },
  ),
})
type Month = typeof aMonth extends fc.Arbitrary<infer T> ? T : never
type Deed = Month['deeds'][number]

describe('a year of submitted reports', () => {
  it('twelve frozen reports and their corrections are the report year, whatever is corrected in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aMonth, { minLength: 12, maxLength: 12 }), (months) =>
        inMemory(async (world) => {
          const held: string[] = []
          for (const [index, month] of months.entries()) await lived(world, { month, index, held })

          const heads = await Promise.all(MONTHS.map((month) => world.store.reports.get(`u-1-${month}`)))
          const snapshots = heads.map((head) => currentOf(head)!.snapshot)
          const told = snapshots.reduce(
            (sum, { figures, changed }) => addCounted(addCounted(sum, figures), changed),
            NOTHING,
          )
          const parts = await readParts(
            snapshots.flatMap((one) => one.parts.map(({ id }) => id)),
            world,
          )
          const lines = parts.flatMap((part) => [
            ...part.lines.map(({ counted }) => counted),
            ...part.changes.map(({ delta }) => delta),
          ])
          const { figures } = await world
            .as(admin)
            .get('dashboard.unit', { ...U1, period: 'reportYear', on: '2026-12-15' })
          expect(minusCounted(told, asCounted(figures))).toEqual(NOTHING)
          expect(lines.reduce(addCounted, NOTHING)).toEqual(told)
          const { figures: ofYear } = await world.as(admin).get('annual.get', { ...U1, year: 2026 })
          expect(asCounted(ofYear)).toEqual(told)
        }),
      ),
      { numRuns: runs(6) },
    )
  }, 60_000)
})

// Helpers

const asCounted = (figures: Counted): Counted => minusCounted(figures, NOTHING)

type Life = { month: Month; index: number; held: string[] }

/** A month goes by: activities are held when their time comes, old records are corrected, the report is submitted. */
async function lived(world: World, { month: { submitOn, isSentBack, held: times, deeds }, index, held }: Life) {
  const month = MONTHS[index]!
  const submitAt = index === 11 ? LAST : `${month}-${submitOn}`
  const days = times.map((time, place) => ({ id: `a-${index}-${place}`, at: `${month}-${time}` }))
  const happen = async (some: typeof days) => {
    for (const { id, at } of some) await hold(world, { id, at, isOpen: id.endsWith('2') })
    held.push(...some.map(({ id }) => id))
  }
  await happen(days.filter(({ at }) => at < submitAt))
  world.clock.now = Math.max(world.clock.now, china(submitAt) - hours(1))
  for (const deed of deeds) await done(world, deed, held)
  await submitted(world, { month, at: submitAt })
  if (isSentBack) await submittedAnew(world, month)
  await happen(days.filter(({ at }) => at >= submitAt && at <= '2026-12-23'))
}

/** One volunteer, two hours; some are not closed until somebody does it late. */
async function hold(world: World, { id, at, isOpen }: { id: string; at: string; isOpen: boolean }) {
  world.clock.now = china(at) + hours(4)
  const given = closedAt({ [id]: at })
  const open = { status: 'published' as const, closing: null }
  await world.given(isOpen ? { ...given, activities: given.activities!.map((one) => ({ ...one, ...open })) } : given)
}

async function submittedAnew(world: World, month: string) {
  await world.as(cityAdmin).get('report.sendBack', { ...U1, month, revision: 1, reason: '请再核一遍' })
  const { rev } = await world.as(admin).get('report.get', { ...U1, month })
  await world.as(admin).get('report.submit', { ...U1, month, rev })
}

/** Refused where it makes no sense: voided twice, closed already. */
async function done(world: World, { kind, index, size }: Deed, held: readonly string[]) {
  const activityId = held[index % Math.max(1, held.length)]
  if (!activityId) return
  const personId = 'p-volunteer'
  const corrects = (change: object, whose: object = {}) =>
    corrected(world, leader, { activityId, change, ...whose, key: `k${index}x${size}x${held.length}000000` })
  const startsAt = (await world.store.activities.get(activityId))!.startsAt
  const deeds: Record<Deed['kind'], () => Promise<unknown>> = {
    void: () => world.as(admin).call('hours.void', { activityId, personId, note: '签到表上没有' }),
    closeLate: () =>
      world.as(leader).call('activity.close', { activityId, closing: aClosing({ audienceOnSite: size }) }),
    recount: () => corrects({ kind: 'closing', audienceOnSite: size, audienceOnline: 1, sessions: 2, lessons: 0 }),
    shorten: () => corrects({ kind: 'times', startsAt, endsAt: startsAt + hours(1) }, { personId }),
    leave: () => world.as(people.volunteer).call('team.leave', { teamId: 't-1' }),
  }
  await deeds[kind]()
  await world.settle()
}

async function corrected(world: World, who: Account, wish: object) {
  const proposed = await world.as(who).send('correction.propose', {
    ...wish,
    ...{ reason: '签到表不对', evidence: '看签到表' },
  })
  const correctionId = `${who._id}-${(wish as { key: string }).key}`
  if (proposed.ok) await world.as(admin).call('correction.decide', { correctionId, isAccepted: true, note: '核过了' })
}
