import type { Rollup } from '@shared/contract/rollup'
import type { Records } from '@shared/domain/report/cells'
import { NO_PARTS } from '@shared/domain/report/city'
import { emptyTally } from '@shared/domain/report/tally'
import { eachDay } from '@shared/domain/time/china-time'
import { monthPeriod } from '@shared/domain/time/period'
import { findAll } from '@cloud/kernel/find-all'
import { withSuccessors } from './districts'
import { inLanes } from './lanes'
import { passedPhotos, provenOf } from './load-records'
import { planDays, planMonths, type Planned } from './plan'
import { rollupsOf } from './read-rollups'
import { rebuildPresence } from './rebuild-presence'
import type { World } from './world'
import { placeOf, putRollup } from './write-rollup'

const TRIES = 5
const DAY_SCOPES = ['cell', 'unit', 'district', 'districtToday', 'city'] as const
/** Levels of a month, each from days of its own, so that one after the other fits a small function. */
export const MONTH_SCOPES = ['team', 'unit', 'district', 'districtToday', 'city'] as const
export type MonthScope = (typeof MONTH_SCOPES)[number]

/** Everything one month's records say, as roll-ups; for whoever writes them in bulk where nothing was before. */
export async function planMonth(month: string, world: World): Promise<Planned[]> {
  const days = await planOf(daysOfMonth(month), world)
  return [...days, ...planMonths(days)]
}

/** Rebuilds one month: writes what differs, empties what no record stands behind any more. Answers how many differed. */
export async function rebuildMonth(month: string, world: World): Promise<number> {
  const days = await rebuildDays(daysOfMonth(month), world)
  const levels: string[] = []
  for (const scope of MONTH_SCOPES) levels.push(...(await rebuildMonthLevel(month, scope, world)))
  return days.length + levels.length + (await rebuildMonthPresence(month, world)).length
}

export const daysOfMonth = (month: string): string[] => {
  const { from, to } = monthPeriod(month)
  return eachDay(from, to)
}

/** One day: cells and the levels of the day. Answers the ids of those that were not what the records say. */
export const rebuildDay = (day: string, world: World): Promise<string[]> => rebuildDays([day], world)

const rebuildDays = (days: readonly string[], world: World) =>
  untilWritten(`${days.length} days from ${days[0]}`, world, async () => {
    const before = await rollupsOf(DAY_SCOPES, { gt: `${days[0]}|`, lt: `${days[days.length - 1]}|~` }, world)
    return { before, planned: await planOf(days, world) }
  })

/** One level of a month from its days; a team's from its cells. */
export const rebuildMonthLevel = (month: string, scope: MonthScope, world: World): Promise<string[]> =>
  untilWritten(`${scope} of ${month}`, world, async () => {
    const found = await rollupsOf(scope === 'team' ? ['cell', 'team'] : [scope], { gt: month, lt: `${month}~` }, world)
    const days = found.filter(({ period }) => period.length > month.length)
    return {
      before: found.filter(({ period }) => period === month),
      planned: planMonths(days.map(asPlanned)).filter(({ place }) => place.scope === scope),
    }
  })

/** Whom the city had in one month. */
export const rebuildMonthPresence = (month: string, world: World): Promise<string[]> =>
  rebuildPresence(monthPeriod(month), world)

const asPlanned = (rollup: Rollup): Planned => ({
  place: placeOf(rollup),
  tally: rollup.tally,
  ...(rollup.scope === 'city' ? { parts: rollup.parts ?? NO_PARTS } : {}),
})

type Sides = { before: readonly Rollup[]; planned: readonly Planned[] }

/** What stands is read before the records are: whatever else was written meanwhile makes us look again. */
async function untilWritten(what: string, world: World, look: () => Promise<Sides>): Promise<string[]> {
  const different = new Set<string>()
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (await areWritten(await look(), different, world)) return [...different]
  }
  throw new Error(`${what} kept changing`)
}

async function areWritten({ before, planned }: Sides, different: Set<string>, world: World): Promise<boolean> {
  const standing = new Map(before.map((rollup) => [rollup._id, rollup]))
  const named = new Set(planned.map(({ place }) => place._id))
  const stale = before.filter(({ _id }) => !named.has(_id))
  const emptied = stale.map((rollup) => ({ ...asPlanned(rollup), tally: emptyTally(), ...emptyParts(rollup) }))
  const puts = await inLanes([...planned, ...emptied], async ({ place, ...computed }) => {
    const put = await putRollup(place, standing.get(place._id) ?? null, { computed, world })
    if (put === 'written') different.add(place._id)
    return put
  })
  return !puts.includes('lost')
}

const emptyParts = ({ scope }: Rollup) => (scope === 'city' ? { parts: NO_PARTS } : {})

async function planOf(days: readonly string[], world: World): Promise<Planned[]> {
  const records = await recordsOf(days, world)
  return planDays(records, await withSuccessors(streetsOf(records), world), world.now())
}

async function recordsOf(days: readonly string[], world: World): Promise<Records> {
  const { store } = world
  const oneOf = { field: 'day' as const, values: days }
  const [activities, attendances, orders] = await Promise.all([
    findAll(store.activities, { oneOf }, 'listKey'),
    findAll(store.attendances, { oneOf }, 'listKey'),
    findAll(store.orders, { oneOf: { field: 'submittedDay', values: days } }, 'listKey'),
  ])
  const [photos, proven] = await Promise.all([
    passedPhotos(activities, world),
    provenOf(activities, attendances, world),
  ])
  return { activities, attendances, orders, photos, proven }
}

const streetsOf = ({ activities, attendances, orders }: Records) =>
  [...activities, ...attendances, ...orders].map(({ subdistrictId }) => subdistrictId)
