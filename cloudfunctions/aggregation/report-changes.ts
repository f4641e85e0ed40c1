import { createHash } from 'node:crypto'
import type { Attendance } from '@shared/contract/attendance'
import type { MonthlyReport, ReportChange, ReportPart, Submission } from '@shared/contract/report'
import type { Rollup } from '@shared/contract/rollup'
import { asReported, changesOf, reasonsOf } from '@shared/domain/monthly/changes'
import { canonical } from '@shared/domain/monthly/freeze'
import { currentOf } from '@shared/domain/monthly/step'
import { findAll } from '@cloud/kernel/find-all'
import { levelId } from './levels'
import { activitiesOf, drawMonth } from './report-records'
import type { World } from './world'

type Months = ReadonlyMap<string, Rollup>
type Reported = { unitId: string; month: string; heads: readonly MonthlyReport[]; months: Months }

/** The calendar months whose figures a report is about. */
export const monthsOf = ({ period }: Submission['snapshot']): string[] => [
  ...new Set([period.from.slice(0, 7), period.to.slice(0, 7)]),
]

export const monthRollupId = (unitId: string, month: string): string => levelId('unit', unitId, month)

/** Submitted reports of earlier months, those that were sent back left out. */
export const earlierOf = ({ month, heads }: Pick<Reported, 'month' | 'heads'>): Submission[] =>
  heads.filter((one) => one.month < month).flatMap((one) => currentOf(one) ?? [])

/**
 * 更正 since the last report: every earlier report whose months look otherwise than when they were last looked at is drawn
 * anew and compared record by record. `months` must have been read before the records are, so that what changes in between is
 * found the next time.
 */
export async function changesSince(reported: Reported, world: World) {
  const { unitId, heads, months } = reported
  const changes: ReportChange[] = []
  const seen: Record<string, string> = {}
  const all = heads.flatMap((one) => currentOf(one) ?? [])
  for (const about of earlierOf(reported)) {
    const { month } = about.snapshot
    const last = lastLook(all, month)
    seen[month] = fingerprint(unitId, monthsOf(about.snapshot), months)
    if (last.seen[month] !== seen[month]) changes.push(...(await changesOfOne(about, { all, last }, world)))
  }
  return { changes, seen }
}

/** The latest submission that looked at a month; its own at least. */
const lastLook = (all: readonly Submission[], month: string): Submission =>
  all
    .filter(({ seen }) => seen[month] !== undefined)
    .reduce((last, one) => (one.snapshot.frozenAt >= last.snapshot.frozenAt ? one : last))

/** What moved figures would show in: everything of the months' tallies that belongs to records of activities. */
export function fingerprint(unitId: string, calendarMonths: readonly string[], months: Months): string {
  const tallies = calendarMonths.map((month) => {
    const tally = months.get(monthRollupId(unitId, month))?.tally
    if (!tally) return null
    const { unclosedEndsAt: _, orders: _o, answeredOrders: _a, hoursToAnswer: _h, ...rest } = tally
    return rest
  })
  return sha256(canonical(tallies)).slice(0, 32)
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

type Past = { all: readonly Submission[]; last: Submission }

async function changesOfOne({ snapshot }: Submission, { all, last }: Past, world: World): Promise<ReportChange[]> {
  const { unitId, month, revision, period } = snapshot
  const earlier = all.flatMap((one) => one.snapshot.parts.filter(({ kind }) => kind === 'changes'))
  const own = snapshot.parts.filter(({ kind }) => kind === 'lines')
  const parts = await readParts(
    [...own, ...earlier].map(({ id }) => id),
    world,
  )
  const ownIds = own.map(({ id }) => id)
  const lines = parts.filter(({ _id }) => ownIds.includes(_id)).flatMap((part) => part.lines)
  const told = parts.flatMap((part) => part.changes)
  const known = asReported(
    lines,
    told.filter((one) => one.month === month && one.revision === revision),
  )
  const drawn = await drawMonth(unitId, period, world)
  const changed = changesOf(known, drawn.lines, { month, revision })
  return withReasons(changed, { unitId, since: last.snapshot.frozenAt }, world)
}

const PARTS_AT_ONCE = 100

export async function readParts(ids: readonly string[], { store }: Pick<World, 'store'>): Promise<ReportPart[]> {
  const wanted = [...new Set(ids)]
  const found = new Map<string, ReportPart>()
  for (let from = 0; from < wanted.length; from += PARTS_AT_ONCE)
    for (const part of await store.reportParts.getMany(wanted.slice(from, from + PARTS_AT_ONCE)))
      found.set(part._id, part)
  return wanted.map((id) => {
    const part = found.get(id)
    if (!part) throw new Error(`report part ${id} is not there`)
    return part
  })
}

const ACTIVITIES_AT_ONCE = 50

async function withReasons(
  changes: readonly ReportChange[],
  { unitId, since }: { unitId: string; since: number },
  world: World,
): Promise<ReportChange[]> {
  const ids = changes.map(({ activityId }) => activityId)
  const activities = new Map((await activitiesOf(ids, world)).map((one) => [one._id, one]))
  const behind: Attendance[] = []
  for (let from = 0; from < ids.length; from += ACTIVITIES_AT_ONCE) {
    const values = ids.slice(from, from + ACTIVITIES_AT_ONCE)
    behind.push(...(await findAll(world.store.attendances, { oneOf: { field: 'activityId', values } }, 'listKey')))
  }
  return changes.map((change) => ({
    ...change,
    reasons: reasonsOf(change, {
      activity: activities.get(change.activityId) ?? null,
      attendances: behind.filter((one) => one.activityId === change.activityId && one.unitId === unitId),
      since,
    }),
  }))
}
