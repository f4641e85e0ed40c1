import { dashboardApi, type Period } from '@shared/contract/dashboard'
import { ok, refuse } from '@shared/contract/result'
import { viewEntry } from '@shared/domain/activity/view'
import { may } from '@shared/domain/permission/permissions'
import { axesOf, figuresOf, matrixOf, registeredUntil } from '@shared/domain/report/figures'
import { chinaDay } from '@shared/domain/time/china-time'
import { periodOf, type PeriodChoice } from '@shared/domain/time/period'
import { teamsUntil } from '@shared/domain/unit/standing'
import { drainFigures, pendingFigures } from '@cloud/aggregation/drain'
import { figuresOfGroup, figuresOfTeam, type GroupFigures } from '@cloud/aggregation/read-figures'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { closedIn, rankedTeams, recentlyClosed } from './dashboard-lists'
import { PAGE_PROBE } from '@cloud/kernel/paging'
import { countedStreets, groundOf, NO_GROUND } from './dashboard-streets'

const chosen = (choice: PeriodChoice, { now }: Deps, on = chinaDay(now())): Period => periodOf(choice, on)

export const unit = implement(dashboardApi['dashboard.unit'], async ({ unitId, period: choice, map, on }, deps) => {
  if (!may('dashboard.unit', deps.caller, { unitId })) return refuse('NOT_FOUND')
  const asked = {
    ...pendingFigures(deps, { unitId }),
    recent: recentlyClosed({ where: { unitId } }, deps),
    anomalies: { of: deps.store.anomalies, query: { where: { unitId, status: 'open' as const }, limit: PAGE_PROBE } },
  }
  const about = await deps.store.units.getWith(unitId, asked)
  if (!about) return refuse('NOT_FOUND')
  await drainFigures(about.found, deps)

  const period = chosen(choice, deps, on)
  const found = await figuresOfGroup({ scope: 'unit', groupId: unitId }, period, deps)
  const areaId = found.roster?.areaId
  const ground = areaId ? await groundOf(areaId, { ...period, map }, deps) : NO_GROUND
  return ok({
    ...shown(found, period, deps),
    ...(await rankedTeams(found.tally, teamsOf(found, period), deps)),
    name: found.roster?.unitName ?? '',
    registeredVolunteers: registeredUntil(found.roster, period.to),
    subdistricts: await countedStreets(found.tally, ground, deps),
    map,
    openAnomalies: may('anomaly.list', deps.caller, { unitId }) ? about.found.anomalies.length : null,
    recent: about.found.recent.map((activity) => viewEntry(activity, deps.now())),
  })
})

export const district = implement(
  dashboardApi['dashboard.district'],
  async ({ areaId, period: choice, map, on }, deps) => {
    if (!may('dashboard.district', deps.caller, { districtId: areaId })) return refuse('NOT_FOUND')
    const about = await deps.store.areas.getWith(areaId, pendingFigures(deps))
    if (about?.doc.level !== 'district') return refuse('NOT_FOUND')
    await drainFigures(about.found, deps)

    const period = chosen(choice, deps, on)
    const found = await figuresOfGroup(
      { scope: map === 'today' ? 'districtToday' : 'district', groupId: areaId },
      period,
      deps,
    )
    const ground = await groundOf(areaId, { ...period, map }, deps)
    const streets = ground.stretches[0]?.streetIds ?? []
    return ok({
      ...shown(found, period, deps),
      ...(await rankedTeams(found.tally, { count: Object.keys(found.tally.byTeam).length }, deps)),
      name: about.doc.name,
      registeredVolunteers: null,
      subdistricts: await countedStreets(found.tally, ground, deps),
      map,
      openAnomalies: null,
      recent: await closedIn(streets, deps),
    })
  },
)

export const team = implement(dashboardApi['dashboard.team'], async ({ teamId, period: choice, on }, deps) => {
  const found = await deps.store.teams.get(teamId)
  if (!found || !may('dashboard.team', deps.caller, { teamIds: [teamId], unitId: found.unitId }))
    return refuse('NOT_FOUND')
  const asked = {
    ...pendingFigures(deps, { unitId: found.unitId }),
    recent: recentlyClosed({ where: { teamId } }, deps),
  }
  const about = await deps.store.units.getWith(found.unitId, asked)
  if (!about) throw new Error(`team ${teamId} is of unit ${found.unitId}, which is not there`)
  await drainFigures(about.found, deps)

  const period = chosen(choice, deps, on)
  const figures = await figuresOfTeam(teamId, period, deps)
  return ok({
    ...shown(figures, period, deps),
    name: found.name,
    recent: about.found.recent.map((activity) => viewEntry(activity, deps.now())),
  })
})

const teamsOf = ({ roster }: GroupFigures, { to }: Period) => ({
  count: teamsUntil(roster, to),
  names: roster?.teamNames,
})

const shown = ({ tally, months }: Omit<GroupFigures, 'roster'>, period: Period, { now }: Deps) => ({
  period,
  asOf: now(),
  figures: figuresOf(tally, now()),
  months,
  matrix: matrixOf(tally),
  ...axesOf(tally),
})
