import type { MonthlyReport } from '@shared/contract/report'
import { reportApi } from '@shared/contract/report-api'
import { ok, refuse } from '@shared/contract/result'
import { isFitForReport } from '@shared/domain/monthly/photos'
import { currentOf, editReport, reportId } from '@shared/domain/monthly/step'
import { dueMonth, reportPeriod } from '@shared/domain/monthly/window'
import { may } from '@shared/domain/permission/permissions'
import { readParts } from '@cloud/aggregation/report-changes'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { PAGE_SIZE } from '@cloud/kernel/paging'
import { drawReport } from './report-draw'
import { headOf, loadDesk, type ReportDesk } from './report-load'
import { viewFrozen, viewReport } from './report-view'
import { checkTexts } from './texts'

export const get = implement(reportApi['report.get'], async ({ unitId, month: wished }, deps) => {
  const desk = may('report.get', deps.caller, { unitId }) ? await loadDesk(unitId, deps) : null
  if (!desk) return refuse('NOT_FOUND')
  const month = wished ?? dueMonth(desk.dates, deps.now())
  if (month > dueMonth(desk.dates, deps.now())) return refuse('NOT_FOUND')

  return ok(await shown(desk, { month, head: await headOf(desk, month, deps) }, deps))
})

type Wish = { month: string; head: MonthlyReport | null }

/** Frozen where it is submitted, else drawn from the records. */
export async function shown(desk: ReportDesk, { month, head }: Wish, deps: Deps) {
  const current = currentOf(head)
  if (current) return viewFrozen(current, { desk, head }, deps)
  return viewReport(await drawReport(desk, { month, head }, deps), { desk, head }, deps)
}

export const save = implement(reportApi['report.save'], async ({ unitId, month, rev, ...edit }, deps) => {
  const { store, caller, now } = deps
  const desk = may('report.save', caller, { unitId }) ? await loadDesk(unitId, deps) : null
  if (!desk) return refuse('NOT_FOUND')
  if (month > dueMonth(desk.dates, now())) return refuse('MONTH_AHEAD')

  const head = await headOf(desk, month, deps)
  const edited = editReport(head, { unitId, month, edit }, { caller, now: now() })
  if (!edited.ok) return edited
  if ((head?.rev ?? null) !== rev) return refuse('CHANGED_MEANWHILE')
  const unfit = await refusalOf(edit, { desk, month }, deps)
  if (unfit) return unfit

  const isSaved = await (head ? store.reports.replace(head, edited.value) : store.reports.insert(edited.value))
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  return ok({ rev: head ? head.rev + 1 : 0, editedAt: edited.value.editedAt })
})

type Edit = { experience?: string | undefined; photoIds?: string[] | undefined }

async function refusalOf({ experience, photoIds }: Edit, at: { desk: ReportDesk; month: string }, deps: Deps) {
  if (photoIds && !(await areFit(photoIds, at, deps))) return refuse('REPORT_PHOTO_UNFIT')
  const checked = experience === undefined ? null : await checkTexts([experience], deps)
  return checked && !checked.ok ? checked : null
}

/** Public photos of activities that the unit closed in this period. */
async function areFit(ids: readonly string[], { desk, month }: { desk: ReportDesk; month: string }, { store }: Deps) {
  if (ids.length === 0) return true
  const { from, to } = reportPeriod(month, desk.dates)
  const photos = await store.photos.getMany(ids)
  const activities = await store.activities.getMany([...new Set(photos.map(({ activityId }) => activityId))])
  const fits = new Set(
    activities
      .filter(({ unitId, status, day }) => unitId === desk.unit._id && status === 'closed' && day >= from && day <= to)
      .map(({ _id }) => _id),
  )
  const fit = photos.filter((photo) => isFitForReport(photo) && fits.has(photo.activityId))
  return fit.length === new Set(ids).size
}

/** The records behind a frozen report. The cursor is the part and the place in it. */
export const lines = implement(reportApi['report.lines'], async ({ unitId, month, category, cursor }, deps) => {
  const { store, caller } = deps
  const head = may('report.lines', caller, { unitId }) ? await store.reports.get(reportId(unitId, month)) : null
  const parts = currentOf(head)?.snapshot.parts.filter(({ kind }) => kind === 'lines')
  if (!parts) return refuse('NOT_FOUND')

  const [index, from] = placeOf(cursor)
  const part = parts[index]
  if (!part) return ok({ items: [], nextCursor: null })
  const all = (await readParts([part.id], deps)).flatMap((one) => one.lines)
  const held = category ? all.filter((line) => line.category === category) : all
  const next = from + PAGE_SIZE
  const isLast = next >= held.length && index + 1 >= parts.length
  return ok({
    items: held.slice(from, next),
    nextCursor: isLast ? null : next < held.length ? `${index}.${next}` : `${index + 1}.0`,
  })
})

function placeOf(cursor: string | undefined): [number, number] {
  const [index = 0, from = 0] = /^\d{1,4}\.\d{1,4}$/.test(cursor ?? '') ? cursor!.split('.').map(Number) : []
  return [index, from]
}
