import { type Document, type DocumentId, SEVERAL, singleValue } from '../document'
import { decodeStored, encodeText } from '../ejson'
import { type Key, keyOf } from '../query/keys'
import { type Collection, type Store, columnOf } from './collection'
import { type SqlValue, atomically, rows, run } from './database'
import { addEntries, holdsNewArray, keepArrays, removeEntries } from './entries'
import { duplicateOf } from './unique'

export type Row = { seq: number; document: Document }

const ROWS_AT_ONCE = 50

export function readRow(store: Store, collection: Collection, id: DocumentId): Row | undefined {
  const [row] = rows(store.database, `select seq, doc from ${collection.table} where _id = ?`, [id])
  return row && rowOf(row)
}

export const rowOf = ([seq, text]: readonly SqlValue[]): Row => ({
  seq: Number(seq),
  document: decodeStored(String(text)),
})

export function insertRow(store: Store, collection: Collection, document: Document): void {
  const { columns, hasArray } = columnsOf(collection, document)
  const write = () => {
    const { lastInsertRowid } = guarded(collection, document, () =>
      run(store.database, insertSql(collection, 1), [document._id, encodeText(document), ...columns]),
    )
    addEntries(store, collection, { seq: Number(lastInsertRowid), document })
  }
  withArrays(store, { collection, document, hasArray }, write)
}

/** All or none. Many rows go into one statement, which halves the work beside the writing itself. */
export function insertRows(store: Store, collection: Collection, documents: readonly Document[]): void {
  atomically(store.database, () => {
    for (let at = 0; at < documents.length; at += ROWS_AT_ONCE)
      insertSome(store, collection, documents.slice(at, at + ROWS_AT_ONCE))
  })
}

function insertSome(store: Store, collection: Collection, documents: readonly Document[]): void {
  const oneByOne = () => documents.forEach((document) => insertRow(store, collection, document))
  const found = documents.map((document) => columnsOf(collection, document))
  if (keepsEntries(collection) || found.some(({ hasArray }) => hasArray)) return oneByOne()
  const values = documents.flatMap((each, at) => [each._id, encodeText(each), ...(found[at]?.columns ?? [])])
  try {
    run(store.database, insertSql(collection, documents.length), values)
  } catch {
    // Nothing of a failed statement stays; one by one, the row at fault says what is wrong with it.
    oneByOne()
  }
}

export function updateRow(store: Store, collection: Collection, change: { before: Row; after: Document }): void {
  const { before, after } = change
  const { columns, hasArray } = columnsOf(collection, after)
  const write = () => {
    removeEntries(store, collection, before)
    const values = [encodeText(after), ...columns, before.seq]
    guarded(collection, after, () => run(store.database, updateSql(collection), values))
    addEntries(store, collection, { seq: before.seq, document: after })
  }
  withArrays(store, { collection, document: after, hasArray }, write)
}

export function deleteRow(store: Store, collection: Collection, row: Row): void {
  atomically(store.database, () => {
    removeEntries(store, collection, row)
    run(store.database, `delete from ${collection.table} where seq = ?`, [row.seq])
  })
}

export function countRows(store: Store, collection: Collection): number {
  const [row] = rows(store.database, `select count(*) from ${collection.table}`)
  return Number(row?.[0] ?? 0)
}

/** One statement needs no transaction around it, and most collections never see an indexed array. */
function withArrays(
  store: Store,
  { collection, document, hasArray }: { collection: Collection; document: Document; hasArray: boolean },
  write: () => void,
): void {
  const isNew = hasArray && holdsNewArray(collection, document)
  if (!isNew && !keepsEntries(collection)) return write()
  atomically(store.database, () => {
    if (isNew) keepArrays(store, collection, document)
    write()
  })
}

const keepsEntries = ({ indexes }: Collection): boolean => indexes.some((index) => index.arrays.size > 0)

const insertSql = ({ table, fields }: Collection, count: number): string => {
  const columns = ['_id', 'doc', ...fields.map((_, at) => `f${at}`)]
  const row = `(${columns.map(() => '?').join(', ')})`
  return `insert into ${table} (${columns.join(', ')}) values ${Array.from({ length: count }, () => row).join(', ')}`
}

const updateSql = ({ table, fields }: Collection): string =>
  `update ${table} set ${['doc', ...fields.map((_, at) => `f${at}`)].map((column) => `${column} = ?`).join(', ')} where seq = ?`

/** A field that holds an array is found through its entries, so its column only has to be filled. */
function columnsOf({ fields }: Collection, document: Document): { columns: Key[]; hasArray: boolean } {
  const values = fields.map((field) => singleValue(document, field))
  return {
    columns: values.map((value) => keyOf(value === SEVERAL ? null : value)),
    hasArray: values.includes(SEVERAL),
  }
}

function guarded<T>(collection: Collection, document: Document, write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw asDuplicate(collection, document, error) ?? error
  }
}

function asDuplicate(collection: Collection, document: Document, error: unknown): Error | undefined {
  const columns = error instanceof Error ? /UNIQUE constraint failed: (.*)/.exec(error.message)?.[1] : undefined
  if (columns === undefined) return undefined
  const broken = columns.split(', ').map((column) => column.split('.').at(-1))
  const index = collection.indexes.find(
    ({ keys }) => keys.map((key) => columnOf(collection, key.field)).join() === broken.join(),
  )
  return index && duplicateOf(collection, index, document)
}
