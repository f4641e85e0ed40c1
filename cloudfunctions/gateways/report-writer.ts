import { stringify } from 'csv-stringify/sync'
import { zipSync } from 'fflate'
import { writeReportDocx } from './report-docx'
import type { ReportFile, WriteReport } from './report-file'
import { linesTable, tablesOf } from './report-tables'
import { writeSpreadsheets, type Cell } from './spreadsheet'

/** Everything that makes files of a report; heavy, so only the function `export` brings it along. */
export const writeReport: WriteReport = {
  docx: writeReportDocx,
  xlsx: (report) => writeSpreadsheets(tablesOf(report)),
  csv: (report) => Promise.resolve(writeLines(report)),
  zip: ({ pictures }) =>
    // Pictures are packed already: they are put in as they are.
    Promise.resolve(
      zipSync(Object.fromEntries(pictures.map(({ fileName, bytes }) => [fileName, [bytes, { level: 0 }]]))),
    ),
}

/** 活动清单 as CSV that Excel opens as Chinese; what begins like a formula is made text. */
function writeLines(report: ReportFile): Uint8Array {
  const { header, rows } = linesTable(report)
  const text = stringify([header, ...rows.map((row) => row.map(plain))], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
  return new TextEncoder().encode(text)
}

const plain = (cell: Cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)
