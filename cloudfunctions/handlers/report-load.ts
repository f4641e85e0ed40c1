import type { MonthlyReport } from '@shared/contract/report'
import type { ReportingUnit } from '@shared/contract/unit'
import type { OutsidePlatform } from '@shared/contract/platform'
import { reportId } from '@shared/domain/monthly/step'
import { calendarWith } from '@shared/domain/time/loaded-years'
import type { Calendar } from '@shared/domain/time/working-days'
import { drainFigures, pendingFigures } from '@cloud/aggregation/drain'
import type { Deps } from '@cloud/kernel/deps'
import { loadedYears } from '@cloud/kernel/holidays'

/** A year and its neighbours: further back nothing is corrected. */
const HEADS_AT_MOST = 14
const PLATFORMS_AT_MOST = 10

/** Everything small that a report hangs on; of one moment, in one request. */
export type ReportDesk = {
  unit: ReportingUnit
  dates: ReportingUnit['reportDates']
  /** Reports of the last months, newest first. */
  heads: MonthlyReport[]
  platforms: OutsidePlatform[]
  calendar: Calendar
}

/** Null when there is no such unit. What waits to be reckoned in is reckoned in first, as on a dashboard. */
export async function loadDesk(unitId: string, deps: Deps): Promise<ReportDesk | null> {
  const { store } = deps
  const about = await store.units.getWith(unitId, {
    ...pendingFigures(deps, { unitId }),
    heads: {
      of: store.reports,
      query: {
        where: { unitId },
        order: { field: 'listKey' as const, direction: 'desc' as const },
        limit: HEADS_AT_MOST,
      },
    },
    platforms: {
      of: store.outsidePlatforms,
      query: { order: { field: 'listKey' as const, direction: 'asc' as const }, limit: PLATFORMS_AT_MOST },
    },
    years: loadedYears(store),
  })
  if (!about) return null
  const { heads, platforms, years } = about.found
  await drainFigures(about.found, deps)
  return { unit: about.doc, dates: about.doc.reportDates ?? [], heads, platforms, calendar: calendarWith(years) }
}

/** The report of one month, also of one long ago. */
export const headOf = async (
  { unit, heads }: ReportDesk,
  month: string,
  { store }: Deps,
): Promise<MonthlyReport | null> =>
  heads.find((one) => one.month === month) ??
  (heads.length < HEADS_AT_MOST ? null : await store.reports.get(reportId(unit._id, month)))
