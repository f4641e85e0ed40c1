import type { SheetCell } from '@shared/contract/import'
import { columnNumber } from './sheet-unpack'

type Mark = Extract<SheetCell['kind'], 'formula' | 'merged'>

/** Which cells are formulas or lie in a merged range; the reader of sheets gives their last value and does not tell. */
export type Marks = (row: number, column: number) => Mark | null

const ADDRESS = /\br="([A-Z]+)(\d+)"/
const MERGED = /<mergeCell\b[^<>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g

/** Rows and columns count from 1, as the spreadsheet shows them. */
export function marksOf(xml: string): Marks {
  const formulas = new Set(formulaCells(xml))
  const ranges = [...xml.matchAll(MERGED)].map(([, left = '', top, right = '', bottom]) => ({
    top: Number(top),
    bottom: Number(bottom),
    left: columnNumber(left),
    right: columnNumber(right),
  }))
  const isMerged = (row: number, column: number) =>
    ranges.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right)

  return (row, column) => {
    if (formulas.has(`${row}:${column}`)) return 'formula'
    return isMerged(row, column) ? 'merged' : null
  }
}

/** Cut at the ends of cells rather than matched across them, so that a crooked file costs no more than a straight one. */
function formulaCells(xml: string): string[] {
  return xml.split('</c>').flatMap((piece) => {
    const cell = piece.slice(Math.max(0, piece.lastIndexOf('<c ')))
    const [, letters, row] = (/<f[\s>/]/.test(cell) && ADDRESS.exec(cell)) || []
    return letters && row ? [`${row}:${columnNumber(letters)}`] : []
  })
}
