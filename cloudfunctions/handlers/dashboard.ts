import { dashboardApi, type Period } from '@shared/contract/dashboard'
import { ok, refuse } from '@shared/contract/result'
import { seesDistrict, seesFiguresOf, seesTeam } from '@shared/domain/person/roles'
import { figuresOf, matrixOf, registeredUntil } from '@shared/domain/report/figures'
import { chinaDay } from '@shared/domain/time/china-time'
import { periodOf, type PeriodChoice } from '@shared/domain/time/period'
import { drain, DRAIN_BEFORE_DASHBOARD } from '@cloud/aggregation/drain'
import { figuresOfGroup, figuresOfTeam, type GroupFigures } from '@cloud/aggregation/read-figures'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { countedSubdistricts, rankedTeams, recentlyClosed } from './dashboard-lists'

const chosen = (choice: PeriodChoice, { now }: Deps): Period => periodOf(choice, chinaDay(now()))

export const unit = implement(dashboardApi['dashboard.unit'], async ({ unitId, period: choice }, deps) => {
  if (!seesFiguresOf(deps.caller, unitId)) return refuse('NOT_FOUND')
  await drain(deps, { limit: DRAIN_BEFORE_DASHBOARD, unitId })

  const period = chosen(choice, deps)
  const found = await figuresOfGroup({ scope: 'unit', groupId: unitId }, period, deps)
  return ok({
    ...shown(found, period, deps),
    ...(await rankedTeams(found.tally, found.roster?.teams ?? 0, deps)),
    name: found.roster?.unitName ?? '',
    registeredVolunteers: registeredUntil(found.roster, period.to),
    subdistricts: await countedSubdistricts(found.tally, found.roster?.areaId ?? null, deps),
    recent: await recentlyClosed({ where: { unitId } }, deps),
  })
})

export const district = implement(dashboardApi['dashboard.district'], async ({ areaId, period: choice }, deps) => {
  if (!seesDistrict(deps.caller, areaId)) return refuse('NOT_FOUND')
  const area = await deps.store.areas.get(areaId)
  if (area?.level !== 'district') return refuse('NOT_FOUND')
  await drain(deps, { limit: DRAIN_BEFORE_DASHBOARD })

  const period = chosen(choice, deps)
  const found = await figuresOfGroup({ scope: 'district', groupId: areaId }, period, deps)
  const subdistricts = await countedSubdistricts(found.tally, areaId, deps)
  const values = subdistricts.map(({ id }) => id)
  return ok({
    ...shown(found, period, deps),
    ...(await rankedTeams(found.tally, Object.keys(found.tally.byTeam).length, deps)),
    name: area.name,
    registeredVolunteers: null,
    subdistricts,
    recent: await recentlyClosed({ oneOf: { field: 'subdistrictId', values } }, deps),
  })
})

export const team = implement(dashboardApi['dashboard.team'], async ({ teamId, period: choice }, deps) => {
  const found = await deps.store.teams.get(teamId)
  if (!found || !seesTeam(deps.caller, found)) return refuse('NOT_FOUND')
  await drain(deps, { limit: DRAIN_BEFORE_DASHBOARD, unitId: found.unitId })

  const period = chosen(choice, deps)
  const figures = await figuresOfTeam(teamId, period, deps)
  return ok({
    ...shown(figures, period, deps),
    name: found.name,
    recent: await recentlyClosed({ where: { teamId } }, deps),
  })
})

const shown = ({ tally, months }: Omit<GroupFigures, 'roster'>, period: Period, { now }: Deps) => ({
  period,
  asOf: now(),
  figures: figuresOf(tally, now()),
  months,
  matrix: matrixOf(tally),
})
