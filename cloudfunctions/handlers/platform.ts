import { platformApi, type OutsidePlatform, type PlatformCounts } from '@shared/contract/platform'
import { ok, refuse } from '@shared/contract/result'
import type { Outcome } from '@shared/domain/import/lifecycle'
import { platformCountsId, type PlatformRow } from '@shared/domain/import/platform-row'
import { may } from '@shared/domain/permission/permissions'
import { enterCounts, isSameCounts, viewEntered } from '@shared/domain/platform/enter'
import { registrationsOf } from '@shared/domain/platform/registrations'
import { rosterId } from '@cloud/aggregation/roster'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

const PLATFORMS_AT_MOST = 10

/** 外部平台, by the order they are kept in. */
export const outsidePlatforms = ({ store }: Pick<Deps, 'store'>): Promise<OutsidePlatform[]> =>
  store.outsidePlatforms.find({ order: { field: 'listKey', direction: 'asc' }, limit: PLATFORMS_AT_MOST })

/** What of these units the report has frozen: `<unitId>-<month>`. */
export async function frozenIdsOf(units: readonly { _id: string }[], { store }: Deps): Promise<ReadonlySet<string>> {
  const [only, another] = units
  const where = only && !another ? { where: { unitId: only._id } } : {}
  const entered = await findAll(store.platformCounts, where, '_id')
  return new Set(entered.filter(({ frozenAt }) => frozenAt !== null).map(({ _id }) => _id))
}

export const month = implement(platformApi['platform.month'], async ({ unitId, month: wished }, deps) => {
  const { store, caller } = deps
  if (!may('platform.month', caller, { unitId })) return refuse('NOT_FOUND')

  const [platforms, entered, roster] = await Promise.all([
    outsidePlatforms(deps),
    store.platformCounts.get(platformCountsId(unitId, wished)),
    store.rollups.get(rosterId(unitId)),
  ])
  const registrations = registrationsOf({ month: wished, platforms, entered, roster: roster?.roster ?? null })
  return ok({ registrations, entered: entered && viewEntered(entered) })
})

export const list = implement(platformApi['platform.list'], async ({ unitId, cursor }, { store, caller }) => {
  if (!may('platform.list', caller, { unitId })) return refuse('NOT_FOUND')
  const found = await store.platformCounts.find({
    where: { unitId },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, viewEntered))
})

export const save = implement(platformApi['platform.save'], async ({ rev, ...entry }, deps) => {
  const { store, caller } = deps
  const unit = may('platform.save', caller, entry) ? await store.units.get(entry.unitId) : null
  if (!unit) return refuse('NOT_FOUND')
  const before = await store.platformCounts.get(platformCountsId(entry.unitId, entry.month))
  const entered = enterCounts(before, entry, await entering(deps))
  if (!entered.ok) return entered
  if (before && isSameCounts(before.counts, entry.counts)) return ok(viewEntered(before))
  if ((before?.rev ?? null) !== rev) return refuse('CHANGED_MEANWHILE')

  const isSaved = await isWritten(before, entered.value, deps)
  return isSaved ? ok(viewEntered({ ...entered.value, rev: before ? before.rev + 1 : 0 })) : refuse('CHANGED_MEANWHILE')
})

const entering = async (deps: Deps) => ({
  caller: deps.caller,
  now: deps.now(),
  platformIds: (await outsidePlatforms(deps)).map(({ _id }) => _id),
})

const isWritten = (before: PlatformCounts | null, entered: PlatformCounts, { store }: Deps) =>
  before ? store.platformCounts.replace(before, entered) : store.platformCounts.insert(entered)

const TRIES = 5

/** One row of an imported sheet. A month that was frozen since the preview stays as it is. */
export async function enterRow({ row: _, ...entry }: PlatformRow, deps: Deps): Promise<Outcome> {
  const by = await entering(deps)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = await deps.store.platformCounts.get(platformCountsId(entry.unitId, entry.month))
    if (before && isSameCounts(before.counts, entry.counts)) return 'unchanged'
    const entered = enterCounts(before, entry, by)
    if (!entered.ok) return 'unchanged'
    const isSaved = await isWritten(before, entered.value, deps)
    if (isSaved) return before ? 'updated' : 'created'
  }
  throw new Error('a month kept changing')
}
