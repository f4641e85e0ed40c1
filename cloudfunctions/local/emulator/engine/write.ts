import { type Document, type DocumentId, type Fields, documentId, isDocumentId, isFields } from '../document'
import { encodeText } from '../ejson'
import { invalid, requestFailed } from '../errors'
import { applyUpdate } from '../query/mongo'
import { type Collection } from '../store/collection'
import { atomically } from '../store/database'
import { type Row, deleteRow, insertRow, updateRow } from '../store/rows'
import { type Engine, type Tally } from './engine'
import { findRows } from './find'
import { holderOf, lockKey, newId, released } from './transactions'
import { rememberChange, uniqueLocks } from './unique'

export type Update = {
  collection: Collection
  filter: Fields
  change: Fields
  isMulti: boolean
  /** Operators on the document as it is; otherwise the document is replaced. */
  isMerge: boolean
  isUpsert: boolean
}

export function insert(
  engine: Engine,
  { collection, fields }: { collection: Collection; fields: Fields },
  tally: Tally,
): Promise<DocumentId> {
  const document = newDocument(engine, fields)
  const keys = locksOf(collection, [document])
  return whenUnlocked(engine, () => ({ keys, act: () => insertNow(engine, { collection, document }, tally) }))
}

/** `document` is the first that was found, as it is afterwards. */
type Updated = { updated: number; upsertedId?: DocumentId; document?: Document | undefined }

export function update(engine: Engine, request: Update, tally: Tally): Promise<Updated> {
  return whenUnlocked(engine, () => {
    const { rows, keys } = find(engine, request, tally)
    const upserted = rows.length === 0 && request.isUpsert ? newFrom(engine, request) : undefined
    if (upserted)
      return {
        keys: locksOf(request.collection, [upserted]),
        act: () => upsertNow(engine, { ...request, upserted }, tally),
      }
    const changes = rows.map((row) => ({ before: row, after: changed(engine, row.document, request) }))
    const taken = locksOf(
      request.collection,
      changes.map(({ after }) => after),
    )
    return { keys: [...keys, ...taken], act: () => updateNow(engine, { ...request, changes }, tally) }
  })
}

export function remove(engine: Engine, request: Target, tally: Tally): Promise<number> {
  return whenUnlocked(engine, () => {
    const { rows, keys } = find(engine, request, tally)
    return { keys, act: () => removeNow(engine, { ...request, rows }, tally) }
  })
}

/** An id of our own if none was given, and a refusal if the document is too large. */
export function newDocument({ limits }: Engine, { _id = newId(), ...fields }: Fields): Document {
  return bounded({ _id: documentId(_id), ...fields }, limits.documentBytes)
}

/** The document after a change, or in place of it; the id never changes. */
export function changed(
  { limits }: Engine,
  document: Document,
  { change, isMerge }: Pick<Update, 'change' | 'isMerge'>,
): Document {
  if (!isMerge && Object.keys(change).some((key) => key.startsWith('$'))) throw invalid('set takes no operators')
  const after = isMerge ? applyUpdate(document, change) : { ...change, _id: document._id }
  return bounded(after, limits.documentBytes)
}

/** The id a filter asks for, if it asks for nothing else than one document. */
export function idOf(filter: Fields): DocumentId | undefined {
  const id = isFields(filter._id) ? filter._id.$eq : filter._id
  return isDocumentId(id) ? id : undefined
}

type Target = Pick<Update, 'collection' | 'filter' | 'isMulti'>

function find(engine: Engine, { collection, filter, isMulti }: Target, tally: Tally): { rows: Row[]; keys: string[] } {
  const rows = findRows(engine.store, { collection, filter, limit: isMulti ? Infinity : 1 }, tally)
  const asked = idOf(filter)
  const ids = asked === undefined ? rows.map((row) => row.document._id) : [asked]
  return { rows, keys: ids.map((id) => lockKey(collection.name, id)) }
}

type Change = { before: Row; after: Document }

type Attempt<T> = { keys: string[]; act: () => T }

/**
 * Waits until no transaction holds the documents. What is found may change meanwhile, so it is looked for
 * again after each wait; finding and acting happen in one go, so that nobody comes between.
 */
async function whenUnlocked<T>(engine: Engine, attempt: () => Attempt<T>): Promise<T> {
  const deadline = Date.now() + engine.limits.lockWaitMs
  for (;;) {
    const { keys, act } = attempt()
    const holder = holderOf(engine, keys)
    if (!holder) return act()
    const patience = deadline - Date.now()
    if (patience <= 0) throw requestFailed('[FailedOperation.Update] WriteConflict: a transaction holds the document')
    await released(engine, holder, patience)
  }
}

function insertNow(
  { store, transactions }: Engine,
  { collection, document }: { collection: Collection; document: Document },
  tally: Tally,
): DocumentId {
  insertRow(store, collection, document)
  rememberChange(transactions, collection, { id: document._id, before: null, after: document })
  tally.written += 1
  return document._id
}

function updateNow(engine: Engine, request: Update & { changes: Change[] }, tally: Tally): Updated {
  const { collection, changes } = request
  const real = changes.filter(({ before, after }) => encodeText(before.document) !== encodeText(after))
  atomically(engine.store.database, () => {
    for (const change of real) updateRow(engine.store, collection, change)
  })
  for (const { before, after } of real)
    rememberChange(engine.transactions, collection, { id: after._id, before: before.document, after })
  tally.written += real.length
  return { updated: request.isMerge ? real.length : changes.length, document: changes[0]?.after }
}

const newFrom = (engine: Engine, request: Update): Document =>
  changed(engine, { _id: idOf(request.filter) ?? newId() }, request)

function upsertNow(engine: Engine, { collection, upserted }: Update & { upserted: Document }, tally: Tally): Updated {
  return { updated: 0, upsertedId: insertNow(engine, { collection, document: upserted }, tally) }
}

function removeNow(engine: Engine, { collection, rows }: Target & { rows: Row[] }, tally: Tally): number {
  atomically(engine.store.database, () => {
    for (const row of rows) deleteRow(engine.store, collection, row)
  })
  for (const { document } of rows)
    rememberChange(engine.transactions, collection, { id: document._id, before: document, after: null })
  tally.written += rows.length
  return rows.length
}

/** A plain write waits for the documents it writes and for the unique keys they will have. */
const locksOf = (collection: Collection, documents: readonly Document[]): string[] =>
  documents.flatMap((document) => [lockKey(collection.name, document._id), ...uniqueLocks(collection, document)])

function bounded(document: Document, limit: number): Document {
  const bytes = Buffer.byteLength(encodeText(document))
  if (bytes > limit) throw requestFailed(`[FailedOperation] The document is too large: ${bytes} bytes of ${limit}`)
  return document
}
