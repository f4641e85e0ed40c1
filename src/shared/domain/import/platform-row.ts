import type { ImportProblem, SheetRow } from '@shared/contract/import'
import type { PlatformCounts } from '@shared/contract/platform'
import { asCount, asMonth, cellOf, problem, type Read } from './cells'
import { reading, wordOf, type ParsedRow } from './volunteer-row'

/** A row that can be imported: one unit, one month, every platform. */
export type PlatformRow = { row: number; unitId: string; month: string; counts: PlatformCounts['counts'] }

export type PlatformWords = {
  /** The units that may be named: the own one, or all for the city. */
  units: readonly { _id: string; name: string }[]
  platformIds: readonly string[]
  /** `<unitId>-<month>` of what is frozen. */
  frozenIds: ReadonlySet<string>
  thisMonth: string
}

/** One row of the platforms' figures: a month that can be entered, or every reason why not. */
export function parsePlatformRow(sheetRow: SheetRow, words: PlatformWords): ParsedRow<PlatformRow> {
  const problems: ImportProblem[] = []
  const take = <T>(column: string, parse: (text: string) => Read<T>, whenBlank: T | null): T | null => {
    const result = reading(sheetRow, { column, parse, whenBlank })
    if (result.ok) return result.value
    problems.push(problem(column, result.fault, cellOf(sheetRow.cells, column).text))
    return null
  }

  const unit = take('unit', (text) => unitNamed(text, words), null)
  const month = take('month', () => monthIn(sheetRow, words, unit), null)
  const counts: PlatformCounts['counts'] = {}
  for (const id of words.platformIds) {
    const volunteers = take(`volunteers:${id}`, asCount, 0) ?? 0
    counts[id] = { volunteers, teams: take(`teams:${id}`, asCount, 0) ?? 0 }
  }

  const title = [unit?.name ?? wordOf(sheetRow, 'unit'), month ?? ''].join(' ').trim()
  const value = unit && month && problems.length === 0 ? { row: sheetRow.row, unitId: unit._id, month, counts } : null
  return { row: sheetRow.row, title, problems, value }
}

export const platformCountsId = (unitId: string, month: string): string => `${unitId}-${month}`

function unitNamed(text: string, { units }: PlatformWords): Read<{ _id: string; name: string }> {
  const unit = units.find(({ name }) => name === text)
  return unit ? { ok: true, value: unit } : { ok: false, fault: 'unitUnknown' }
}

function monthIn(
  { cells }: SheetRow,
  { thisMonth, frozenIds }: PlatformWords,
  unit: { _id: string } | null,
): Read<string> {
  const month = asMonth(cellOf(cells, 'month'))
  if (!month.ok) return month
  if (month.value > thisMonth) return { ok: false, fault: 'monthAhead' }
  const isFrozen = unit !== null && frozenIds.has(platformCountsId(unit._id, month.value))
  return isFrozen ? { ok: false, fault: 'monthFrozen' } : month
}
