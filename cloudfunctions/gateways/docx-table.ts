import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { Cell, Sheet } from './spreadsheet'

/** 小五, in half points. */
const SMALL = 18

/** Some columns of a table, by their titles. */
export function picked({ name, header, rows }: Sheet, columns: readonly string[]): Sheet {
  const at = columns.map((title) => header.indexOf(title))
  return { name, header: columns, rows: rows.map((row) => at.map((index) => row[index] ?? '')) }
}

/** Twentieths of a point between the margins of a page. */
const PAGE_WIDTH = 8_845
/** In half characters: a Chinese one is as wide as two digits. */
const NARROWEST = 6
const WIDEST = 24

/** Every column as wide as its longest word asks for, within bounds: a long title does not squeeze the numbers. */
function widthsOf({ header, rows }: Sheet): number[] {
  const shares = header.map((title, index) => {
    const longest = Math.max(...rows.map((row) => halvesIn(wordOf(row[index] ?? ''))), halvesIn(title) / 2)
    return Math.min(WIDEST, Math.max(NARROWEST, longest))
  })
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((share / all) * PAGE_WIDTH))
}

const halvesIn = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0)

/** A table of a Word document: header repeated on every page, no row torn apart. */
export function table(sheet: Sheet) {
  const widths = widthsOf(sheet)
  const cells = (row: readonly Cell[], bold: boolean) =>
    row.map((value, index) => cell(value, { bold, width: widths[index] ?? 0 }))
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, children: cells(sheet.header, true) }),
      ...sheet.rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  })
}

const cell = (value: Cell, { bold, width }: { bold: boolean; width: number }) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        alignment: typeof value === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: wordOf(value), bold, size: SMALL })],
      }),
    ],
  })

const wordOf = (value: Cell): string =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'number'
      ? String(value).replace('-', '−')
      : value
