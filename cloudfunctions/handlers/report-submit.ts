import type { PlatformCounts } from '@shared/contract/platform'
import type { MonthlyReport, ReportPart, ReportSnapshot } from '@shared/contract/report'
import { reportApi } from '@shared/contract/report-api'
import { ok, refuse } from '@shared/contract/result'
import { isComplete } from '@shared/domain/monthly/checks'
import { canonical, partsOf } from '@shared/domain/monthly/freeze'
import { currentOf, isSentBack, reportId, sendBackReport, submitReport } from '@shared/domain/monthly/step'
import { deadlineOf, opensOn } from '@shared/domain/monthly/window'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import { closeCounts, openAgain, openReturned } from '@cloud/aggregation/platform-lock'
import { sha256 } from '@cloud/aggregation/report-changes'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { shown } from './report'
import { drawReport, type Drawn } from './report-draw'
import { headOf, loadDesk, type ReportDesk } from './report-load'
import { checksOf } from './report-view'

/** Draws anew where somebody entered a figure meanwhile. */
const TRIES = 5

export const submit = implement(reportApi['report.submit'], async ({ unitId, month, rev }, deps) => {
  const desk = may('report.submit', deps.caller, { unitId }) ? await loadDesk(unitId, deps) : null
  if (!desk) return refuse('NOT_FOUND')
  const head = await headOf(desk, month, deps)
  // Whoever comes second is shown the one snapshot there is.
  if (currentOf(head)) return ok(await shown(desk, { month, head }, deps))
  if ((head?.rev ?? null) !== rev) return refuse('CHANGED_MEANWHILE')
  if (chinaDay(deps.now()) < opensOn(month, desk.dates, desk.calendar)) return refuse('REPORT_NOT_OPEN')

  for (let attempt = 0; attempt < TRIES; attempt++) {
    const drawn = await drawReport(desk, { month, head }, deps)
    if (!isReady(drawn)) return refuse('REPORT_INCOMPLETE')
    // What was entered meanwhile must be drawn first: what is closed for entries is what is frozen.
    const closed = await closeCounts({ ...drawn.facts, entered: drawn.entered }, deps.caller, deps)
    if (closed) return settle(await freeze(drawn, { head, desk }, deps), { desk, month, closed }, deps)
  }
  return refuse('CHANGED_MEANWHILE')
})

type Closed = { desk: ReportDesk; month: string; closed: PlatformCounts }

/** Shows what was frozen. Who was too slow is shown what the faster one froze; where there is none, entries are open again. */
async function settle(kept: MonthlyReport | null, { desk, month, closed }: Closed, deps: Deps) {
  const unitId = desk.unit._id
  const head = kept ?? (await deps.store.reports.get(reportId(unitId, month)))
  if (!head || !currentOf(head)) {
    await openAgain(closed, deps)
    return refuse('CHANGED_MEANWHILE')
  }
  const about = String(head.submissions.length)
  if (kept) await audit(deps, { action: 'report.submit', subjectId: head._id, about, unitId, note: month })
  return ok(await shown(desk, { month, head }, deps))
}

const isReady = (drawn: Drawn): boolean => isComplete(checksOf(drawn, false))

/** The one write that decides stands last: parts are named by their content, so those of the slower one are the same or unused. */
async function freeze(
  { facts, lines, changes, seen }: Drawn,
  { head, desk }: { head: MonthlyReport | null; desk: ReportDesk },
  deps: Deps,
): Promise<MonthlyReport | null> {
  const { store, caller, now } = deps
  const parts = partsOf(lines, changes).map((content) => ({ content, hash: sha256(canonical(content)) }))
  const snapshot: ReportSnapshot = {
    ...facts,
    parts: parts.map(({ content, hash }) => ({
      id: `${facts.unitId}-${facts.month}-${hash.slice(0, 24)}`,
      kind: content.kind,
      count: content.lines.length + content.changes.length,
      sha256: hash,
    })),
  }
  for (const [index, { content }] of parts.entries()) {
    const { kind: _, ...held } = content
    const part: ReportPart = {
      _id: snapshot.parts[index]!.id,
      rev: 0,
      unitId: facts.unitId,
      month: facts.month,
      ...held,
    }
    const isNew = await store.reportParts.insert(part)
    if (!isNew) console.info('part was written before', { id: part._id })
  }
  const deadline = deadlineOf(facts.month, desk.dates)
  const frozen = { snapshot, sha256: sha256(canonical(snapshot)), seen, deadline }
  const after = submitReport(head, frozen, { caller, now: now() })
  const isSaved = await (head ? store.reports.replace(head, after) : store.reports.insert(after))
  return isSaved ? { ...after, rev: head ? head.rev + 1 : 0 } : null
}

export const sendBack = implement(reportApi['report.sendBack'], async ({ unitId, month, ...wish }, deps) => {
  const { store, caller, now } = deps
  const desk = may('report.sendBack', caller, { unitId }) ? await loadDesk(unitId, deps) : null
  const head = desk && (await headOf(desk, month, deps))
  if (!head) return refuse('NOT_FOUND')
  if (desk.heads.some((one) => one.month > month && currentOf(one))) return refuse('REPORT_BUILT_ON')

  if (isSentBack(head, wish)) {
    // Who was cut off after the write asks again.
    await openReturned(head, deps)
    return ok({ status: head.status })
  }
  const sent = sendBackReport(head, wish, { caller, now: now() })
  if (!sent.ok) return sent
  const isSaved = await store.reports.replace(head, sent.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  // `jobs` does it as well: the report says that it was sent back, and waits until that is through.
  await openReturned(sent.value, deps)
  await audit(deps, { action: 'report.sendBack', subjectId: head._id, unitId, note: `${month}：${wish.reason}` })
  return ok({ status: sent.value.status })
})
