import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { ChangeReason, ReportChange, ReportLine } from '@shared/contract/report'
import { addCounted, isNothing, minusCounted, NOTHING } from './counted'

type Frozen = { month: string; revision: number }

/** A month as it was last reported: its frozen lines, and every correction of them that was submitted since. */
export function asReported(lines: readonly ReportLine[], changes: readonly ReportChange[]): ReportLine[] {
  const known = new Map(lines.map((one) => [one.activityId, one]))
  for (const { month: _, revision: _revision, reasons: _reasons, delta, ...rest } of changes) {
    const counted = known.get(rest.activityId)?.counted ?? NOTHING
    known.set(rest.activityId, { ...rest, counted: addCounted(counted, delta) })
  }
  return [...known.values()]
}

/** 更正: what the records say now less what was reported, one entry per activity. Together they are the whole difference. */
export function changesOf(
  known: readonly ReportLine[],
  now: readonly ReportLine[],
  { month, revision }: Frozen,
): ReportChange[] {
  const before = new Map(known.map((one) => [one.activityId, one]))
  const after = new Map(now.map((one) => [one.activityId, one]))
  const changed: ReportChange[] = []
  for (const activityId of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [was, is] = [before.get(activityId), after.get(activityId)]
    const delta = minusCounted(is?.counted ?? NOTHING, was?.counted ?? NOTHING)
    const { counted: _, ...about } = (is ?? was)!
    if (!isNothing(delta)) changed.push({ ...about, month, revision, reasons: [], delta })
  }
  return changed
}

type Behind = { activity: Activity | null; attendances: readonly Attendance[]; since: number }

/** Why a line changed since an instant, as far as the records say. */
export function reasonsOf({ delta }: ReportChange, { activity, attendances, since }: Behind): ChangeReason[] {
  const isLater = (at: number | undefined) => at !== undefined && at >= since
  const told: [ChangeReason, boolean][] = [
    ['closedLater', delta.activities > 0 && isLater(activity?.closing?.at)],
    ['closingCorrected', (activity?.corrections ?? []).some(({ at }) => isLater(at))],
    ['voided', attendances.some(({ voided }) => isLater(voided?.at))],
    ['amended', attendances.some(({ history }) => (history ?? []).some(({ at }) => isLater(at)))],
    ['confirmedLater', attendances.some(({ confirmed, status }) => status === 'present' && isLater(confirmed?.at))],
    ['photos', delta.photos !== 0],
  ]
  const reasons = told.flatMap(([reason, holds]) => (holds ? [reason] : []))
  return reasons.length > 0 ? reasons : ['moved']
}
