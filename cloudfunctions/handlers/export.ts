import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import { exportApi } from '@shared/contract/export'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { tallyAttendances } from '@shared/domain/report/tally'
import { chinaDay } from '@shared/domain/time/china-time'
import { dayKey } from '@shared/domain/time/list-key'
import { periodOf } from '@shared/domain/time/period'
import type { ExportHandlers } from '@cloud/kernel/dispatch'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import * as exportReport from './export-report'
import * as importAdvance from './import-advance'
import * as importSheet from './import-sheet'
import { annual } from './export-annual'
import { nominations } from './export-nominations'
import { myData } from './export-my-data'
import { certificate } from './export-my-sheet'
import { transfer } from './export-transfer'

const ACTIVITIES_AT_ONCE = 50
const ROWS_AT_MOST = 1_000

/** 导出表格: the same records as behind the figures, so that its sums are the figures. */
export const activities = implement(exportApi['export.activities'], async ({ unitId, period: choice }, deps) => {
  if (!may('export.activities', deps.caller, { unitId })) return refuse('NOT_FOUND')

  const period = periodOf(choice, chinaDay(deps.now()))
  const closed = await deps.store.activities.find({
    where: { status: 'closed', unitId },
    range: { field: 'dayKey', gte: dayKey(period.from, ''), lt: dayKey(period.to, '~') },
    order: { field: 'dayKey', direction: 'asc' },
    limit: ROWS_AT_MOST,
  })
  const records = await recordsOf(closed, deps)
  const rows = closed.map((activity) => ({ activity, tally: tallyAttendances(records.get(activity._id) ?? []) }))
  const fileName = `activities-${unitId}-${period.from}-${period.to}.xlsx`
  const fileId = await deps.files.save(`exports/${deps.caller._id}/${fileName}`, await deps.writeActivities(rows))
  const links = await deps.files.linksTo([fileId])
  return ok({ url: links.get(fileId) ?? '', fileName, rows: rows.length })
})

async function recordsOf(closed: readonly Activity[], { store }: Deps): Promise<Map<string, Attendance[]>> {
  const records = new Map<string, Attendance[]>()
  for (let from = 0; from < closed.length; from += ACTIVITIES_AT_ONCE) {
    const values = closed.slice(from, from + ACTIVITIES_AT_ONCE).map(({ _id }) => _id)
    const found = await findAll(store.attendances, { oneOf: { field: 'activityId', values } }, 'listKey')
    for (const one of found) records.set(one.activityId, [...(records.get(one.activityId) ?? []), one])
  }
  return records
}

export const exportHandlers: ExportHandlers = {
  'export.report': exportReport.report,
  'export.transfer': transfer,
  'export.annual': annual,
  'export.nominations': nominations,
  'export.activities': activities,
  'export.certificate': certificate,
  'export.myData': myData,
  'import.advance': importAdvance.advance,
  'import.faulty': importSheet.faulty,
  'import.read': importSheet.read,
  'import.template': importSheet.template,
}
