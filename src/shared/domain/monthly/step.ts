import type { Caller } from '@shared/contract/caller'
import type { MonthlyReport, ReportSnapshot, Submission } from '@shared/contract/report'
import { ok, refuse } from '@shared/contract/result'
import { chinaDay } from '@shared/domain/time/china-time'

export const reportId = (unitId: string, month: string): string => `${unitId}-${month}`

type By = { caller: Pick<Caller, '_id'>; now: number }

/** The frozen revision that counts; null while there is none, or when it was sent back. */
export function currentOf(report: Pick<MonthlyReport, 'submissions'> | null): Submission | null {
  const last = report?.submissions[report.submissions.length - 1]
  return last && !last.returned ? last : null
}

export const nextRevision = (report: Pick<MonthlyReport, 'submissions'> | null): number =>
  (report?.submissions.length ?? 0) + 1

const blank = (unitId: string, month: string): MonthlyReport => ({
  _id: reportId(unitId, month),
  rev: 0,
  dirty: [],
  outbox: [],
  unitId,
  month,
  status: 'draft',
  experience: '',
  photoIds: null,
  editedById: null,
  editedAt: 0,
  submissions: [],
  listKey: month,
})

type Edit = { experience?: string | undefined; photoIds?: string[] | undefined }

/** 填写: what the unit writes and picks, until it submits and again after it was sent back. */
export function editReport(
  before: MonthlyReport | null,
  { unitId, month, edit }: { unitId: string; month: string; edit: Edit },
  { caller, now }: By,
) {
  const report = before ?? blank(unitId, month)
  if (report.status === 'submitted') return refuse('REPORT_SUBMITTED')
  return ok({
    ...report,
    experience: edit.experience?.trim() ?? report.experience,
    photoIds: edit.photoIds ?? report.photoIds,
    editedById: caller._id,
    editedAt: now,
  })
}

type Frozen = Pick<Submission, 'snapshot' | 'sha256' | 'seen'> & { deadline: string }

/** 提交: the snapshot becomes the revision that counts. */
export function submitReport(
  before: MonthlyReport | null,
  { snapshot, sha256, seen, deadline }: Frozen,
  { caller, now }: By,
): MonthlyReport {
  const report = before ?? { ...blank(snapshot.unitId, snapshot.month), editedById: caller._id, editedAt: now }
  const isLate = chinaDay(now) > deadline
  const submission: Submission = {
    ...{ snapshot, sha256, seen, isLate, returned: null },
    byId: caller._id,
  }
  return {
    ...report,
    status: 'submitted',
    experience: snapshot.experience,
    photoIds: snapshot.photos.map(({ photoId }) => photoId),
    submissions: [...report.submissions, submission],
  }
}

/** 退回: the snapshot is kept and counts no more; the unit's desk is told why. */
export function sendBackReport(
  report: MonthlyReport,
  { revision, reason }: { revision: number; reason: string },
  { caller, now }: By,
) {
  const current = currentOf(report)
  if (report.status !== 'submitted' || current?.snapshot.revision !== revision) return refuse('REPORT_NOT_SUBMITTED')
  const returned = { byId: caller._id, at: now, reason }
  const after: MonthlyReport = {
    ...report,
    status: 'returned',
    submissions: [...report.submissions.slice(0, -1), { ...current, returned }],
    isPending: true,
    outbox: [...report.outbox, returnNotice(report, current.snapshot)],
  }
  return ok(after)
}

/** Whether this very return stands there already: the answer to who asks a second time. */
export function isSentBack(
  { status, submissions }: MonthlyReport,
  wish: { revision: number; reason: string },
): boolean {
  const last = submissions[submissions.length - 1]
  return status === 'returned' && last?.snapshot.revision === wish.revision && last.returned?.reason === wish.reason
}

const returnNotice = ({ rev, unitId, month }: MonthlyReport, { unitName }: ReportSnapshot) => ({
  personId: unitId,
  group: 'desk' as const,
  atRev: rev,
  kind: 'reportReturned' as const,
  subject: `${unitName} ${month}`,
  link: { page: 'report' as const, id: unitId },
})
