import type { Account } from '@shared/contract/account'
import type { PlatformCounts } from '@shared/contract/platform'
import { ok, refuse } from '@shared/contract/result'
import { platformCountsId } from '@shared/domain/import/platform-row'
import { chinaMonth } from '@shared/domain/time/china-time'

type Entry = Pick<PlatformCounts, 'unitId' | 'month' | 'counts'>
type By = { caller: Pick<Account, '_id' | 'name'>; now: number; platformIds: readonly string[] }

/** 录入平台注册数: over what stands there, never for a month to come, never once the report has frozen it. */
export function enterCounts(before: PlatformCounts | null, entry: Entry, { caller, now, platformIds }: By) {
  if (Object.keys(entry.counts).some((id) => !platformIds.includes(id))) return refuse('PLATFORM_UNKNOWN')
  if (entry.month > chinaMonth(now)) return refuse('MONTH_AHEAD')
  if (before?.frozenAt) return refuse('MONTH_FROZEN')

  const after: PlatformCounts = {
    _id: platformCountsId(entry.unitId, entry.month),
    rev: before?.rev ?? 0,
    ...entry,
    enteredById: caller._id,
    enteredByName: caller.name,
    enteredAt: now,
    frozenAt: null,
    listKey: entry.month,
  }
  return ok(after)
}

/** Whether two entries say the same; what is entered again unchanged is not a change. */
export const isSameCounts = (one: PlatformCounts['counts'], other: PlatformCounts['counts']): boolean =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))

const ordered = (counts: PlatformCounts['counts']) =>
  Object.entries(counts)
    .map(([id, { volunteers, teams }]) => [id, volunteers, teams] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))

export const viewEntered = (counts: PlatformCounts) => ({ ...counts, isFrozen: counts.frozenAt !== null })
