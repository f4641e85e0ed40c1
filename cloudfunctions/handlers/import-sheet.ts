import { importSheetApi, type ImportKind, type KeptRow, type SheetRow } from '@shared/contract/import'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { ok, refuse } from '@shared/contract/result'
import {
  importId as idOf,
  isOwnSheet,
  previewed,
  SHEET_BYTES_AT_MOST,
  SHEET_ROWS_AT_MOST,
  viewImport,
} from '@shared/domain/import/lifecycle'
import { sortPlatformCounts, sortVolunteers } from '@shared/domain/import/sheet'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay, chinaMonth } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { keepRows, returnedRows } from './import-chunks'
import { ownImport } from './import'
import { frozenIdsOf, outsidePlatforms } from './platform'
import { remarkedRows } from './import-remarks'

export const template = implement(importSheetApi['import.template'], async ({ unitId, kind }, deps) => {
  if (!may('import.template', deps.caller, { unitId })) return refuse('NOT_FOUND')

  const named = kind === 'volunteers' ? await activeTeams(unitId, deps) : await fillableUnits(unitId, deps)
  const shape = { kind, platforms: await outsidePlatforms(deps) }
  const names = named.map(({ name }) => name)
  const fileName = `template-${kind}-${unitId}.xlsx`
  return ok(await written(fileName, await deps.sheets.writeTemplate(shape, names), deps))
})

export const read = implement(importSheetApi['import.read'], async ({ unitId, kind, key, ...file }, deps) => {
  const { caller, store, now, files } = deps
  const unit = may('import.read', caller, { unitId }) ? await store.units.get(unitId) : null
  if (!unit) return refuse('NOT_FOUND')
  const id = idOf(unitId, caller._id, key)
  const known = await store.imports.get(id)
  if (known) return ok(viewImport(known))

  const rows = await sheetRows(file.fileId, kind, deps)
  if (!Array.isArray(rows)) return rows
  const sheet = await sortedOut(rows, { kind, unitId }, deps)
  await keepRows(id, sheet, deps)
  const by = { byId: caller._id, byName: caller.name, fileName: file.fileName }
  const sizes = { good: sheet.good.length, faulty: sheet.faulty.length, remarked: sheet.remarked.length }
  const made = previewed({ _id: id, kind, unitId, unitName: unit.name, ...by }, sizes, now())
  const isNew = await store.imports.insert(made)
  // The phones in it stand in the clear: it has done its duty.
  await files.remove([file.fileId])
  return ok(viewImport(isNew ? made : ((await store.imports.get(id)) ?? made)))
})

async function sheetRows(fileId: string, kind: ImportKind, deps: Deps) {
  if (!isOwnSheet(fileId, deps.caller._id)) return refuse('SHEET_NOT_YOURS')
  const bytes = await deps.files.read(fileId)
  if (!bytes) return refuse('SHEET_NOT_FOUND')
  if (bytes.length > SHEET_BYTES_AT_MOST) return refuse('SHEET_TOO_LARGE')

  const rows = await deps.sheets.read(bytes, { kind, platforms: await outsidePlatforms(deps) })
  if (typeof rows === 'string') return refuse(rows)
  if (rows.length > SHEET_ROWS_AT_MOST) return refuse('SHEET_TOO_MANY_ROWS')
  return rows.length === 0 ? refuse('SHEET_EMPTY') : rows
}

async function sortedOut(
  rows: readonly SheetRow[],
  { kind, unitId }: { kind: ImportKind; unitId: string },
  deps: Deps,
) {
  const platformIds = (await outsidePlatforms(deps)).map(({ _id }) => _id)
  if (kind === 'volunteers') {
    const words = { teams: await activeTeams(unitId, deps), types: deps.sheets.typeWords, platformIds }
    const sheet = sortVolunteers(rows, { ...words, today: chinaDay(deps.now()) })
    return { ...sheet, remarked: await remarkedRows(sheet.good, unitId, deps) }
  }
  const units = await fillableUnits(unitId, deps)
  const frozenIds = await frozenIdsOf(units, deps)
  const words = { units, platformIds, frozenIds, thisMonth: chinaMonth(deps.now()) }
  return { ...sortPlatformCounts(rows, words), remarked: [] as KeptRow[] }
}

const activeTeams = (unitId: string, { store }: Deps) =>
  findAll(store.teams, { where: { unitId, suspendedAt: null } }, 'listKey')

/** The own unit; for the city, all of them. */
const fillableUnits = async (unitId: string, { store }: Deps) =>
  unitId === CITY_UNIT_ID ? findAll(store.units, {}, '_id') : store.units.getMany([unitId])

export const faulty = implement(importSheetApi['import.faulty'], async ({ importId }, deps) => {
  const one = await ownImport('import.faulty', importId, deps)
  if (!one) return refuse('NOT_FOUND')

  const rows = await returnedRows(one, deps)
  const bytes = await deps.sheets.writeReturned({ kind: one.kind, platforms: await outsidePlatforms(deps) }, rows)
  return ok({ ...(await written(`returned-${importId}.xlsx`, bytes, deps)), rows: rows.length })
})

async function written(fileName: string, bytes: Uint8Array, { files, caller }: Deps) {
  const fileId = await files.save(`exports/${caller._id}/${fileName}`, bytes)
  return { url: (await files.linksTo([fileId])).get(fileId) ?? '', fileName }
}
