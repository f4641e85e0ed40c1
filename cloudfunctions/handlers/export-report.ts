import { exportApi } from '@shared/contract/export'
import type { ReportExport } from '@shared/contract/report'
import { ok, refuse } from '@shared/contract/result'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { dueMonth } from '@shared/domain/monthly/window'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import type { UnitMonth, WriteReport } from '@cloud/gateways/report-file'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { picturesOf } from './export-pictures'
import { monthOfUnit, totalOf } from './export-months'
import { reportingUnits } from './report-board'

/** A handful of the busiest units takes a call some seconds, far from its minute. */
const UNITS_AT_ONCE = 6

/**
 * 导出月报: each call gathers one slice, the last one makes the file. What is gathered stands in files and the state moves by
 * its revision: a call that broke off is made again, two at once do the work of one, and there is one file in the end.
 */
export const report = implement(exportApi['export.report'], async (wish, deps) => {
  const { unitId, month } = wish
  if (!may('export.report', deps.caller, { unitId: unitId ?? CITY_UNIT_ID })) return refuse('NOT_FOUND')
  if (month > dueMonth([], deps.now())) return refuse('NOT_FOUND')
  const job = await begun(wish, deps)
  if (job.unitIds.length === 0) return refuse('NOT_FOUND')

  const { format } = wish
  const after = job.files[format] ? job : await moved(job, format, deps)
  const fileId = after.files[format]
  const links = fileId ? await deps.files.linksTo([fileId]) : new Map<string, string>()
  return ok({
    done: after.slices.length + (fileId ? 1 : 0),
    total: Math.ceil(after.unitIds.length / UNITS_AT_ONCE) + 1,
    fileName: nameOf(after, format),
    url: links.get(fileId ?? '') ?? '',
  })
})

type Format = keyof WriteReport

type Wish = Pick<ReportExport, 'unitId' | 'month'> & { key: string }

async function begun({ key, unitId, month }: Wish, deps: Deps): Promise<ReportExport> {
  const { store, caller, now } = deps
  const _id = [caller._id, unitId ?? 'city', month, key].join('-')
  const known = await store.reportExports.get(_id)
  if (known) return known

  const unitIds = unitId ? await existing(unitId, deps) : (await reportingUnits(month, deps)).map((unit) => unit._id)
  const job: ReportExport = {
    ...{ _id, rev: 0, byId: caller._id, unitId, month, unitIds },
    ...{ slices: [], files: {}, at: now() },
  }
  if (unitIds.length === 0) return job
  const isNew = await store.reportExports.insert(job)
  return isNew ? job : ((await store.reportExports.get(_id)) ?? job)
}

const existing = async (unitId: string, { store }: Deps) => ((await store.units.get(unitId)) ? [unitId] : [])

/** One step further; whoever lost to another call shows how far that one is. */
async function moved(job: ReportExport, format: Format, deps: Deps): Promise<ReportExport> {
  const from = job.slices.length * UNITS_AT_ONCE
  const after =
    from < job.unitIds.length
      ? { ...job, slices: [...job.slices, await gather(job, from, deps)] }
      : { ...job, files: { ...job.files, [format]: await compose(job, format, deps) } }
  const isSaved = await deps.store.reportExports.replace(job, { ...after, hasFiles: true, at: deps.now() })
  return isSaved ? after : ((await deps.store.reportExports.get(job._id)) ?? job)
}

const folderOf = ({ byId, _id }: ReportExport) => `exports/${byId}/${_id}/`

async function gather(job: ReportExport, from: number, deps: Deps): Promise<string> {
  const months: UnitMonth[] = []
  for (const unitId of job.unitIds.slice(from, from + UNITS_AT_ONCE))
    months.push(await monthOfUnit(unitId, job.month, deps))
  const bytes = new TextEncoder().encode(JSON.stringify(months))
  return deps.files.save(`${folderOf(job)}slice-${job.slices.length}.json`, bytes)
}

const nameOf = ({ unitId, month }: ReportExport, format: Format) =>
  `report-${unitId ?? 'city'}-${month}${format === 'csv' ? '-activities' : ''}.${format}`

async function compose(job: ReportExport, format: Format, deps: Deps): Promise<string> {
  const units: UnitMonth[] = []
  for (const fileId of job.slices) {
    const bytes = await deps.files.read(fileId)
    if (!bytes) throw new Error(`slice ${fileId} is not there`)
    units.push(...(JSON.parse(new TextDecoder().decode(bytes)) as UnitMonth[]))
  }
  const isCity = job.unitId === null
  const city = isCity ? await deps.store.units.get(CITY_UNIT_ID) : null
  const file = await deps.writeReport[format]({
    ...{ isCity, month: job.month, units, madeOn: chinaDay(deps.now()) },
    name: city?.name ?? units[0]?.facts.unitName ?? '',
    total: totalOf(units),
    pictures: await picturesOf(units, format, deps),
  })
  return deps.files.save(folderOf(job) + nameOf(job, format), file)
}
