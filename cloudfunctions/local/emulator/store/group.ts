import { decode } from '../ejson'
import { type Key, scalarOf } from '../query/keys'
import { type Collection, columnOf } from './collection'
import { type SqlValue, rows } from './database'
import { type Reading, foundIn } from './read'

/** Counts and sums per combination of fields, reckoned inside the database. */
export type GroupQuery = {
  keys: readonly string[]
  sums: readonly string[]
  /** A single key stands for itself, and then nothing is the same as null. */
  isSingle: boolean
}

/** A key is undefined where the field is missing; `numbers` says how many values of a sum were numbers. */
export type Group = { keys: unknown[]; documents: number; sums: { total: number; numbers: number }[] }

const SIMPLE_FIELD = /^[A-Za-z_]\w*$/

/** A dotted path may lead through arrays, which only the matcher follows as MongoDB does. */
export const isGroupable = ({ keys, sums }: Pick<GroupQuery, 'keys' | 'sums'>): boolean =>
  [...keys, ...sums].every((field) => SIMPLE_FIELD.test(field))

/** Undefined when a key cannot be told from the index alone; then the documents have to be read. */
export function groupRows(reading: Reading, { keys, sums, isSingle }: GroupQuery): Group[] | undefined {
  const { text: source, values } = foundIn(reading)
  const isColumn = keys.map((field) => isPlainColumn(reading.collection, field))
  const columns = [
    ...keys.map((field, at) => (isColumn[at] ? columnOf(reading.collection, field) : jsonKey(field, isSingle))),
    'count(*)',
    ...sums.flatMap((field) => [`total(${numberAt(field)})`, `count(${numberAt(field)})`]),
  ]
  const grouping = keys.length > 0 ? ` group by ${keys.map((_, at) => at + 1).join(', ')}` : ''
  const found = rows(reading.store.database, `select ${columns.join(', ')} from ${source}${grouping}`, values)
  const isClear = found.every((row) => keys.every((_, at) => !isColumn[at] || scalarOf(row[at] as Key) !== undefined))
  return isClear ? found.map((row) => groupOf(row, isColumn)) : undefined
}

function groupOf(row: readonly SqlValue[], isColumn: readonly boolean[]): Group {
  const keys = isColumn.map((isPlain, at) => (isPlain ? scalarOf(row[at] as Key)?.value : jsonValue(row[at])))
  const figures = row.slice(isColumn.length).map(Number)
  const sums: Group['sums'] = []
  for (let at = 1; at < figures.length; at += 2) sums.push({ total: figures[at] ?? 0, numbers: figures[at + 1] ?? 0 })
  return { keys, documents: figures[0] ?? 0, sums }
}

const isPlainColumn = (collection: Collection, field: string): boolean =>
  (field === '_id' || collection.fields.includes(field)) && !collection.indexes.some((index) => index.arrays.has(field))

const jsonPath = (field: string): string => `'$.${field}'`

const jsonKey = (field: string, isSingle: boolean): string =>
  isSingle ? `coalesce(doc -> ${jsonPath(field)}, 'null')` : `doc -> ${jsonPath(field)}`

/** Null for whatever is not a number, as `$sum` passes over it; a boolean would count as 0 or 1. */
const numberAt = (field: string): string =>
  `case when json_type(doc, ${jsonPath(field)}) in ('integer', 'real') then json_extract(doc, ${jsonPath(field)}) end`

const jsonValue = (text: SqlValue | undefined): unknown =>
  typeof text === 'string' ? decode(JSON.parse(text), 0) : undefined
