import type { KeptRow, SheetCell, SheetRow } from '@shared/contract/import'
import { problem, shown } from './cells'
import { parsePlatformRow, platformCountsId, type PlatformRow, type PlatformWords } from './platform-row'
import { parseVolunteerRow, type ParsedRow, type VolunteerRow, type VolunteerWords } from './volunteer-row'

/** A sheet sorted out: what can be imported, and what cannot with every reason. No row is in both or in neither. */
export type SortedSheet<T> = { good: T[]; faulty: KeptRow[] }

export const sortVolunteers = (rows: readonly SheetRow[], words: VolunteerWords): SortedSheet<VolunteerRow> =>
  sorted(rows, (row) => parseVolunteerRow(row, words), {
    keyOf: ({ phone }) => phone,
    column: 'phone',
    fault: 'phoneTwice',
  })

export const sortPlatformCounts = (rows: readonly SheetRow[], words: PlatformWords): SortedSheet<PlatformRow> =>
  sorted(rows, (row) => parsePlatformRow(row, words), {
    keyOf: ({ unitId, month }) => platformCountsId(unitId, month),
    column: 'month',
    fault: 'monthTwice',
  })

type Twins<T> = { keyOf: (value: T) => string; column: string; fault: 'phoneTwice' | 'monthTwice' }

/** The first of two stays; the second is told where the first one is. */
function sorted<T>(
  rows: readonly SheetRow[],
  parse: (row: SheetRow) => ParsedRow<T>,
  { keyOf, column, fault }: Twins<T>,
): SortedSheet<T> {
  const firstRows = new Map<string, number>()
  const sheet: SortedSheet<T> = { good: [], faulty: [] }
  for (const row of rows) {
    const { value, problems, title } = parse(row)
    const first = value && firstRows.get(keyOf(value))
    if (value && first === undefined) {
      firstRows.set(keyOf(value), row.row)
      sheet.good.push(value)
      continue
    }
    const told = first ? [problem(column, fault, `第 ${first} 行`)] : problems
    sheet.faulty.push({ row: row.row, title: shown(title), problems: told, remarks: [], cells: textsOf(row.cells) })
  }
  return sheet
}

const CELL_AT_MOST = 200

const textsOf = (cells: Record<string, SheetCell>) =>
  Object.fromEntries(Object.entries(cells).map(([column, { text }]) => [column, text.slice(0, CELL_AT_MOST)]))
