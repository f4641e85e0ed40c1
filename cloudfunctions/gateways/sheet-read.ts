import { readSheet, type CellValue } from 'read-excel-file/universal'
import type { ImportKind, SheetCell, SheetRow } from '@shared/contract/import'
import type { OutsidePlatform } from '@shared/contract/platform'
import { columnsOf, type SheetColumn } from '@shared/text/import'
import { marksOf, type Marks } from './sheet-marks'
import { unpackSheet, type UnpackFault } from './sheet-unpack'

export type SheetFault = UnpackFault | 'SHEET_WRONG_TEMPLATE'
export type SheetShape = { kind: ImportKind; platforms: readonly Pick<OutsidePlatform, '_id' | 'name'>[] }

type Cells = readonly (CellValue | null)[]

/** The head may stand below a title that somebody put above it. */
const HEAD_WITHIN = 5

/** The rows of an uploaded sheet by the columns of its template, empty ones left out; or why it cannot be read. */
export async function readRows(file: Uint8Array, shape: SheetShape): Promise<SheetRow[] | SheetFault> {
  const unpacked = unpackSheet(file)
  if (typeof unpacked === 'string') return unpacked
  const table = await tableOf(unpacked.bytes)
  if (!table) return 'SHEET_NOT_XLSX'

  const columns = columnsOf(shape.kind, shape.platforms)
  const headAt = table.slice(0, HEAD_WITHIN).findIndex((cells) => isHead(cells, columns))
  const head = table[headAt]
  if (!head) return 'SHEET_WRONG_TEMPLATE'

  const ids = head.map((cell) => columns.find(({ title }) => title === headWord(cell))?.id)
  const marks = marksOf(unpacked.xml)
  return table
    .slice(headAt + 1)
    .map((cells, index) => rowOf(cells, ids, { row: headAt + index + 2, marks }))
    .filter((row) => Object.values(row.cells).some(({ kind, text }) => kind !== 'blank' && text.trim() !== ''))
}

async function tableOf(bytes: Uint8Array): Promise<readonly Cells[] | null> {
  try {
    return await readSheet(new Uint8Array(bytes).buffer, { trim: false })
  } catch (error) {
    console.info('not a readable sheet', { error })
    return null
  }
}

/** The word of a head, without the star and the remark that people see beside it. */
const headWord = (cell: CellValue | null) =>
  typeof cell === 'string' ? cell.replace(/[*＊\s]|（必填）|\(必填\)/g, '') : ''

const isHead = (cells: Cells, columns: readonly SheetColumn[]) => {
  const words = cells.map(headWord)
  return (
    columns.every(({ title, isNeeded }) => !isNeeded || words.includes(title)) && !words.every((word) => word === '')
  )
}

function rowOf(
  cells: Cells,
  ids: readonly (string | undefined)[],
  { row, marks }: { row: number; marks: Marks },
): SheetRow {
  const found = ids.flatMap((id, index) =>
    id === undefined ? [] : [[id, marked(cellOf(cells[index] ?? null), marks(row, index + 1))] as const],
  )
  return { row, cells: Object.fromEntries(found) }
}

/** Only what stands in a marked cell is in doubt; an empty one says nothing of its own. */
const marked = (cell: SheetCell, mark: ReturnType<Marks>): SheetCell => (mark ? { ...cell, kind: mark } : cell)

function cellOf(value: CellValue | null): SheetCell {
  if (value === null) return { kind: 'blank', text: '' }
  if (value instanceof Date) return { kind: 'day', text: dayOf(value) }
  if (typeof value === 'string') return { kind: 'text', text: value }
  return { kind: typeof value === 'number' ? 'number' : 'boolean', text: String(value) }
}

/** A date of a sheet has no zone; the reader puts it at midnight UTC. */
const dayOf = (date: Date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10))
