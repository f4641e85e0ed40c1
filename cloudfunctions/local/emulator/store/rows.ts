import { type Document, type DocumentId, pathValues } from '../document'
import { decodeStored, encodeText } from '../ejson'
import { duplicateKey } from '../errors'
import { keyOf } from '../query/keys'
import { type Collection, type Store, columnOf } from './collection'
import { type SqlValue, atomically, rows, run } from './database'
import { addEntries, holdsNewArray, keepArrays, removeEntries } from './entries'

export type Row = { seq: number; document: Document }

export function readRow(store: Store, collection: Collection, id: DocumentId): Row | undefined {
  const [row] = rows(store.database, `select seq, doc from ${collection.table} where _id = ?`, [id])
  return row && rowOf(row)
}

export const rowOf = ([seq, text]: readonly SqlValue[]): Row => ({
  seq: Number(seq),
  document: decodeStored(String(text)),
})

export function insertRow(store: Store, collection: Collection, document: Document): void {
  const write = () => {
    const { lastInsertRowid } = guarded(collection, document, () =>
      run(store.database, insertSql(collection), [
        document._id,
        encodeText(document),
        ...columnKeys(collection, document),
      ]),
    )
    addEntries(store, collection, { seq: Number(lastInsertRowid), document })
  }
  withArrays(store, { collection, document }, write)
}

export function updateRow(store: Store, collection: Collection, change: { before: Row; after: Document }): void {
  const { before, after } = change
  const write = () => {
    removeEntries(store, collection, before)
    const values = [encodeText(after), ...columnKeys(collection, after), before.seq]
    guarded(collection, after, () => run(store.database, updateSql(collection), values))
    addEntries(store, collection, { seq: before.seq, document: after })
  }
  withArrays(store, { collection, document: after }, write)
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
  { collection, document }: { collection: Collection; document: Document },
  write: () => void,
): void {
  const isNew = holdsNewArray(collection, document)
  if (!isNew && collection.indexes.every((index) => index.arrays.size === 0)) return write()
  atomically(store.database, () => {
    if (isNew) keepArrays(store, collection, document)
    write()
  })
}

const insertSql = ({ table, fields }: Collection): string => {
  const columns = ['_id', 'doc', ...fields.map((_, at) => `f${at}`)]
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`
}

const updateSql = ({ table, fields }: Collection): string =>
  `update ${table} set ${['doc', ...fields.map((_, at) => `f${at}`)].map((column) => `${column} = ?`).join(', ')} where seq = ?`

/** A field that holds an array is found through its entries, so its column only has to be filled. */
const columnKeys = ({ fields }: Collection, document: Document): SqlValue[] =>
  fields.map((field) => {
    const { values, hasArray } = pathValues(document, field)
    return keyOf(hasArray ? null : values[0])
  })

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
  const values = index?.keys.map(({ field }) => pathValues(document, field).values[0] ?? null)
  return duplicateKey(collection.name, index?.name ?? columns, JSON.stringify(values))
}
