import type { Caller } from '@shared/contract/caller'
import type { PlatformCounts } from '@shared/contract/platform'
import type { MonthlyReport } from '@shared/contract/report'
import { platformCountsId } from '@shared/domain/import/platform-row'
import type { World } from './world'

const TRIES = 5

type Drawn = { unitId: string; month: string; revision: number; entered: PlatformCounts | null }

/**
 * 平台注册数 of the month take no entries any more; null when they are not what was drawn. A month nobody entered is closed
 * empty. It is written each time, so that whoever opened it for an older revision notices.
 */
export async function closeCounts(
  { unitId, month, revision, entered }: Drawn,
  { _id: enteredById, name: enteredByName }: Pick<Caller, '_id' | 'name'>,
  { store, now }: World,
): Promise<PlatformCounts | null> {
  const empty = { _id: platformCountsId(unitId, month), rev: 0, unitId, month, counts: {}, listKey: month }
  const blank = { ...empty, enteredById, enteredByName, enteredAt: now(), frozenAt: null }
  const closed: PlatformCounts = { ...(entered ?? blank), frozenAt: now(), frozenFor: revision }
  const isSaved = await (entered ? store.platformCounts.replace(entered, closed) : store.platformCounts.insert(closed))
  return isSaved ? { ...closed, rev: entered ? entered.rev + 1 : 0 } : null
}

/** Opens what one submission had closed for itself; another one that closed it since keeps it. */
export async function openAgain(closed: PlatformCounts, { store }: World): Promise<void> {
  const isSaved = await store.platformCounts.replace(closed, { ...closed, frozenAt: null })
  if (!isSaved) console.info('closed by somebody else meanwhile', { id: closed._id })
}

/** After 退回 entries are open again, unless a later revision has closed them. Done twice it is done once. */
export async function openReturned({ unitId, month, submissions }: MonthlyReport, { store }: World): Promise<void> {
  const last = submissions[submissions.length - 1]
  if (!last?.returned) return
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const closed = await store.platformCounts.get(platformCountsId(unitId, month))
    // Those of before say no revision.
    if (!closed?.frozenAt || (closed.frozenFor ?? 0) > last.snapshot.revision) return
    const isSaved = await store.platformCounts.replace(closed, { ...closed, frozenAt: null })
    if (isSaved) return
  }
  throw new Error('the entered figures kept changing')
}
