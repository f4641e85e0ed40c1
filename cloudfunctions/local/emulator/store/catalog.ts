import { type Declaration, type IndexDeclaration, isCollectionName } from '../declaration'
import { decodeStored } from '../ejson'
import { invalid } from '../errors'
import { type Index } from '../query/plan'
import { type Collection, type Store, columnOf, entriesTable, indexName } from './collection'
import { type Database, atomically, changeSchema, rows, run } from './database'
import { insertRow } from './rows'

/** Brings what lies in the database to what is declared; a collection whose indexes changed is rebuilt. */
export function openStore(database: Database, declaration: Declaration): Store {
  const store: Store = { database, collections: new Map() }
  changeSchema(database, 'create table if not exists catalog (name text primary key, indexes text, arrays text) strict')
  for (const [name, indexes, arrays] of rows(database, 'select name, indexes, arrays from catalog')) {
    const known = JSON.parse(String(indexes)) as IndexDeclaration[]
    store.collections.set(String(name), collectionOf(String(name), known, JSON.parse(String(arrays)) as string[]))
  }
  for (const [name, { indexes }] of Object.entries(declaration.collections)) declare(store, name, indexes)
  return store
}

export function createCollection(store: Store, name: string, indexes: readonly IndexDeclaration[] = []): Collection {
  if (!isCollectionName(name)) throw invalid(`Not a collection name: ${name}`)
  const collection = collectionOf(name, indexes, [])
  atomically(store.database, () => {
    const columns = ['seq integer primary key', '_id unique not null', 'doc text not null']
    columns.push(...collection.fields.map((_, at) => `f${at} not null`))
    changeSchema(store.database, `create table ${collection.table} (${columns.join(', ')})`)
    for (const index of collection.indexes.slice(1)) changeSchema(store.database, createIndexSql(collection, index))
    saveCollection(store, collection, indexes)
  })
  store.collections.set(name, collection)
  return collection
}

function declare(store: Store, name: string, indexes: readonly IndexDeclaration[]): void {
  const known = store.collections.get(name)
  if (!known) return void createCollection(store, name, indexes)
  const [row] = rows(store.database, 'select indexes from catalog where name = ?', [name])
  if (row?.[0] !== JSON.stringify(indexes)) rebuild(store, known, indexes)
}

function rebuild(store: Store, before: Collection, indexes: readonly IndexDeclaration[]): void {
  const { database } = store
  atomically(database, () => {
    const texts = rows(database, `select doc from ${before.table} order by seq`)
    for (const index of before.indexes) changeSchema(database, `drop table if exists ${entriesTable(before, index)}`)
    changeSchema(database, `drop table ${before.table}`)
    run(database, 'delete from catalog where name = ?', [before.name])
    const collection = createCollection(store, before.name, indexes)
    for (const [text] of texts) insertRow(store, collection, decodeStored(String(text)))
  })
}

function collectionOf(name: string, declared: readonly IndexDeclaration[], arrays: readonly string[]): Collection {
  const fields = new Set(declared.flatMap(({ keys }) => keys.map((key) => key.field)))
  fields.delete('_id')
  const idIndex: IndexDeclaration = { name: '_id_', keys: [{ field: '_id', direction: 1 }], unique: true }
  const indexes = [idIndex, ...declared].map((index, position) => indexOf(index, position, arrays))
  return { name, table: `"c_${name}"`, fields: [...fields], indexes }
}

function indexOf({ name, keys, unique }: IndexDeclaration, position: number, arrays: readonly string[]): Index {
  return {
    name,
    position,
    keys: keys.map(({ field, direction }) => ({ field, direction: direction === -1 ? -1 : 1 })),
    isUnique: unique === true,
    arrays: new Set(keys.map((key) => key.field).filter((field) => arrays.includes(field))),
  }
}

function createIndexSql(collection: Collection, index: Index): string {
  const columns = index.keys.map(
    ({ field, direction }) => `${columnOf(collection, field)}${direction === -1 ? ' desc' : ''}`,
  )
  const kind = index.isUnique ? 'unique index' : 'index'
  return `create ${kind} ${indexName(collection, index)} on ${collection.table} (${columns.join(', ')})`
}

function saveCollection(store: Store, { name }: Collection, indexes: readonly IndexDeclaration[]): void {
  run(store.database, 'insert into catalog values (?, ?, ?)', [name, JSON.stringify(indexes), '[]'])
}
