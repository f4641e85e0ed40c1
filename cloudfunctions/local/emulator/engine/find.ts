import { type DocumentId, type Fields, isDocumentId, isFields, readPath } from '../document'
import { type Position, isPoint, metresBetween } from '../query/geo'
import { compareKeys, keyOf } from '../query/keys'
import { matcher } from '../query/mongo'
import { type Direction, type Order, planQuery } from '../query/plan'
import { type Collection, type Store } from '../store/collection'
import { type Reading, countFound, readAfter, readPage } from '../store/read'
import { type Group, type GroupQuery, groupRows } from '../store/group'
import { type Row, readRow } from '../store/rows'
import { type Tally, newTally } from './engine'

type Find = { collection: Collection; filter: Fields; order?: Order; offset?: number; limit?: number }

const FIRST_BATCH = 128
const LARGEST_BATCH = 8192

/** Finds documents by the best index there is, and counts every one that was looked at. */
export function findRows(store: Store, find: Find, tally: Tally): Row[] {
  const { offset = 0, limit = Infinity } = find
  const id = offset === 0 ? onlyId(find.filter) : undefined
  if (id !== undefined) return findById(store, { ...find, id }, tally)
  const reading = readingOf(store, find, tally)
  const { isOrdered, isExact } = reading.plan
  if (!isOrdered || reading.place) return arranged(reading, matches(reading, tally)).slice(offset, offset + limit)
  if (!isExact) return taken(matches(reading, tally), offset, limit)
  const found = readPage(reading, { offset, limit: Number.isFinite(limit) ? limit : -1 })
  tally.examined += found.length + (found.length > 0 ? offset : 0)
  return found
}

/** Most reads name one document and nothing else; they need no plan. */
const onlyId = ({ _id: id, ...others }: Fields): DocumentId | undefined =>
  isDocumentId(id) && Object.keys(others).length === 0 ? id : undefined

function findById(store: Store, { collection, id }: Find & { id: DocumentId }, tally: Tally): Row[] {
  const row = readRow(store, collection, id)
  tally.indexes.push('_id_')
  tally.examined += row ? 1 : 0
  return row ? [row] : []
}

/** Counts what the filter finds; when the index answers alone, what it counted counts as examined. */
export function countRows(store: Store, find: Find, tally: Tally): number {
  const reading = readingOf(store, find, tally)
  if (!reading.plan.isExact) return [...matches(reading, tally)].length
  const count = countFound(reading)
  tally.examined += count
  return count
}

/** Groups inside the database if the filter can be told by indexes alone; undefined if it cannot. */
export function groupFound(store: Store, find: Find & { group: GroupQuery }, tally: Tally): Group[] | undefined {
  const reading = readingOf(store, find, newTally())
  const groups = reading.plan.isExact ? groupRows(reading, find.group) : undefined
  if (!groups) return undefined
  tally.indexes.push(...reading.plan.scans.map((scan) => scan.index.name))
  tally.examined += groups.reduce((sum, { documents }) => sum + documents, 0)
  return groups
}

type Found = Reading & { filter: Fields; place: Nearest | undefined }

function readingOf(store: Store, { collection, filter, order = [] }: Find, tally: Tally): Found {
  const plan = planQuery(filter, order, collection.indexes)
  tally.indexes.push(...plan.scans.map((scan) => scan.index.name))
  return { store, collection, plan, order, filter, place: order.length === 0 ? nearestTo(filter) : undefined }
}

function* matches(reading: Found, tally: Tally): Generator<Row> {
  const isMatch = reading.plan.isExact ? () => true : matcher(reading.filter)
  for (const row of batches(reading)) {
    tally.examined += 1
    if (isMatch(row.document)) yield row
  }
}

const arranged = ({ place, order }: Found, found: Iterable<Row>): Row[] =>
  place ? byDistance([...found], place) : sorted([...found], order)

/** Small batches first: most readers stop early. Each is read to its end, so nothing stays open meanwhile. */
function* batches(reading: Reading): Generator<Row> {
  const isScan = reading.plan.scans.length === 0
  let offset = 0
  let last = 0
  for (let limit = FIRST_BATCH; ; limit = Math.min(limit * 4, LARGEST_BATCH)) {
    const batch = isScan ? readAfter(reading, last, limit) : readPage(reading, { offset, limit })
    yield* batch
    if (batch.length < limit) return
    offset += limit
    last = batch.at(-1)?.seq ?? last
  }
}

function taken(found: Iterable<Row>, offset: number, limit: number): Row[] {
  const page: Row[] = []
  let skipped = 0
  for (const row of found) {
    if (skipped < offset) skipped += 1
    else page.push(row)
    if (page.length >= limit) break
  }
  return page
}

function sorted(found: Row[], order: Order): Row[] {
  const keyed = found.map((row) => ({ row, keys: order.map((by) => sortKey(row.document, by)) }))
  keyed.sort((left, right) => {
    for (const [at, { direction }] of order.entries()) {
      const difference = compareKeys(left.keys[at] ?? 0, right.keys[at] ?? 0)
      if (difference !== 0) return difference * direction
    }
    return left.row.seq - right.row.seq
  })
  return keyed.map(({ row }) => row)
}

/** An array stands where its least element would, or its greatest when sorting downwards. */
function sortKey(document: Fields, { field, direction }: { field: string; direction: Direction }) {
  const value = readPath(document, field)
  if (!Array.isArray(value)) return keyOf(value)
  const keys = (value as unknown[]).map(keyOf).sort(compareKeys)
  return (direction === 1 ? keys[0] : keys.at(-1)) ?? keyOf(null)
}

type Nearest = { path: string; center: Position }

/** `geoNear` without an order brings the nearest first. */
function nearestTo(filter: Fields): Nearest | undefined {
  for (const [path, condition] of Object.entries(filter)) {
    const near = isFields(condition) && isFields(condition.$nearSphere) ? condition.$nearSphere.$geometry : undefined
    if (isPoint(near)) return { path, center: near.coordinates }
  }
  return undefined
}

function byDistance(found: Row[], { path, center }: Nearest): Row[] {
  const distance = ({ document }: Row) => {
    const place = readPath(document, path)
    return isPoint(place) ? metresBetween(place.coordinates, center) : Infinity
  }
  return found.sort((left, right) => distance(left) - distance(right))
}
