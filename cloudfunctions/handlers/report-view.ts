import type { MonthlyReport, ReportChange, ReportPhoto, ReportSnapshot, Submission } from '@shared/contract/report'
import type { PhotoChoice, ReportView, SubmissionView } from '@shared/contract/report-api'
import { checkReport, isComplete } from '@shared/domain/monthly/checks'
import { isFitForReport } from '@shared/domain/monthly/photos'
import { currentOf } from '@shared/domain/monthly/step'
import { deadlineOf, opensOn } from '@shared/domain/monthly/window'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import { workingDaysLeft } from '@shared/domain/time/working-days'
import { readParts } from '@cloud/aggregation/report-changes'
import type { Deps } from '@cloud/kernel/deps'
import type { ReportDesk } from './report-load'

/** The rest opens page by page. */
const CHANGES_SHOWN = 50

type Shown = {
  facts: Omit<ReportSnapshot, 'parts'>
  changes: readonly ReportChange[]
  candidates: readonly ReportPhoto[]
}
type At = { desk: ReportDesk; head: MonthlyReport | null }

/** As it was frozen; the records of its corrections are read from its parts. */
export async function viewFrozen({ snapshot }: Submission, at: At, deps: Deps): Promise<ReportView> {
  const parts = snapshot.parts.filter(({ kind }) => kind === 'changes').slice(0, 1)
  const held = await readParts(
    parts.map(({ id }) => id),
    deps,
  )
  return viewReport({ facts: snapshot, changes: held.flatMap((part) => part.changes), candidates: [] }, at, deps)
}

/** As the records stand, or as it was frozen. */
export async function viewReport(shown: Shown, at: At, deps: Deps): Promise<ReportView> {
  const { facts, changes, candidates } = shown
  const { frozenAt, photos, ...rest } = facts
  const nameOf = await namesOf(at.head, deps)
  const links = await linked([...photos, ...candidates], deps)
  const choose = (some: readonly ReportPhoto[]) => some.flatMap(({ photoId }) => links.get(photoId) ?? [])
  return {
    ...rest,
    ...writtenIn(at.head, nameOf),
    asOf: frozenAt,
    changes: changes.slice(0, CHANGES_SHOWN),
    changeCount: countOf(currentOf(at.head), changes.length),
    ...{ photos: choose(photos), candidates: choose(candidates) },
    ...duties(shown, at, deps),
  }
}

const writtenIn = (head: MonthlyReport | null, nameOf: NameOf) => ({
  status: head?.status ?? ('draft' as const),
  rev: head?.rev ?? null,
  editedAt: head && head.editedAt > 0 ? head.editedAt : null,
  editedByName: nameOf(head?.editedById),
  submissions: (head?.submissions ?? []).map((one) => viewSubmission(one, nameOf)),
})

/** Until when, what is lacking, and what the reader may do. */
function duties({ facts, candidates }: Shown, { desk, head }: At, { caller, now }: Deps) {
  const { unitId, month, period } = facts
  const current = currentOf(head)
  const today = chinaDay(now())
  const deadline = deadlineOf(month, desk.dates)
  const opens = opensOn(month, desk.dates, desk.calendar)
  const checks = current ? [] : checksOf({ facts, candidates }, today <= period.to)
  const edit = !current && may('report.save', caller, { unitId })
  const sendBack = current !== null && may('report.sendBack', caller, { unitId })
  return {
    ...{ checks, opensOn: opens, deadline, daysLeft: workingDaysLeft(today, deadline, desk.calendar) },
    can: { edit, submit: edit && today >= opens && isComplete(checks), sendBack },
  }
}

/** 还差什么 of a report as it was drawn. */
export const checksOf = ({ facts, candidates }: Pick<Shown, 'facts' | 'candidates'>, isWindowOpen: boolean) =>
  checkReport({
    ...facts,
    ...{ photos: facts.photos.length, candidates: candidates.length },
    ...{ activities: facts.figures.activities, isWindowOpen },
  })

const countOf = (current: Submission | null, drawn: number): number =>
  current?.snapshot.parts.reduce((sum, { kind, count }) => sum + (kind === 'changes' ? count : 0), 0) ?? drawn

type NameOf = (personId: string | null | undefined) => string

const viewSubmission = ({ snapshot, sha256, byId, isLate, returned }: Submission, nameOf: NameOf): SubmissionView => ({
  ...{ revision: snapshot.revision, at: snapshot.frozenAt, sha256, byName: nameOf(byId), isLate },
  returned: returned && { byName: nameOf(returned.byId), at: returned.at, reason: returned.reason },
})

/** Only ids are kept: a name would outlive the account it belongs to. Observers see figures, never persons. */
async function namesOf(head: MonthlyReport | null, { store, caller }: Deps): Promise<NameOf> {
  if (!head || !may('report.save', caller, head)) return () => ''
  const named = [head.editedById, ...head.submissions.flatMap(({ byId, returned }) => [byId, returned?.byId])]
  const ids = [...new Set(named.filter((id): id is string => typeof id === 'string'))]
  const names = new Map((await store.accounts.getMany(ids)).map(({ _id, name }) => [_id, name]))
  return (personId) => names.get(personId ?? '') ?? ''
}

/** Links to the photos that may still be shown today: one that was taken down since the report is not in it any more. */
export async function linked(photos: readonly ReportPhoto[], deps: Pick<Deps, 'store' | 'files'>) {
  const ids = [...new Set(photos.map(({ photoId }) => photoId))]
  if (ids.length === 0) return new Map<string, PhotoChoice>()
  const fit = new Set((await deps.store.photos.getMany(ids)).filter(isFitForReport).map(({ _id }) => _id))
  const shown = photos.filter(({ photoId }) => fit.has(photoId))
  const files = [...new Set(shown.flatMap(({ fileId, thumbnailId }) => [fileId, thumbnailId]))]
  const urls = await linksTo(files, deps)
  return new Map<string, PhotoChoice>(
    shown.map(({ fileId, thumbnailId, ...rest }) => [
      rest.photoId,
      { ...rest, url: urls.get(fileId) ?? '', thumbnailUrl: urls.get(thumbnailId) ?? '' },
    ]),
  )
}

const LINKS_AT_ONCE = 50

async function linksTo(files: readonly string[], deps: Pick<Deps, 'files'>): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>()
  for (let from = 0; from < files.length; from += LINKS_AT_ONCE)
    for (const [id, url] of await deps.files.linksTo(files.slice(from, from + LINKS_AT_ONCE))) urls.set(id, url)
  return urls
}
