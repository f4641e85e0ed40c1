import type { MonthlyReport, ReportSnapshot } from '@shared/contract/report'
import { reportApi, type BoardRow } from '@shared/contract/report-api'
import { ok, refuse } from '@shared/contract/result'
import { CITY_UNIT_ID, type ReportingUnit } from '@shared/contract/unit'
import { askedOn } from '@shared/domain/monthly/ask'
import { addCounted, NOTHING } from '@shared/domain/monthly/counted'
import { categoriesOf } from '@shared/domain/monthly/lines'
import { currentOf } from '@shared/domain/monthly/step'
import { deadlineOf, dueMonth, reportPeriod } from '@shared/domain/monthly/window'
import { may } from '@shared/domain/permission/permissions'
import { addDays, startOfDay } from '@shared/domain/time/china-time'
import { nameAt, unitsAt } from '@shared/domain/unit/validity'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { AT_ONCE } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'

/** Every unit that owes a report of a month: those that were there at its cut-off. */
export const reportingUnits = async (month: string, deps: Pick<Deps, 'store'>): Promise<ReportingUnit[]> =>
  thereAt(month, await allUnits(deps))

const thereAt = (month: string, units: readonly ReportingUnit[]) =>
  units.filter((unit) => unitsAt([unit], endOf(month, unit)).length > 0)

async function allUnits({ store }: Pick<Deps, 'store'>): Promise<ReportingUnit[]> {
  const units = await store.units.find({
    range: { field: 'listKey', gt: '' },
    order: { field: 'listKey', direction: 'asc' },
    limit: AT_ONCE,
  })
  return units.filter(({ _id }) => _id !== CITY_UNIT_ID)
}

const endOf = (month: string, { reportDates }: ReportingUnit) =>
  startOfDay(addDays(reportPeriod(month, reportDates ?? []).to, 1)) - 1

const headsIn = async (month: string, { store }: Pick<Deps, 'store'>): Promise<Map<string, MonthlyReport>> => {
  const heads = await store.reports.find({
    where: { month },
    range: { field: '_id', gt: '' },
    order: { field: '_id', direction: 'asc' },
    limit: AT_ONCE,
  })
  return new Map(heads.map((one) => [one.unitId, one]))
}

export const board = implement(reportApi['report.board'], async ({ month: wished }, deps) => {
  if (!may('report.board', deps.caller, { unitId: CITY_UNIT_ID })) return refuse('FORBIDDEN')
  const month = wished ?? dueMonth([], deps.now())
  const [all, heads] = await Promise.all([allUnits(deps), headsIn(month, deps)])
  const units = thereAt(month, all)
  const rows = units.map((unit) => rowOf(unit, heads.get(unit._id) ?? null, month))
  const frozen = units.flatMap(({ _id }) => currentOf(heads.get(_id) ?? null)?.snapshot ?? [])
  return ok({ month, rows, ...sumsOf(frozen), merged: all.filter((unit) => hasMerged(unit, month)).map(named) })
})

const hasMerged = (unit: ReportingUnit, month: string) =>
  unit.kind === 'area' && unit.successorId !== null && unit.validTo !== null && unit.validTo <= endOf(month, unit)

const named = ({ _id, name }: ReportingUnit) => ({ unitId: _id, name })

function rowOf(unit: ReportingUnit, head: MonthlyReport | null, month: string): BoardRow {
  const current = currentOf(head)
  return {
    ...{ unitId: unit._id, kind: unit.kind, status: head?.status ?? 'none', remindedOn: askedOn(unit, month) },
    name: nameAt(unit, endOf(month, unit)),
    ...{ isLate: current?.isLate ?? false, submittedAt: current?.snapshot.frozenAt ?? null },
    deadline: deadlineOf(month, unit.reportDates ?? []),
    activities: current?.snapshot.figures.activities ?? null,
  }
}

/** 全市合计 of what was submitted: sums of the frozen reports. */
function sumsOf(frozen: readonly ReportSnapshot[]) {
  const places = new Map<string, number>()
  for (const { name, volunteers } of frozen.flatMap((one) => one.places))
    places.set(name, (places.get(name) ?? 0) + volunteers.now)
  return {
    figures: frozen.reduce((sum, { figures }) => addCounted(sum, figures), NOTHING),
    categories: categoriesOf(frozen.flatMap(({ categories }) => categories)),
    places: [...places].map(([name, volunteers]) => ({ name, volunteers })),
  }
}

export const setDates = implement(reportApi['report.setDates'], async ({ unitId, ...dates }, deps) => {
  const unit = may('report.setDates', deps.caller) ? await deps.store.units.get(unitId) : null
  if (!unit) return refuse('NOT_FOUND')
  const latest = await deps.store.reports.find({
    where: { unitId },
    range: { field: 'listKey', gte: dates.fromMonth },
    order: { field: 'listKey', direction: 'desc' },
    limit: 1,
  })
  const isTooLate = latest.some(({ submissions }) => submissions.length > 0)
  if (isTooLate || dates.cutOffDay > dates.deadlineDay) return refuse('REPORT_DATES_WRONG')

  const others = (unit.reportDates ?? []).filter(({ fromMonth }) => fromMonth < dates.fromMonth)
  const isSaved = await deps.store.units.replace(unit, { ...unit, reportDates: [...others, dates] })
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  const note = `${dates.fromMonth} 起 ${dates.cutOffDay} 日截止，${dates.deadlineDay} 日前交`
  await audit(deps, { action: 'report.setDates', subjectId: unitId, unitId, note })
  return ok(dates)
})
