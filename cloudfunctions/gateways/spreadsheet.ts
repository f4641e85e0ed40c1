import type { Blob } from 'node:buffer'
import type { Stream } from 'node:stream'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { dropDowns, type DropDown } from './drop-down'

/** Text, a number, or a day: an instant at midnight UTC, as spreadsheets know no zone. */
export type Cell = string | number | Date

/** One table: a header and its rows. Text stays text: a cell that begins with `=` is never a formula. */
export type Sheet = { name: string; header: readonly string[]; rows: readonly (readonly Cell[])[] }

/** Several tables in one file. */
export type WriteSheets = (sheets: readonly Sheet[]) => Promise<Uint8Array>

type FileContent = Stream | Buffer | Blob

const COLUMN_WIDTH = 18

/** 表格 as .xlsx. */
export const writeSpreadsheet = (sheet: Sheet): Promise<Uint8Array> => writeSpreadsheets([sheet])

/** Several tables in one .xlsx; the first one may offer values of the others. */
export const writeSpreadsheets = (sheets: readonly Sheet[], choices: readonly DropDown[] = []): Promise<Uint8Array> =>
  writeExcelFile(
    sheets.map(({ name, header, rows }) => ({
      data: tableOf({ header, rows }),
      sheet: name,
      columns: header.map(() => ({ width: COLUMN_WIDTH })),
      stickyRowsCount: 1,
    })),
    { features: [dropDowns<FileContent>(choices)] },
  ).toBuffer()

const tableOf = ({ header, rows }: Omit<Sheet, 'name'>): SheetData => [
  header.map((value) => ({ ...textCell(value), fontWeight: 'bold' as const })),
  ...rows.map((row) => row.map(cellOf)),
]

const cellOf = (value: Cell) => {
  if (typeof value === 'number') return { value, type: Number }
  return value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : textCell(value)
}

// As a cell of the text format it stays text even when somebody types into it: `=cmd` is never worked out.
const textCell = (value: string) => ({ value, type: String, format: '@' })
