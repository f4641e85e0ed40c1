import { dashboardApi, type Period } from '@shared/contract/dashboard'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { figuresOf, matrixOf, registeredUntil } from '@shared/domain/report/figures'
import { chinaDay } from '@shared/domain/time/china-time'
import { periodOf, type PeriodChoice } from '@shared/domain/time/period'
import { teamsUntil } from '@shared/domain/unit/standing'
import { drainFigures } from '@cloud/aggregation/drain'
import { figuresOfGroup, figuresOfTeam, type GroupFigures } from '@cloud/aggregation/read-figures'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { inStreets, rankedTeams, recentlyClosed } from './dashboard-lists'
import { countedStreets, groundOf, NO_GROUND } from './dashboard-streets'

const chosen = (choice: PeriodChoice, { now }: Deps, on = chinaDay(now())): Period => periodOf(choice, on)

export const unit = implement(dashboardApi['dashboard.unit'], async ({ unitId, period: choice, map, on }, deps) => {
  if (!may('dashboard.unit', deps.caller, { unitId })) return refuse('NOT_FOUND')
  await drainFigures(deps, { unitId })

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
    recent: await recentlyClosed({ where: { unitId } }, deps),
  })
})

export const district = implement(
  dashboardApi['dashboard.district'],
  async ({ areaId, period: choice, map, on }, deps) => {
    if (!may('dashboard.district', deps.caller, { districtId: areaId })) return refuse('NOT_FOUND')
    const area = await deps.store.areas.get(areaId)
    if (area?.level !== 'district') return refuse('NOT_FOUND')
    await drainFigures(deps)

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
      name: area.name,
      registeredVolunteers: null,
      subdistricts: await countedStreets(found.tally, ground, deps),
      map,
      recent: streets.length > 0 ? await recentlyClosed(inStreets(streets), deps) : [],
    })
  },
)

export const team = implement(dashboardApi['dashboard.team'], async ({ teamId, period: choice }, deps) => {
  const found = await deps.store.teams.get(teamId)
  if (!found || !may('dashboard.team', deps.caller, { teamIds: [teamId], unitId: found.unitId }))
    return refuse('NOT_FOUND')
  await drainFigures(deps, { unitId: found.unitId })

  const period = chosen(choice, deps)
  const figures = await figuresOfTeam(teamId, period, deps)
  return ok({
    ...shown(figures, period, deps),
    name: found.name,
    recent: await recentlyClosed({ where: { teamId } }, deps),
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
})
