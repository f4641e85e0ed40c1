import type { Import, ImportView } from '@shared/contract/import'
import { ok, refuse } from '@shared/contract/result'
import { listKey } from '@shared/domain/time/list-key'

/** Rows in one sealed document, and in one answer of the database. */
export const CHUNK_ROWS = 100
/** Rows of one slice: two hundred writes are done in seconds, whatever the line. */
export const SLICE_ROWS = 2 * CHUNK_ROWS
export const SHEET_ROWS_AT_MOST = 5_000
export const SHEET_BYTES_AT_MOST = 5 * 1024 * 1024

/** Where a person's own sheets are uploaded to. */
export const importFolder = (personId: string): string => `imports/${personId}/`

/** Whether an uploaded file lies in the person's own folder. */
export const isOwnSheet = (fileId: string, personId: string): boolean =>
  fileId.replace(/^cloud:\/\/[^/]*\//, '').startsWith(importFolder(personId)) && !fileId.includes('..')

export const importId = (unitId: string, personId: string, key: string): string => `im-${unitId}-${personId}-${key}`

export const chunkId = (id: string, part: string, index: number): string =>
  `${id}-${part}-${String(index).padStart(3, '0')}`

/** The chunks of so many rows. */
export const chunked = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK_ROWS) }, (_, index) =>
    rows.slice(index * CHUNK_ROWS, (index + 1) * CHUNK_ROWS),
  )

type NewImport = Pick<Import, '_id' | 'kind' | 'unitId' | 'unitName' | 'byId' | 'byName' | 'fileName'>
type Sizes = Pick<Import, 'good' | 'faulty' | 'remarked'>

/** 待确认: read and sorted out, nothing written yet. */
export const previewed = (of: NewImport, sizes: Sizes, now: number): Import => ({
  ...of,
  ...sizes,
  rev: 0,
  status: 'preview',
  handled: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  at: now,
  finishedAt: null,
  listKey: listKey(now, of._id),
})

/** 确认导入; one that runs or is done already is left as it is. */
export function startImport(one: Import) {
  if (one.status === 'cancelled' || one.good === 0) return refuse('IMPORT_OVER')
  return ok(one.status === 'preview' ? { ...one, status: 'running' as const } : one)
}

/** 放弃; what has begun to be written is brought to its end. */
export function cancelImport(one: Import, now: number) {
  if (one.status === 'running' || one.status === 'done') return refuse('IMPORT_OVER')
  return ok(one.status === 'preview' ? { ...one, status: 'cancelled' as const, finishedAt: now } : one)
}

export type Outcome = 'created' | 'updated' | 'unchanged'

/** The import after a slice; done when no good row is left. */
export function advanced(one: Import, outcomes: readonly Outcome[], now: number): Import {
  const handled = one.handled + outcomes.length
  const isDone = handled >= one.good
  const counted = (outcome: Outcome) => one[outcome] + outcomes.filter((each) => each === outcome).length
  return {
    ...one,
    handled,
    created: counted('created'),
    updated: counted('updated'),
    unchanged: counted('unchanged'),
    ...(isDone ? { status: 'done' as const, finishedAt: now } : {}),
  }
}

/** The chunks the next slice takes; always whole ones, because `handled` moves by whole ones. */
export const nextChunks = ({ handled, good }: Import): number[] => {
  const first = Math.floor(handled / CHUNK_ROWS)
  const last = Math.min(Math.ceil(good / CHUNK_ROWS), first + SLICE_ROWS / CHUNK_ROWS)
  return Array.from({ length: last - first }, (_, index) => first + index)
}

export const viewImport = (one: Import): ImportView => one
