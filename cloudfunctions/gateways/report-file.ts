import type {
  CategoryCounts,
  Counted,
  ReportChange,
  ReportLine,
  ReportPlace,
  ReportSnapshot,
} from '@shared/contract/report'

/** A picture of part ④, as it goes into a document. */
export type Picture = { fileName: string; caption: string; bytes: Uint8Array }

/** One unit's month, frozen or as its records stand. */
export type UnitMonth = {
  facts: Omit<ReportSnapshot, 'parts'>
  isSubmitted: boolean
  lines: readonly ReportLine[]
  changes: readonly ReportChange[]
}

/** 月报 as a document: of one unit, or of the whole city with its sums. */
export type ReportFile = {
  name: string
  month: string
  isCity: boolean
  /** Of the moment it was made. */
  madeOn: string
  units: readonly UnitMonth[]
  total: {
    figures: Counted
    changed: Counted
    categories: readonly CategoryCounts[]
    places: readonly ReportPlace[]
  }
  pictures: readonly Picture[]
}

/** What prints documents: only the function `export` has it. */
export type WriteReport = {
  docx: (report: ReportFile) => Promise<Uint8Array>
  xlsx: (report: ReportFile) => Promise<Uint8Array>
  csv: (report: ReportFile) => Promise<Uint8Array>
  zip: (report: ReportFile) => Promise<Uint8Array>
}
