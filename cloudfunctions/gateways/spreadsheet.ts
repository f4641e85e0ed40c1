import writeExcelFile, { type SheetData } from 'write-excel-file/node'

/** One table: a header and its rows. Text stays text: a cell that begins with `=` is never a formula. */
export type Sheet = { name: string; header: readonly string[]; rows: readonly (readonly (string | number)[])[] }

const COLUMN_WIDTH = 18

/** 表格 as .xlsx. */
export async function writeSpreadsheet({ name, header, rows }: Sheet): Promise<Uint8Array> {
  const table: SheetData = [
    header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String })),
    ),
  ]
  return writeExcelFile(table, { sheet: name, columns: header.map(() => ({ width: COLUMN_WIDTH })) }).toBuffer()
}
