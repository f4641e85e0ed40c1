import { reportApi } from '@shared/contract/report-api'
import { ok, refuse } from '@shared/contract/result'
import { askForReport } from '@shared/domain/monthly/ask'
import { currentOf, reportId } from '@shared/domain/monthly/step'
import { deadlineOf, dueMonth } from '@shared/domain/monthly/window'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import { implement } from '@cloud/kernel/implement'

/** Who was faster has asked as well: a lost race is looked at again before it is refused. */
const TRIES = 2

export const remind = implement(reportApi['report.remind'], async ({ unitId, month }, { store, caller, now }) => {
  if (!may('report.remind', caller)) return refuse('NOT_FOUND')
  const today = chinaDay(now())
  if (currentOf(await store.reports.get(reportId(unitId, month)))) return refuse('REPORT_SUBMITTED')
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const unit = await store.units.get(unitId)
    if (!unit) return refuse('NOT_FOUND')
    const dates = unit.reportDates ?? []
    if (month > dueMonth(dates, now())) return refuse('MONTH_AHEAD')
    const asked = askForReport(unit, { month, today, deadline: deadlineOf(month, dates) })
    const isSaved = asked === unit || (await store.units.replace(unit, asked))
    if (isSaved) return ok({ remindedOn: today })
  }
  return refuse('CHANGED_MEANWHILE')
})
