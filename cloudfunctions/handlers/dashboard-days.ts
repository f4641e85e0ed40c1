import type { Input } from '@shared/contract/api'
import { dashboardApi, type DayEntry } from '@shared/contract/dashboard'
import { ok, refuse } from '@shared/contract/result'
import type { Rollup } from '@shared/contract/rollup'
import { may } from '@shared/domain/permission/permissions'
import { NO_TEAM } from '@shared/domain/report/bucket'
import { chinaDay } from '@shared/domain/time/china-time'
import { periodOf } from '@shared/domain/time/period'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { PAGE_PROBE, PAGE_SIZE } from '@cloud/kernel/paging'
import type { Query } from '@cloud/store/table'
import { groupOf, spanOf } from './dashboard-lists'

/** The cells a figure is the sum of, the newest day first. Cells in which nothing is left are passed over. */
export const days = implement(dashboardApi['dashboard.days'], async (asked, deps) => {
  const { period: choice, on, from: first, to: last, cursor, ...wish } = asked
  const where = await cellsOf(wish, deps)
  if (!where) return refuse('NOT_FOUND')

  const today = chinaDay(deps.now())
  const { from, to: end } = spanOf({ from: first, to: last }) ?? periodOf(choice, on ?? today)
  // Days to come have cells of what is planned, and nothing in them counts yet.
  const to = end < today ? end : today
  const found = await deps.store.rollups.find({
    where: { scope: 'cell', ...where },
    range: { field: 'periodKey', gt: `${from}|`, lt: cursor ?? `${to}|~` },
    order: { field: 'periodKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  const cells = found.slice(0, PAGE_SIZE)
  const oldest = cells[cells.length - 1]
  const nextCursor = found.length > PAGE_SIZE && oldest ? oldest.periodKey : null
  return ok({ items: await shown(cells.filter(hasFigures), deps), nextCursor })
})

type Wish = Omit<Input<'dashboard.days'>, 'period' | 'on' | 'from' | 'to' | 'cursor'>

async function cellsOf(
  { of, areaId, map = 'asItWas', ...wish }: Wish,
  deps: Deps,
): Promise<Query<Rollup>['where'] | null> {
  if (of === 'city') return may('dashboard.city', deps.caller) ? {} : null
  const group = await groupOf(wish, deps)
  if (group) return group.where
  if (!areaId || !may('dashboard.days', deps.caller, { districtId: areaId })) return null
  return map === 'today' ? { todayDistrictId: areaId } : { districtId: areaId }
}

const hasFigures = ({ tally: { activities, orders, personTimes } }: Rollup) =>
  activities + orders + personTimes.A + personTimes.B + personTimes.C > 0

/** Teams whose name no record says are looked up. */
async function shown(cells: readonly Rollup[], { store }: Deps): Promise<DayEntry[]> {
  const unnamed = cells.filter(({ teamId, names }) => teamId !== NO_TEAM && !names?.team).map(({ teamId }) => teamId)
  const teams = unnamed.length > 0 ? await store.teams.getMany([...new Set(unnamed)]) : []
  const nameOf = new Map(teams.map(({ _id, name }) => [_id, name]))
  return cells.map(({ _id, period, teamId, unitId, subdistrictId, names, tally }) => ({
    ...tally,
    runningDays: tally.runningDays ?? 0,
    ordersByStatus: tally.ordersByStatus ?? {},
    ...{ _id, day: period, unitId, subdistrictId },
    teamId: teamId === NO_TEAM ? null : teamId,
    teamName: names?.team || (nameOf.get(teamId) ?? ''),
    subdistrictName: names?.subdistrict ?? '',
  }))
}
