import { type Document, type DocumentId, pathValues } from '../document'
import { duplicateKey } from '../errors'
import { type Key } from '../query/keys'
import { type Index } from '../query/plan'
import { type Collection, type Store, columnOf, entriesTable } from './collection'
import { rows } from './database'
import { entryKeys } from './entries'

/** What one document takes of a unique index; several keys where it holds an array. */
export type UniqueKey = { index: Index; keys: Key[] }

/** `_id` is left out: it has a lock and a refusal of its own. */
export const uniqueKeys = ({ indexes }: Collection, document: Document): UniqueKey[] =>
  indexes.flatMap((index) =>
    index.isUnique && index.position > 0 ? entryKeys(index, document).map((keys) => ({ index, keys })) : [],
  )

/** Who has this key now; more than one only where an array holds it, and then never of a unique index. */
export function idsWithKey({ database }: Store, collection: Collection, { index, keys }: UniqueKey): DocumentId[] {
  const isKept = index.arrays.size > 0
  const columns = index.keys.map(({ field }, at) => (isKept ? `k${at}` : columnOf(collection, field)))
  const where = columns.map((column) => `${column} = ?`).join(' and ')
  const found = isKept ? `seq in (select seq from ${entriesTable(collection, index)} where ${where})` : where
  return rows(database, `select _id from ${collection.table} where ${found}`, keys).map(([id]) => id as DocumentId)
}

export function duplicateOf({ name }: Collection, index: Index, document: Document): Error {
  const values = index.keys.map(({ field }) => pathValues(document, field).values[0] ?? null)
  return duplicateKey(name, index.name, JSON.stringify(values))
}
