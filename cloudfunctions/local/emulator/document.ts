import { invalid } from './errors'

export type DocumentId = string | number

/** Any JSON object whose leaves may also be dates; what the engine matches, changes and returns. */
export type Fields = Record<string, unknown>

export type Document = Fields & { _id: DocumentId }

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

export const isDocumentId = (value: unknown): value is DocumentId =>
  typeof value === 'string' || typeof value === 'number'

/** Ids are strings or numbers, as in the client; anything else is refused where it comes in. */
export function documentId(value: unknown): DocumentId {
  if (isDocumentId(value)) return value
  throw invalid('_id must be a string or a number')
}

/** Reads `a.b.c` without walking into arrays. */
export function readPath(fields: unknown, path: string): unknown {
  let value: unknown = fields
  for (const step of path.split('.')) {
    if (!isFields(value)) return undefined
    value = value[step]
  }
  return value
}

/** What an index sees at a path: every value behind arrays, and whether an array was met at all. */
type PathValues = { values: unknown[]; hasArray: boolean }

export function pathValues(fields: unknown, path: string): PathValues {
  const found: PathValues = { values: [], hasArray: false }
  collect(fields, path.split('.'), found)
  return found
}

/** The one value an index sees at a path, or the mark that arrays are met there. Runs for each index at every write. */
export function singleValue(fields: Fields, path: string): unknown {
  // Nearly every index is on a field of the document itself.
  if (!path.includes('.')) return Array.isArray(fields[path]) ? SEVERAL : fields[path]
  const { values, hasArray } = pathValues(fields, path)
  return hasArray ? SEVERAL : values[0]
}

export const SEVERAL = Symbol('several values')

function collect(value: unknown, steps: readonly string[], found: PathValues): void {
  const [step, ...rest] = steps
  if (step === undefined) return collectLeaf(value, found)
  if (Array.isArray(value)) {
    found.hasArray = true
    for (const element of value.filter(isFields)) collect(element, steps, found)
    return
  }
  if (isFields(value) && step in value) collect(value[step], rest, found)
}

function collectLeaf(value: unknown, found: PathValues): void {
  if (!Array.isArray(value)) {
    found.values.push(value)
    return
  }
  found.hasArray = true
  found.values.push(...(value as unknown[]))
}

export function clone<T>(value: T): T {
  if (value instanceof Date) return new Date(value.getTime()) as T
  if (Array.isArray(value)) return value.map(clone) as T
  if (!isFields(value)) return value
  const copy: Fields = {}
  for (const key in value) copy[key] = clone(value[key])
  return copy as T
}
