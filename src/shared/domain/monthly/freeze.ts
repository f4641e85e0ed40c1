import type { ReportChange, ReportLine } from '@shared/contract/report'

/**
 * JSON that is the same for the same content: keys sorted by code unit at every depth, no spaces, as JSON.stringify writes
 * strings and whole numbers. What a frozen report is hashed as (README).
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`
}

/** Some 400 bytes a line: far below what the platform stores in one document. */
const LINES_PER_PART = 200

export type PartContent =
  { kind: 'lines'; lines: ReportLine[]; changes: [] } | { kind: 'changes'; lines: []; changes: ReportChange[] }

/** The records of a report in slices that fit a document. */
export const partsOf = (lines: readonly ReportLine[], changes: readonly ReportChange[]): PartContent[] => [
  ...sliced(lines).map((slice) => ({ kind: 'lines' as const, lines: slice, changes: [] as [] })),
  ...sliced(changes).map((slice) => ({ kind: 'changes' as const, lines: [] as [], changes: slice })),
]

const sliced = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / LINES_PER_PART) }, (_, index) =>
    all.slice(index * LINES_PER_PART, (index + 1) * LINES_PER_PART),
  )
