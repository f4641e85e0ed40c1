import { type Index } from '../query/plan'
import { type Database, run } from './database'

/** A collection is a table: the document as text, and a column for every field some index needs. */
export type Collection = {
  name: string
  table: string
  fields: readonly string[]
  indexes: Index[]
}

export type Store = { database: Database; collections: Map<string, Collection> }

/** An index column: `_id` has its own, every other indexed field is `f0`, `f1` … in order of appearance. */
export const columnOf = (collection: Collection, field: string): string =>
  field === '_id' ? '_id' : `f${collection.fields.indexOf(field)}`

/** Where the keys of an index lie once a document holds an array in one of its fields: a row per element. */
export const entriesTable = (collection: Collection, index: Index): string => `"m_${collection.name}_${index.position}"`

export const indexName = (collection: Collection, index: Index): string => `"i_${collection.name}_${index.position}"`

export function saveArrays(store: Store, collection: Collection): void {
  const arrays = [...new Set(collection.indexes.flatMap((index) => [...index.arrays]))]
  run(store.database, 'update catalog set arrays = ? where name = ?', [JSON.stringify(arrays), collection.name])
}
