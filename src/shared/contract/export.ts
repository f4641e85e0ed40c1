import * as z from 'zod'
import { WhoseYear } from './annual'
import { SheetNumber } from './certificate'
import { endpoint } from './endpoint'
import { FormKey, Id } from './fields'
import { NominationYear } from './nomination'
import { Month } from './platform'

/** Answered by the cloud function `export`, which has more memory and more time than `api`. */
export const exportApi = {
  /** 导出表格: the closed activities of a unit in a period as a spreadsheet; the link expires. */
  'export.activities': endpoint({
    input: z.object({ unitId: Id, period: z.enum(['window', 'previousWindow', 'month', 'quarter', 'year']) }),
    output: z.object({ url: z.string(), fileName: z.string(), rows: z.number().int() }),
    errors: [],
  }),

  /**
   * 导出月报 of a unit, or of the whole city: asked again and again with one key until there is a link. Each call gathers a
   * slice; a call that broke off is made again. A second format with the same key is made of what was gathered.
   */
  'export.report': endpoint({
    input: z.object({
      key: FormKey,
      unitId: Id.nullable(),
      month: Month,
      format: z.enum(['docx', 'xlsx', 'csv', 'zip']),
    }),
    output: z.object({
      done: z.number().int(),
      total: z.number().int(),
      fileName: z.string(),
      /** Empty until the file is there; the link expires. */
      url: z.string(),
    }),
    errors: [],
  }),

  /** 年度总结 as a Word document, of a unit or a team; the link expires. */
  'export.annual': endpoint({
    input: WhoseYear,
    output: z.object({ url: z.string(), fileName: z.string() }),
    errors: [],
  }),

  /** 推荐表 as a spreadsheet: a row for each volunteer and team that is named, and the records behind them; null for the city. */
  'export.nominations': endpoint({
    input: z.object({ unitId: Id.nullable(), year: NominationYear }),
    output: z.object({ url: z.string(), fileName: z.string(), rows: z.number().int() }),
    errors: [],
  }),

  /**
   * 转出: service records of a unit's month in the fields of 令67, those that were not sent yet, were refused or changed since.
   * Without anything to send there is no link. The same key gives the same file.
   */
  'export.transfer': endpoint({
    input: z.object({ key: FormKey, unitId: Id, month: Month }),
    output: z.object({ url: z.string(), fileName: z.string() }),
    errors: [],
  }),

  /** 导出我的资料: everything that is stored about me, as a spreadsheet; the link expires. */
  'export.myData': endpoint({
    input: z.object({}),
    output: z.object({ url: z.string(), fileName: z.string() }),
    errors: [],
  }),

  /** 记录单 as PDF, for its holder alone: made once, then the same file; the link expires. */
  'export.certificate': endpoint({
    input: z.object({ number: SheetNumber }),
    output: z.object({ url: z.string(), fileName: z.string() }),
    errors: ['SHEET_NOT_DETAILED'],
  }),
}
