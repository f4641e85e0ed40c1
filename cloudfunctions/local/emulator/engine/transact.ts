import { type Document, type DocumentId, type Fields } from '../document'
import { duplicateKey } from '../errors'
import { type Collection } from '../store/collection'
import { atomically } from '../store/database'
import { type Row, deleteRow, insertRow, readRow, updateRow } from '../store/rows'
import { type Engine, type Tally, collectionNamed } from './engine'
import { type Transaction, type Write, end, hold, lockKey, seen } from './transactions'
import { refuseDuplicates, rememberChange, uniqueLocks } from './unique'
import { changed, newDocument } from './write'

/** One request inside a transaction: everything in it is about one document. */
export type Inside = { engine: Engine; transaction: Transaction; collection: Collection; tally: Tally }

export function getInside({ engine, transaction, collection, tally }: Inside, id: DocumentId): Document | null {
  tally.examined += 1
  const current = () => readRow(engine.store, collection, id)?.document ?? null
  return seen(transaction, lockKey(collection.name, id), current)
}

export function insertInside(inside: Inside, fields: Fields): DocumentId {
  const document = newDocument(inside.engine, fields)
  if (getInside(inside, document._id)) throw duplicateKey(inside.collection.name, '_id_', JSON.stringify(document._id))
  write(inside, document._id, { before: null, after: document })
  return document._id
}

type Change = { change: Fields; isMerge: boolean; isUpsert: boolean }

export function updateInside(
  inside: Inside,
  id: DocumentId,
  request: Change,
): { updated: number; upsertedId?: DocumentId; document: Document | null } {
  const current = getInside(inside, id)
  if (!current && !request.isUpsert) return { updated: 0, document: null }
  const document = changed(inside.engine, current ?? { _id: id }, request)
  write(inside, id, { before: current, after: document })
  return current ? { updated: 1, document } : { updated: 0, upsertedId: id, document }
}

export function deleteInside(inside: Inside, id: DocumentId): number {
  const before = getInside(inside, id)
  if (!before) return 0
  write(inside, id, { before, after: null })
  return 1
}

/** All writes of the transaction at once; a broken unique index undoes them all. */
export function commit(engine: Engine, transaction: Transaction): void {
  end(engine.transactions, transaction)
  const changes = atomically(engine.store.database, () =>
    [...transaction.writes.values()].map((each) => apply(engine, each)),
  )
  for (const { collection, ...change } of changes) rememberChange(engine.transactions, collection, change)
}

type Written = { before: Document | null; after: Document | null }

/** A unique key that is taken is refused at once, and ends the transaction as on the platform. */
function write({ engine, transaction, collection, tally }: Inside, id: DocumentId, { before, after }: Written): void {
  try {
    if (after) refuseDuplicates({ store: engine.store, transaction, collection }, after)
  } catch (error) {
    end(engine.transactions, transaction)
    throw error
  }
  const unique = [...uniqueLocks(collection, before), ...uniqueLocks(collection, after)]
  hold(engine, transaction, { collection: collection.name, id, document: after, unique })
  tally.written += 1
}

function apply(engine: Engine, write: Write): Written & { collection: Collection; id: DocumentId } {
  const collection = collectionNamed(engine, write.collection)
  const before = readRow(engine.store, collection, write.id)
  if (before) replaceRow(engine, collection, { before, after: write.document })
  else if (write.document) insertRow(engine.store, collection, write.document)
  return { collection, id: write.id, before: before?.document ?? null, after: write.document }
}

function replaceRow({ store }: Engine, collection: Collection, change: { before: Row; after: Document | null }): void {
  const { before, after } = change
  if (after) updateRow(store, collection, { before, after })
  else deleteRow(store, collection, before)
}
