import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, FileId, FormKey, Id, Instant, page, text } from './fields'

export const ImportKind = z.enum(['volunteers', 'platformCounts'])
export type ImportKind = z.infer<typeof ImportKind>

/** 待确认 → 导入中 → 已完成; 已放弃 */
export const ImportStatus = z.enum(['preview', 'running', 'done', 'cancelled'])
export type ImportStatus = z.infer<typeof ImportStatus>

/** A column of a template. Those of a platform carry its id: `number:<id>`, `volunteers:<id>`, `teams:<id>`. */
export const ImportColumn = z.string().max(180)

/** Why a row cannot be imported. */
export const ImportFault = z.enum([
  'missing',
  'formula',
  'merged',
  'tooLong',
  'tooMany',
  'nameWrong',
  'phoneWrong',
  'phoneTwice',
  'teamUnknown',
  'teamAmbiguous',
  'typeUnknown',
  'dateWrong',
  'dateAhead',
  'numberWrong',
  'unitUnknown',
  'monthWrong',
  'monthAhead',
  'monthFrozen',
  'monthTwice',
  'countWrong',
])
export type ImportFault = z.infer<typeof ImportFault>

/** What the administrator should know of a row that can be imported. */
export const ImportRemark = z.enum(['registered', 'inTeam', 'waiting', 'refused'])
export type ImportRemark = z.infer<typeof ImportRemark>

const Problem = z.object({
  column: ImportColumn,
  fault: ImportFault,
  /** What stands in the cell, cut short; the row of the twin for what is there twice. */
  shown: z.string().max(40),
})
export type ImportProblem = z.infer<typeof Problem>

/** One line of the preview: the row as the spreadsheet numbers it, and all that is wrong or remarkable. */
export const ImportRow = z.object({
  row: z.number().int(),
  title: z.string(),
  problems: z.array(Problem),
  remarks: z.array(ImportRemark),
})
export type ImportRow = z.infer<typeof ImportRow>

/** A cell as the spreadsheet holds it; a day is written `YYYY-MM-DD`. */
export type SheetCell = { kind: 'blank' | 'text' | 'number' | 'boolean' | 'day' | 'formula' | 'merged'; text: string }

/** A row under the header, by the columns of the template; `row` is how the spreadsheet numbers it. */
export type SheetRow = { row: number; cells: Record<string, SheetCell> }

/** A row as it stands in a chunk: what was wrong, and the cells as they were, so that they can be handed back. */
export type KeptRow = ImportRow & { cells: Record<string, string> }

const Rows = z.number().int().min(0)

/**
 * 导入: one spreadsheet of one unit. What can be imported and what cannot are kept apart, a hundred rows a document;
 * `handled` rows of the good ones are done, and doing them again changes nothing.
 */
export const Import = z.object({
  _id: Id,
  rev: z.number().int().min(0),
  kind: ImportKind,
  unitId: Id,
  unitName: z.string(),
  byId: Id,
  byName: z.string(),
  fileName: z.string().max(80),
  status: ImportStatus,
  good: Rows,
  faulty: Rows,
  remarked: Rows,
  handled: Rows,
  created: Rows,
  updated: Rows,
  unchanged: Rows,
  at: Instant,
  finishedAt: Instant.nullable(),
  listKey: z.string(),
})
export type Import = z.infer<typeof Import>

export const ImportPart = z.enum(['good', 'faulty', 'remarked'])
export type ImportPart = z.infer<typeof ImportPart>

/** A hundred rows at most of one part of an import, sealed: they hold phones. The id is `<importId>-<part>-<n>`. */
export const ImportChunk = z.object({
  _id: Id,
  rev: z.number().int().min(0),
  importId: Id,
  part: ImportPart,
  /** Empty once its rows are imported: what is not needed any more is not kept. */
  sealed: z.string(),
})
export type ImportChunk = z.infer<typeof ImportChunk>

export const ImportView = Import.omit({ byId: true, listKey: true })
export type ImportView = z.infer<typeof ImportView>

const OneImport = z.object({ importId: Id })
const WRITTEN = z.object({ url: z.string(), fileName: z.string() })

export const importApi = {
  /** 导入记录 of a unit, newest first. */
  'import.list': endpoint({ input: z.object({ unitId: Id, cursor: Cursor }), output: page(ImportView), errors: [] }),

  'import.get': endpoint({ input: OneImport, output: ImportView, errors: [] }),

  /** The preview, row by row: what is wrong, or what is worth knowing. */
  'import.rows': endpoint({
    input: OneImport.extend({ part: z.enum(['faulty', 'remarked']), cursor: Cursor }),
    output: page(ImportRow),
    errors: [],
  }),

  /** 确认导入: from here on rows are written. Saying it twice is saying it once. */
  'import.start': endpoint({ input: OneImport, output: ImportView, errors: ['IMPORT_OVER', 'CHANGED_MEANWHILE'] }),

  /** 放弃: only while nothing is written. */
  'import.cancel': endpoint({ input: OneImport, output: ImportView, errors: ['IMPORT_OVER', 'CHANGED_MEANWHILE'] }),
}

/** Answered by the cloud function `export`: spreadsheets need its memory, and its time. */
export const importSheetApi = {
  /** 模板: an empty sheet with examples and notes; the link expires. */
  'import.template': endpoint({
    input: z.object({ unitId: Id, kind: ImportKind }),
    output: WRITTEN,
    errors: [],
  }),

  /** Reads an uploaded sheet and keeps its preview. The key makes a retry the same import; the file is not kept. */
  'import.read': endpoint({
    input: z.object({ unitId: Id, kind: ImportKind, key: FormKey, fileId: FileId, fileName: text(1, 80) }),
    output: ImportView,
    errors: [
      'SHEET_NOT_YOURS',
      'SHEET_NOT_FOUND',
      'SHEET_TOO_LARGE',
      'SHEET_NOT_XLSX',
      'SHEET_WRONG_TEMPLATE',
      'SHEET_TOO_MANY_ROWS',
      'SHEET_EMPTY',
    ],
  }),

  /** The next slice of a started import: at most 200 rows. Two at once, or one that broke off, do no harm. */
  'import.advance': endpoint({ input: OneImport, output: ImportView, errors: ['IMPORT_NOT_STARTED'] }),

  /** The rows that could not be imported, with the reason beside them, to be corrected and uploaded again. */
  'import.faulty': endpoint({ input: OneImport, output: WRITTEN.extend({ rows: Rows }), errors: [] }),
}
