import fc from 'fast-check'
import { rebuildMonth } from '@cloud/aggregation/rebuild'
import type { Figures } from '@shared/contract/dashboard'
import { lastMonths } from '@shared/domain/time/china-time'
import { aClosedActivity, aClosing } from '../builders/activity'
import { aConfirmedPresence } from '../builders/attendance'
import { china, hours, minutes, NOW } from '../builders/clock'
import { anOrder } from '../builders/order'
import { runs } from '../runs'
import { expectFiguresToAddUp, GROUPS, shown } from './law-of-sums'
import { inMemory, type World } from './world'

/** Around the cut-offs and New Year, to the minute, and anywhere else. */
const EDGES = ['2025-12-22', '2025-12-23', '2025-12-31', '2026-01-01', '2026-01-22', '2026-01-23', '2026-03-31']
const LATER = ['2026-04-01', '2026-10-22', '2026-10-23', '2026-11-30', '2026-12-22', '2026-12-23', '2026-12-31']
const anInstant = fc
  .tuple(fc.constantFrom(...EDGES, ...LATER), fc.constantFrom('00:00', '00:01', '08:00', '15:59', '16:00', '23:59'))
  .map(([day, time]) => china(`${day} ${time}`))

const aRecord = fc.record({
  at: anInstant,
  lasts: fc.constantFrom(30, 120, 60 * 30),
  teamId: fc.constantFrom('t-1', 't-2', 't-9'),
  areaId: fc.constantFrom('s-1', 's-2', 's-9'),
  people: fc.uniqueArray(fc.constantFrom('p-a', 'p-b', 'p-c'), { maxLength: 3 }),
  sessions: fc.integer({ min: 1, max: 3 }),
})

const MONTHS = lastMonths('2026-12', 13)

describe('a year of figures', () => {
  it('every figure is what the records say; twelve windows are the report year, twelve months the year', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aRecord, { minLength: 5, maxLength: 25 }), (records) =>
        inMemory(async (world) => {
          world.clock.now = china('2027-01-10 09:00')
          await world.given(documentsOf(records))
          for (const month of MONTHS) await rebuildMonth(month, { store: world.store, now: () => world.clock.now })

          const on = '2026-12-15'
          await expectFiguresToAddUp(world, { period: 'reportYear', on })
          await expectFiguresToAddUp(world, { period: 'window', on: '2026-12-23' })
          for (const group of [GROUPS[0]!, GROUPS[1]!, GROUPS[6]!]) {
            const year = await summed(world, group, {
              period: 'window',
              days: MONTHS.slice(1).map((one) => `${one}-10`),
            })
            expect(year).toEqual(sumsOf((await shown(world, group, { period: 'reportYear', on })).figures))
          }
          const months = MONTHS.slice(1).map((one) => `${one}-10`)
          expect(await summed(world, GROUPS[0]!, { period: 'month', days: months })).toEqual(
            sumsOf((await shown(world, GROUPS[0]!, { period: 'year', on })).figures),
          )
        }),
      ),
      { numRuns: runs(4) },
    )
  }, 60_000)
})

// Helpers

type Wish = { at: number; lasts: number; teamId: string; areaId: string; people: string[]; sessions: number }

const unitOf = (teamId: string) => (teamId === 't-9' ? 'u-9' : 'u-1')

const documentsOf = (records: readonly Wish[]) => ({
  activities: records.map(({ at, lasts, teamId, areaId, sessions }, index) =>
    aClosedActivity({
      ...{ _id: `a-y-${index}`, teamId, unitId: unitOf(teamId), areaId, startsAt: at, endsAt: at + minutes(lasts) },
      closing: { ...aClosing({ sessions }), at: NOW, byId: 'p-leader' },
    }),
  ),
  attendances: records.flatMap(({ at, teamId, areaId, people }, index) =>
    people.map((personId) =>
      aConfirmedPresence({
        ...{ activityId: `a-y-${index}`, personId, teamId, unitId: unitOf(teamId), subdistrictId: areaId },
        ...{ startsAt: at, endsAt: at + hours(1) },
      }),
    ),
  ),
  orders: records.map(({ at, teamId, areaId }, index) =>
    anOrder({ _id: `o-y-${index}`, unitId: unitOf(teamId), subdistrictId: areaId, submittedAt: at }),
  ),
})

/** What adds up: not people, not places. */
const sumsOf = ({ activeVolunteers: _a, subdistrictsReached: _s, venuesReached: _v, ...sums }: Figures) => sums

async function summed(
  world: World,
  group: (typeof GROUPS)[number],
  { period, days }: { period: 'window' | 'month'; days: string[] },
) {
  const parts = []
  for (const on of days) parts.push(sumsOf((await shown(world, group, { period, on })).figures))
  return parts.reduce((left, right) => added(left, right) as typeof left)
}

/** Number by number, whatever the shape. */
function added(left: unknown, right: unknown): unknown {
  if (typeof left === 'number' || typeof right === 'number') return ((left as number) ?? 0) + ((right as number) ?? 0)
  const fields = new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])
  const of = (side: unknown, field: string) => (side as Record<string, unknown> | undefined)?.[field]
  return Object.fromEntries([...fields].map((field) => [field, added(of(left, field), of(right, field))]))
}
