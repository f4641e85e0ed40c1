import type { Rebuild } from '@shared/contract/rebuild'
import { addDays, chinaDay, chinaMonth, inChina, lastMonths, startOfDay } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import {
  daysOfMonth,
  MONTH_SCOPES,
  type MonthScope,
  rebuildDay,
  rebuildMonthLevel,
  rebuildMonthPresence,
} from './rebuild'
import { rebuildRosters } from './roster'
import type { World } from './world'

/** Raised when a measure is reckoned by another rule: every month is then rebuilt once, in the next nights. */
const FIGURES_VERSION = 2
const MONTHS_KEPT = 36
/** What still changes is compared every night, of the older months one a night in turn. */
const RECENT_MONTHS = 3
/** When few are awake, by China's clock. */
const NIGHT_HOURS = [2, 3, 4]
/** So many ids are enough to see what went wrong. */
const FOUND_KEPT = 20

/**
 * 核对: compares the figures with all records, step by step as long as there is time, and writes what differs. Where a
 * function ends, the next one goes on; a step done twice is done once. Answers how many steps it did.
 */
export async function checkFigures(world: World, hasTime: () => boolean): Promise<number> {
  if (NIGHT_HOURS.includes(inChina(world.now()).hour())) await begin(world)
  const [open] = await world.store.rebuilds.find({ where: { isOpen: true }, limit: 1 })
  return open ? (await goneOn(open, world, hasTime)).done - open.done : 0
}

/** One slice of a rebuild that somebody asked for: the first call with a key begins it, later ones go on. */
export async function rebuildAsked(
  { key, months }: { key: string; months: readonly string[] },
  world: World,
  hasTime: () => boolean,
): Promise<{ done: number; total: number }> {
  const fresh = newRun({ _id: `asked-${key}`, kind: 'asked', months }, world.now())
  const isNew = await world.store.rebuilds.insert(fresh)
  const run = isNew ? fresh : await world.store.rebuilds.get(fresh._id)
  const after = run?.isOpen ? await goneOn(run, world, hasTime) : run
  return { done: after?.done ?? 0, total: stepsOf(fresh).length }
}

async function goneOn(open: Rebuild, world: World, hasTime: () => boolean): Promise<Rebuild> {
  const steps = stepsOf(open)
  let current = open
  while (current.done < steps.length && hasTime()) current = await afterStep(current, steps[current.done]!, world)
  const isDone = current.done === steps.length
  const { isOpen: _, ...closed } = current
  const isSaved = await world.store.rebuilds.replace(open, isDone ? { ...closed, finishedAt: world.now() } : current)
  if (!isSaved) console.info('another machine goes on with', { id: open._id })
  // What was asked for was known to differ.
  if (isDone && current.differences > 0 && current.kind !== 'asked')
    console.error('figures differed from their records', {
      id: open._id,
      differences: current.differences,
      found: current.found,
    })
  return current
}

/** Once a night, and once for every version of the rules. */
async function begin({ store, now }: World): Promise<void> {
  const today = chinaDay(now())
  const months = lastMonths(chinaMonth(startOfDay(addDays(today, 31))), MONTHS_KEPT)
  const older = months.slice(0, -RECENT_MONTHS - 1)
  const turn = Math.floor(startOfDay(today) / 86_400_000) % older.length
  const runs = [
    { _id: `version-${FIGURES_VERSION}`, kind: 'version', months },
    { _id: `night-${today}`, kind: 'night', months: [older[turn]!, ...months.slice(-RECENT_MONTHS - 1)] },
  ] as const
  for (const run of runs) {
    const isNew = await store.rebuilds.insert(newRun(run, now()))
    if (isNew) console.info('figures are compared with their records', { id: run._id })
  }
}

const newRun = (
  { _id, kind, months }: { _id: string; kind: Rebuild['kind']; months: readonly string[] },
  at: number,
): Rebuild => ({
  ...{ _id, rev: 0, kind, months: [...months], isOpen: true, done: 0, differences: 0, found: [] },
  ...{ startedAt: at, finishedAt: null, listKey: listKey(at, _id) },
})

/** One day; one level of a month, or whom the city had in it; last who is registered where. */
type Step = { what: 'day'; day: string } | { what: MonthScope | 'presence'; month: string } | { what: 'rosters' }

const stepsOf = ({ months }: Rebuild): Step[] => [
  ...months.flatMap((month): Step[] => [
    ...daysOfMonth(month).map((day): Step => ({ what: 'day', day })),
    ...[...MONTH_SCOPES, 'presence' as const].map((what): Step => ({ what, month })),
  ]),
  { what: 'rosters' },
]

async function afterStep(run: Rebuild, step: Step, world: World): Promise<Rebuild> {
  const found = await different(step, world)
  return {
    ...run,
    done: run.done + 1,
    differences: run.differences + found.length,
    found: [...run.found, ...found].slice(0, FOUND_KEPT),
  }
}

async function different(step: Step, world: World): Promise<string[]> {
  if (step.what === 'rosters') return rebuildRosters(world).then(() => [])
  if (step.what === 'day') return rebuildDay(step.day, world)
  if (step.what === 'presence') return rebuildMonthPresence(step.month, world)
  return rebuildMonthLevel(step.month, step.what, world)
}
