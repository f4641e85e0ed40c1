import type { AnnualFacts, AnnualSummary, WhoseYear, YearFigures } from '@shared/contract/annual'
import type { Period } from '@shared/contract/dashboard'
import type { MonthlyReport, ReportPhoto } from '@shared/contract/report'
import type { Team } from '@shared/contract/team'
import type { ReportingUnit } from '@shared/contract/unit'
import {
  annualId,
  annualPeriod,
  axesOfMatrix,
  hasRecords,
  monthsOfYear,
  photosOfReports,
  reportedIn,
  yearOfDay,
} from '@shared/domain/annual/annual'
import { asReportPhoto, candidateIds, isFitForReport } from '@shared/domain/monthly/photos'
import { axesOf, figuresOf, matrixOf, registeredUntil } from '@shared/domain/report/figures'
import { chinaDay, DAY_MS, startOfDay } from '@shared/domain/time/china-time'
import { dayKey, timeKey } from '@shared/domain/time/list-key'
import { teamsUntil } from '@shared/domain/unit/standing'
import { nameAt } from '@shared/domain/unit/validity'
import { drainFigures, pendingFigures } from '@cloud/aggregation/drain'
import { figuresOfGroup, figuresOfTeam } from '@cloud/aggregation/read-figures'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'

/** Whose year it is, and everything small that it hangs on. */
export type AnnualDesk = {
  unit: ReportingUnit
  team: Team | null
  year: number
  period: Period
  /** The reports of its twelve months. */
  heads: MonthlyReport[]
  kept: AnnualSummary | null
}

/** Null when there is no such unit or team, or the year has not begun. What waits to be reckoned in is reckoned in first. */
export async function loadAnnual({ unitId, teamId, year }: WhoseYear, deps: Deps): Promise<AnnualDesk | null> {
  const { store, now } = deps
  const [about, team, kept] = await Promise.all([
    store.units.getWith(unitId, {
      ...pendingFigures(deps, { unitId }),
      heads: {
        of: store.reports,
        query: { where: { unitId }, oneOf: { field: 'listKey' as const, values: monthsOfYear(year) }, limit: 12 },
      },
    }),
    teamId === undefined ? null : store.teams.get(teamId),
    store.annualSummaries.get(annualId(teamId ?? unitId, year)),
  ])
  if (!about || (teamId !== undefined && team?.unitId !== unitId)) return null
  const dates = about.doc.reportDates ?? []
  if (year > yearOfDay(chinaDay(now()), dates)) return null
  await drainFigures(about.found, deps)
  return { unit: about.doc, team, year, period: annualPeriod(year, dates), heads: about.found.heads, kept }
}

/** The year as its records stand, beside the one before. */
export async function drawAnnual(desk: AnnualDesk, deps: Deps): Promise<AnnualFacts> {
  const { unit, team, year, period, heads } = desk
  const [drawn, last, sheets, training] = await Promise.all([
    yearOf(desk, period, deps),
    yearOf(desk, annualPeriod(year - 1, unit.reportDates ?? []), deps),
    team ? null : sheetsOf(unit._id, period, deps),
    trainingOf(desk, deps),
  ])
  return {
    ...{ unitId: unit._id, teamId: team?._id ?? null, year, period, asOf: deps.now() },
    ...{ name: team?.name ?? nameAt(unit, deps.now()), unitName: nameAt(unit, deps.now()) },
    ...{ figures: drawn.figures, before: hasRecords(last.figures) ? last.figures : null },
    ...axesOfMatrix(matrixOf(drawn.tally)),
    ...axesOf(drawn.tally),
    ...{ sheets, training },
    ...(team ? { platforms: [], submittedMonths: null } : reportedIn(heads)),
  }
}

async function yearOf({ unit, team }: AnnualDesk, period: Period, deps: Deps) {
  if (team) {
    const { tally } = await figuresOfTeam(team._id, period, deps)
    const heads = { registeredVolunteers: null, teamCount: null }
    return { tally, figures: { ...figuresOf(tally, deps.now()), ...heads } satisfies YearFigures }
  }
  const { tally, roster } = await figuresOfGroup({ scope: 'unit', groupId: unit._id }, period, deps)
  const heads = {
    registeredVolunteers: registeredUntil(roster, period.to),
    teamCount: teamsUntil(roster, period.to),
  }
  return { tally, figures: { ...figuresOf(tally, deps.now()), ...heads } satisfies YearFigures }
}

/** 记录单 that the unit issued in the period; those among them that it revoked. */
async function sheetsOf(unitId: string, { from, to }: Period, { store }: Deps) {
  const range = {
    field: 'listKey' as const,
    gte: timeKey(startOfDay(from)),
    lt: timeKey(startOfDay(to) + DAY_MS),
  }
  const [valid, revoked] = await Promise.all(
    (['valid', 'revoked'] as const).map((status) => store.certificates.count({ where: { unitId, status }, range })),
  )
  return { issued: (valid ?? 0) + (revoked ?? 0), revoked: revoked ?? 0 }
}

/** Sessions with somebody left in them after what was taken back. */
async function trainingOf({ unit, team, period }: AnnualDesk, { store }: Deps) {
  const where = team ? { teamId: team._id } : { unitId: unit._id }
  const within = { from: dayKey(period.from, ''), to: dayKey(period.to, '~') }
  const sessions = await findAll(store.trainings, { where, within }, 'listKey')
  const stayed = sessions.map(({ traineeIds, voids }) => {
    const taken = new Set(voids.map(({ personId }) => personId))
    return traineeIds.filter((id) => !taken.has(id)).length
  })
  return {
    sessions: stayed.filter((people) => people > 0).length,
    personTimes: stayed.reduce((sum, people) => sum + people, 0),
  }
}

/** A busy team closes fewer in a year; the newest come first. */
const ACTIVITIES_LOOKED_AT = 200

/**
 * Photos to choose from, those that may be shown today: of a unit what its reports showed, of a team what its leaders
 * marked as best.
 */
export async function candidatesOf({ team, heads, period }: AnnualDesk, deps: Deps): Promise<ReportPhoto[]> {
  const shown = team ? null : photosOfReports(heads)
  const closed = team ? await closedBy(team._id, period, deps) : []
  const ids = shown ? shown.map(({ photoId }) => photoId) : candidateIds(closed)
  const photos = ids.length > 0 ? await deps.store.photos.getMany([...new Set(ids)]) : []
  const fit = new Map(photos.filter(isFitForReport).map((one) => [one._id, one]))
  if (shown) return shown.filter(({ photoId }) => fit.has(photoId))
  return ids.flatMap((id) => {
    const photo = fit.get(id)
    const host = photo && closed.find(({ _id }) => _id === photo.activityId)
    return host ? [asReportPhoto(photo, host)] : []
  })
}

const closedBy = (teamId: string, { from, to }: Period, { store }: Deps) =>
  store.activities.find({
    where: { status: 'closed', teamId },
    range: { field: 'dayKey', gte: dayKey(from, ''), lt: dayKey(to, '~') },
    order: { field: 'dayKey', direction: 'desc' },
    limit: ACTIVITIES_LOOKED_AT,
  })
