import { type Document, pathValues } from '../document'
import { decodeStored } from '../ejson'
import { duplicateKey, requestFailed } from '../errors'
import { type Key, keyOf } from '../query/keys'
import { type Index } from '../query/plan'
import { type Collection, type Store, entriesTable, indexName, saveArrays } from './collection'
import { changeSchema, rows, run } from './database'

type Entry = { seq: number; document: Document }

/** Does this document hold an array where an index has only seen single values so far? */
export const holdsNewArray = (collection: Collection, document: Document): boolean =>
  collection.indexes.some((index) => newArrays(index, document).length > 0)

/** From now on these indexes keep a row per element, for every document there is. */
export function keepArrays(store: Store, collection: Collection, document: Document): void {
  const before = collection.indexes
  store.database.undo.push(() => (collection.indexes = before))
  collection.indexes = before.map((index) => {
    const found = newArrays(index, document)
    if (found.length === 0) return index
    const kept = { ...index, arrays: new Set([...index.arrays, ...found]) }
    if (index.arrays.size === 0) createEntries(store, collection, kept)
    return kept
  })
  saveArrays(store, collection)
}

export function addEntries(store: Store, collection: Collection, entry: Entry): void {
  for (const index of collection.indexes) {
    if (index.arrays.size > 0) addTo(store, { collection, index }, entry)
  }
}

export function removeEntries(store: Store, collection: Collection, { seq, document }: Entry): void {
  for (const index of collection.indexes) {
    if (index.arrays.size === 0) continue
    const where = index.keys.map((_, at) => `k${at} = ?`).join(' and ')
    const sql = `delete from ${entriesTable(collection, index)} where ${where} and seq = ?`
    for (const keys of entryKeys(index, document)) run(store.database, sql, [...keys, seq])
  }
}

const newArrays = (index: Index, document: Document): string[] =>
  index.keys.map((key) => key.field).filter((field) => !index.arrays.has(field) && pathValues(document, field).hasArray)

function createEntries(store: Store, collection: Collection, index: Index): void {
  const columns = index.keys.map((_, at) => `k${at}`)
  const ordered = index.keys.map(({ direction }, at) => `k${at}${direction === -1 ? ' desc' : ''}`)
  changeSchema(
    store.database,
    `create table ${entriesTable(collection, index)} (${columns.join(', ')}, seq, primary key (${ordered.join(', ')}, seq)) without rowid`,
  )
  changeSchema(store.database, `drop index ${indexName(collection, index)}`)
  for (const [seq, text] of rows(store.database, `select seq, doc from ${collection.table}`)) {
    addTo(store, { collection, index }, { seq: Number(seq), document: decodeStored(String(text)) })
  }
}

function addTo(store: Store, into: { collection: Collection; index: Index }, { seq, document }: Entry): void {
  const { collection, index } = into
  const table = entriesTable(collection, index)
  const values = [...index.keys.map(() => '?'), '?'].join(', ')
  for (const keys of entryKeys(index, document)) {
    if (index.isUnique) refuseDuplicate(store, into, { keys, seq })
    run(store.database, `insert or ignore into ${table} values (${values})`, [...keys, seq])
  }
}

function refuseDuplicate(
  store: Store,
  { collection, index }: { collection: Collection; index: Index },
  { keys, seq }: { keys: Key[]; seq: number },
): void {
  const where = index.keys.map((_, at) => `k${at} = ?`).join(' and ')
  const sql = `select 1 from ${entriesTable(collection, index)} where ${where} and seq <> ? limit 1`
  const [taken] = rows(store.database, sql, [...keys, seq])
  if (taken) throw duplicateKey(collection.name, index.name, JSON.stringify(keys))
}

/** One entry per element; at most one field of an index may hold an array, as in MongoDB. */
export function entryKeys(index: Index, document: Document): Key[][] {
  const found = index.keys.map(({ field }) => pathValues(document, field))
  if (found.filter(({ hasArray }) => hasArray).length > 1) {
    throw requestFailed(`[FailedOperation.Insert] cannot index parallel arrays (index ${index.name})`)
  }
  const columns = found.map(({ values }) => (values.length > 0 ? values : [null]).map(keyOf))
  return columns.reduce<Key[][]>((all, keys) => all.flatMap((prefix) => keys.map((key) => [...prefix, key])), [[]])
}
