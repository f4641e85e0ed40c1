import type { ReportingUnit } from '@shared/contract/unit'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { reportId } from '@shared/domain/monthly/step'
import { deadlineOf, reminderDays } from '@shared/domain/monthly/window'
import { isCivil } from '@shared/domain/notice/civil-hours'
import { chinaDay, HOUR_MS, inChina, startOfDay } from '@shared/domain/time/china-time'
import { unitsAt } from '@shared/domain/unit/validity'
import type { World } from '@cloud/aggregation/world'
import { AT_ONCE } from '@cloud/kernel/find-all'
import { holidaysOf } from '@cloud/kernel/holidays'
import { unitAdminIds } from '@cloud/kernel/unit-desk'
import { tell } from './tell'
import { takeTurn } from './turn'

const EVERY_MS = HOUR_MS
const IDS_AT_ONCE = 100

/**
 * 报送提醒: on the 18th, the 21st and the last working day before the deadline, to the desk of every unit that has not
 * submitted the month; once each, at a civil hour. Answers how many units it reminded.
 */
export async function remindOfReport(world: World): Promise<number> {
  if (!isCivil(world.now())) return 0
  if (!(await takeTurn('reports', EVERY_MS, world))) return 0

  const today = chinaDay(world.now())
  const month = today.slice(0, 7)
  const calendar = await holidaysOf(world.store)
  const units = (await world.store.units.find({ limit: AT_ONCE })).filter(
    (unit) =>
      unit._id !== CITY_UNIT_ID &&
      unitsAt([unit], world.now()).length > 0 &&
      reminderDays(month, unit.reportDates ?? [], calendar).includes(today),
  )
  const owing = await notSubmitted(units, { month, today }, world)
  for (const unit of owing) await remindOf(unit, { month, today }, world)
  return owing.length
}

type At = { month: string; today: string }

const markOf = ({ _id }: ReportingUnit, { month, today }: At) => `${reportId(_id, month)}-due-${today}`

async function notSubmitted(units: readonly ReportingUnit[], at: At, { store }: World): Promise<ReportingUnit[]> {
  const done = new Set<string>()
  for (let from = 0; from < units.length; from += IDS_AT_ONCE) {
    const some = units.slice(from, from + IDS_AT_ONCE)
    const [marks, reports] = await Promise.all([
      store.reminded.getMany(some.map((unit) => markOf(unit, at))),
      store.reports.getMany(some.map(({ _id }) => reportId(_id, at.month))),
    ])
    marks.forEach(({ _id }) => done.add(_id))
    reports.forEach(({ _id, status }) => status === 'submitted' && done.add(_id))
  }
  return units.filter((unit) => !done.has(markOf(unit, at)) && !done.has(reportId(unit._id, at.month)))
}

/** Marked when the whole desk has been told, as with every reminder. */
async function remindOf(unit: ReportingUnit, at: At, world: World): Promise<void> {
  const mark = markOf(unit, at)
  const last = inChina(startOfDay(deadlineOf(at.month, unit.reportDates ?? []))).format('M月D日')
  for (const personId of await unitAdminIds(unit._id, world)) {
    const link = { page: 'report' as const, id: unit._id }
    const note = `${last}是最后一天`
    await tell({ _id: `${mark}-${personId}`, personId, kind: 'reportDue', subject: unit.name, note, link }, world)
  }
  const isFirst = await world.store.reminded.insert({ _id: mark, rev: 0 })
  if (!isFirst) console.info('reminded at the same time elsewhere', { unitId: unit._id })
}
