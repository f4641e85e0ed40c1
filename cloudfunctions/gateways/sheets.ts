import type { VolunteerType } from '@shared/contract/account'
import type { KeptRow, SheetRow } from '@shared/contract/import'
import {
  columnsOf,
  IMPORT_KIND_TEXT,
  problemText,
  REASON_TITLE,
  TYPE_WORDS,
  type SheetColumn,
} from '@shared/text/import'
import { writeNominations, type NamedNominee } from './nomination-tables'
import { readRows, type SheetFault, type SheetShape } from './sheet-read'
import { writeSpreadsheets, type Sheet } from './spreadsheet'
import { writeTransfer, type TransferFile } from './transfer-sheet'

/** Spreadsheets of the bulk import: read without being trusted, written in the words of the template; 转出 and 推荐表. */
export type Sheets = {
  read: (file: Uint8Array, shape: SheetShape) => Promise<SheetRow[] | SheetFault>
  /** An empty sheet; `named` are the teams or units that may stand in it. */
  writeTemplate: (shape: SheetShape, named: readonly string[]) => Promise<Uint8Array>
  /** Rows that were handed back, as they were, with the reasons beside them. */
  writeReturned: (shape: SheetShape, rows: readonly KeptRow[]) => Promise<Uint8Array>
  /** 志愿服务记录 for the designated system. */
  writeTransfer: (file: TransferFile) => Promise<Uint8Array>
  /** 推荐表, with what bears it out. */
  writeNominations: (all: readonly NamedNominee[]) => Promise<Uint8Array>
  /** What the words of the column 志愿者类别 mean. */
  typeWords: Readonly<Record<string, VolunteerType>>
}

export const sheets: Sheets = {
  read: readRows,

  writeTemplate: ({ kind, platforms }, named) => {
    const columns = columnsOf(kind, platforms)
    const list: Sheet = { name: IMPORT_KIND_TEXT[kind], header: columns.map(headOf), rows: [] }
    const types = kind === 'volunteers' ? Object.keys(TYPE_WORDS) : []
    const offered = { column: kind === 'volunteers' ? 'C' : 'A', offers: `'${OFFERED}'!$A$2:$A$${named.length + 1}` }
    return writeSpreadsheets(
      [list, notesSheet(columns), offeredSheet(kind === 'volunteers' ? '队伍' : '单位', named, types)],
      named.length > 0 ? [offered] : [],
    )
  },

  writeReturned: ({ kind, platforms }, rows) => {
    const columns = columnsOf(kind, platforms)
    const cellsOf = ({ cells, problems }: KeptRow) => [
      ...columns.map(({ id }) => cells[id] ?? ''),
      problems.map((problem) => problemText(problem, columns)).join('；'),
    ]
    const header = [...columns.map(headOf), REASON_TITLE]
    return writeSpreadsheets([{ name: IMPORT_KIND_TEXT[kind], header, rows: rows.map(cellsOf) }])
  },

  writeTransfer,

  writeNominations,

  typeWords: TYPE_WORDS,
}

const headOf = ({ title, isNeeded }: SheetColumn) => (isNeeded ? `${title}*` : title)

const notesSheet = (columns: readonly SheetColumn[]): Sheet => ({
  name: '怎么填',
  header: ['这一列', '必填', '怎么填', '例子'],
  rows: columns.map(({ title, isNeeded, note, example }) => [title, isNeeded ? '必填' : '可以不填', note, example]),
})

const OFFERED = '可以填的内容'

const offeredSheet = (what: string, named: readonly string[], types: readonly string[]): Sheet => ({
  name: OFFERED,
  header: types.length > 0 ? [what, '志愿者类别'] : [what],
  rows: Array.from({ length: Math.max(named.length, types.length) }, (_, index) =>
    types.length > 0 ? [named[index] ?? '', types[index] ?? ''] : [named[index] ?? ''],
  ),
})
