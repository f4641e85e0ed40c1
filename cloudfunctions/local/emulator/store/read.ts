import { type Key } from '../query/keys'
import { type Bound } from '../query/filter'
import { type Index, type Order, type Plan, type Scan } from '../query/plan'
import { type Collection, type Store, columnOf, entriesTable, indexName } from './collection'
import { type SqlValue, rows } from './database'
import { type Row, rowOf } from './rows'

type Page = { offset: number; limit: number }
type Sql = { text: string; values: SqlValue[] }
export type Reading = { store: Store; collection: Collection; plan: Plan; order: Order }

/** Rows as the plan finds them, in the order asked for if the plan keeps it. */
export function readPage(reading: Reading, page: Page): Row[] {
  const { store, collection, plan, order } = reading
  const ordered = plan.isOrdered ? order : []
  const [scan] = plan.scans
  const sql =
    scan === undefined
      ? everything(collection, page)
      : plan.scans.length === 1 && scan.index.arrays.size === 0
        ? singleScan(collection, scan, { order: ordered, ...page })
        : mergedScans(collection, plan.scans, { order: ordered, ...page })
  return rows(store.database, sql.text, sql.values).map(rowOf)
}

/** The next rows of the whole collection, in the order they came in. */
export function readAfter({ store, collection }: Reading, seq: number, limit: number): Row[] {
  const sql = `select seq, doc from ${collection.table} where seq > ? order by seq limit ?`
  return rows(store.database, sql, [seq, limit]).map(rowOf)
}

/** How many documents an exact plan finds; nothing is decoded for it. */
export function countFound(reading: Reading): number {
  const { text, values } = foundIn(reading)
  const [row] = rows(reading.store.database, `select count(*) from ${text}`, values)
  return Number(row?.[0] ?? 0)
}

/** All that a plan finds, as a source to select from. One plain scan stays a table, so its index can be used. */
export function foundIn({ collection, plan }: Reading): Sql {
  const [scan] = plan.scans
  if (scan === undefined) return { text: collection.table, values: [] }
  if (plan.scans.length === 1 && scan.index.arrays.size === 0) {
    const where = conditions(collection, scan)
    return { text: `${sourceOf(collection, scan.index)} where ${where.text}`, values: where.values }
  }
  const scans = plan.scans.map((each) => keysOfScan(collection, each, []))
  const found = scans.map((each) => each.text).join(' union ')
  return {
    text: `${collection.table} where seq in (${found})`,
    values: scans.flatMap((each) => each.values),
  }
}

function everything({ table }: Collection, { offset, limit }: Page): Sql {
  return { text: `select seq, doc from ${table} order by seq limit ? offset ?`, values: [limit, offset] }
}

function singleScan(collection: Collection, scan: Scan, { order, offset, limit }: Page & { order: Order }): Sql {
  const where = conditions(collection, scan)
  const text =
    `select seq, doc from ${sourceOf(collection, scan.index)} where ${where.text}` +
    `${orderBy(
      order.map(({ field }) => columnOf(collection, field)),
      order,
    )} limit ? offset ?`
  return { text, values: [...where.values, limit, offset] }
}

/** Each scan gives its first keys in order; the documents are fetched for those that win the merge. */
function mergedScans(collection: Collection, scans: readonly Scan[], asked: Page & { order: Order }): Sql {
  const { order, offset, limit } = asked
  const sorted = order.map((_, at) => `s${at}`)
  const parts = scans.map((scan) => keysOfScan(collection, scan, order))
  const union = parts.map((part) => `select * from (${part.text}${orderBy(sorted, order)} limit ?)`).join(' union all ')
  const found = `select distinct ${['seq', ...sorted].join(', ')} from (${union})${orderBy(sorted, order)} limit ? offset ?`
  const text =
    `select c.seq, c.doc from (${found}) m cross join ${collection.table} c on c.seq = m.seq` +
    orderBy(
      sorted.map((column) => `m.${column}`),
      order,
    )
  return { text, values: [...parts.flatMap((part) => [...part.values, offset + limit]), limit, offset] }
}

/** `distinct` because a document with an array may stand in the index more than once. */
function keysOfScan(collection: Collection, scan: Scan, order: Order): Sql {
  const sorted = order.map(({ field }, at) => `${keyColumn(collection, scan.index, field)} as s${at}`)
  const where = conditions(collection, scan)
  const distinct = scan.index.arrays.size > 0 ? 'distinct ' : ''
  const text = `select ${distinct}${['seq', ...sorted].join(', ')} from ${sourceOf(collection, scan.index)}`
  return { text: `${text} where ${where.text}`, values: where.values }
}

function sourceOf(collection: Collection, index: Index): string {
  if (index.arrays.size > 0) return entriesTable(collection, index)
  return index.position === 0 ? collection.table : `${collection.table} indexed by ${indexName(collection, index)}`
}

/** A scan that only comes for the order has no keys of its own to ask for. */
function conditions(collection: Collection, { index, equals, ranges }: Scan): Sql {
  const columnAt = (at: number) => keyColumn(collection, index, index.keys[at]?.field ?? '')
  const parts = [
    ...equals.map(({ at, keys }) => equalTo(columnAt(at), keys)),
    ...ranges.flatMap(({ at, low, high }) => [bound(columnAt(at), low, '>'), bound(columnAt(at), high, '<')]),
  ]
  return { text: parts.map((part) => part.text).join(' and ') || 'true', values: parts.flatMap((part) => part.values) }
}

function keyColumn(collection: Collection, index: Index, field: string): string {
  if (index.arrays.size === 0) return columnOf(collection, field)
  return `k${index.keys.findIndex((key) => key.field === field)}`
}

const equalTo = (column: string, keys: Key[]): Sql =>
  keys.length === 1
    ? { text: `${column} = ?`, values: keys }
    : { text: `${column} in (${keys.map(() => '?').join(', ')})`, values: keys }

const bound = (column: string, { key, isInclusive }: Bound, sign: '>' | '<'): Sql => ({
  text: `${column} ${sign}${isInclusive ? '=' : ''} ?`,
  values: [key],
})

const orderBy = (columns: readonly string[], order: Order): string =>
  columns.length === 0
    ? ''
    : ` order by ${columns.map((column, at) => `${column}${order[at]?.direction === -1 ? ' desc' : ''}`).join(', ')}`
