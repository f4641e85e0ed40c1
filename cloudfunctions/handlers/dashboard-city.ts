import type { Area, MapChoice } from '@shared/contract/area'
import { dashboardApi, type PartRow, type Period } from '@shared/contract/dashboard'
import { ok, refuse } from '@shared/contract/result'
import type { GroupSums, Roster } from '@shared/contract/rollup'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { axesOf, figuresOf, matrixOf, registeredUntil } from '@shared/domain/report/figures'
import { sumsOf } from '@shared/domain/report/city'
import { emptyTally } from '@shared/domain/report/tally'
import { chinaDay } from '@shared/domain/time/china-time'
import { periodOf } from '@shared/domain/time/period'
import { teamsUntil } from '@shared/domain/unit/standing'
import { drainFigures, pendingFigures } from '@cloud/aggregation/drain'
import { figuresOfCity } from '@cloud/aggregation/read-figures'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { districtsEver } from './streets'

export const city = implement(dashboardApi['dashboard.city'], async ({ period: choice, map, on }, deps) => {
  if (!may('dashboard.city', deps.caller)) return refuse('FORBIDDEN')
  const about = await deps.store.units.getWith(CITY_UNIT_ID, { ...pendingFigures(deps), ...asked(deps) })
  if (!about) return refuse('NOT_FOUND')
  const { districts, checks, ...waiting } = about.found
  await drainFigures(waiting, deps)

  const now = deps.now()
  const period = periodOf(choice, on ?? chinaDay(now))
  const { tally, months, parts, roster, activeVolunteers } = await figuresOfCity(period, deps)
  const [last] = checks
  return ok({
    name: about.doc.name,
    period,
    asOf: now,
    figures: { ...figuresOf(tally, now), activeVolunteers: activeVolunteers ?? 0 },
    months,
    matrix: matrixOf(tally),
    ...axesOf(tally),
    registeredVolunteers: registeredUntil(roster, period.to),
    teamCount: teamsUntil(roster, period.to),
    units: unitRows(parts.unit, roster),
    districts: districtRows(
      map === 'today' ? parts.districtToday : parts.district,
      districts,
      dayRange(map, period, now),
    ),
    map,
    checked: last?.finishedAt ? { at: last.finishedAt, differences: last.differences } : null,
  })
})

const asked = ({ store }: Deps) => ({
  districts: districtsEver({ store }),
  checks: {
    of: store.rebuilds,
    query: { where: { kind: 'night' }, order: { field: 'listKey', direction: 'desc' }, limit: 1 },
  } as const,
})

const NOTHING = sumsOf(emptyTally())

/** Units that are, and those that have ended but did something in that time. */
function unitRows(sums: Readonly<Record<string, GroupSums>>, roster: Roster | null): PartRow[] {
  const names = roster?.unitNames ?? {}
  const ended = new Set(roster?.endedUnitIds)
  const ids = Object.keys(names).filter((id) => sums[id] !== undefined || !ended.has(id))
  return sorted(ids.map((id) => ({ id, name: names[id] ?? '', ...(sums[id] ?? NOTHING) })))
}

/** Days on which a district must have been there to be shown. */
const dayRange = (map: MapChoice, period: Period, now: number): Period =>
  map === 'today' ? { from: chinaDay(now), to: chinaDay(now) } : period

function districtRows(sums: Readonly<Record<string, GroupSums>>, areas: readonly Area[], days: Period): PartRow[] {
  const shown = areas.filter(
    ({ _id, level, periods }) =>
      level === 'district' &&
      (sums[_id] !== undefined || periods.some(({ from, to }) => from <= days.to && (to === null || to > days.from))),
  )
  return sorted(shown.map(({ _id, name }) => ({ id: _id, name, ...(sums[_id] ?? NOTHING) })))
}

const sorted = (rows: PartRow[]): PartRow[] =>
  rows.sort((a, b) => b.activities - a.activities || a.id.localeCompare(b.id))
