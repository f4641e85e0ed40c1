import { reportApi } from '@shared/contract/report-api'
import { ok, refuse } from '@shared/contract/result'
import { lettersMissing } from '@shared/domain/monthly/checks'
import { deadlineOf, dueMonth, opensOn, reportPeriod } from '@shared/domain/monthly/window'
import { may } from '@shared/domain/permission/permissions'
import { calendarWith } from '@shared/domain/time/loaded-years'
import { chinaDay } from '@shared/domain/time/china-time'
import { workingDaysLeft } from '@shared/domain/time/working-days'
import { loadedYears } from '@cloud/kernel/holidays'
import { implement } from '@cloud/kernel/implement'

/** The newest report may be of the month that is due, or of the one before it. */
const HEADS = 2

export const due = implement(reportApi['report.due'], async ({ unitId }, { store, caller, now }) => {
  if (!may('report.due', caller, { unitId })) return refuse('NOT_FOUND')
  const about = await store.units.getWith(unitId, {
    heads: {
      of: store.reports,
      query: { where: { unitId }, order: { field: 'listKey' as const, direction: 'desc' as const }, limit: HEADS },
    },
    years: loadedYears(store),
  })
  if (!about) return refuse('NOT_FOUND')

  const dates = about.doc.reportDates ?? []
  const month = dueMonth(dates, now())
  const calendar = calendarWith(about.found.years)
  const head = about.found.heads.find((one) => one.month === month)
  const deadline = deadlineOf(month, dates)
  return ok({
    month,
    period: reportPeriod(month, dates),
    status: head?.status ?? 'draft',
    lettersMissing: lettersMissing(head?.experience ?? ''),
    opensOn: opensOn(month, dates, calendar),
    deadline,
    daysLeft: workingDaysLeft(chinaDay(now()), deadline, calendar),
  })
})
