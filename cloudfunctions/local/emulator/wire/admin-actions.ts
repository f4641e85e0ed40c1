import { documentId, isFields } from '../document'
import { canonicalInteger, encode, encodeText } from '../ejson'
import { invalid, requestFailed } from '../errors'
import { commit, deleteInside, getInside, insertInside, updateInside, type Inside } from '../engine/transact'
import { begin, end, openTransaction } from '../engine/transactions'
import { idOf, insert, remove, update } from '../engine/write'
import { type Order } from '../query/plan'
import { createCollection } from '../store/catalog'
import { type Action, type Call, collectionOf } from './cloud'
import { aggregateDocuments, countDocuments, directionOf, fieldsOf, findDocuments } from './queries'

/** The database as tcb-admin-node 1.x asks for it. */
export const adminActions: Record<string, Action> = {
  'database.addCollection': ({ cloud, body }) => {
    const name = String(body.collectionName)
    if (cloud.engine.store.collections.has(name)) throw requestFailed('[ResourceInUse] Table exist.')
    createCollection(cloud.engine.store, name)
    return {}
  },
  'database.addDocument': async (call) => {
    const { cloud, body, tally } = call
    const given = body._id === undefined ? {} : { _id: body._id }
    const fields = { ...given, ...fieldsOf(call, 'data') }
    return { data: { _id: await insert(cloud.engine, { collection: collectionOf(call), fields }, tally) } }
  },
  'database.queryDocument': (call) => {
    const list = findDocuments(call, orderOf(call.body.order)).map(encode)
    return { data: { list }, Limit: call.body.limit, Offset: call.body.offset }
  },
  'database.countDocument': (call) => ({ data: { total: countDocuments(call) } }),
  'database.updateDocument': async (call) => {
    const { updated, upsertedId } = await update(call.cloud.engine, updateOf(call), call.tally)
    return { data: { updated, upserted_id: upsertedId } }
  },
  'database.deleteDocument': async (call) => {
    const request = {
      collection: collectionOf(call),
      filter: fieldsOf(call, 'query'),
      isMulti: call.body.multi === true,
    }
    return { data: { deleted: await remove(call.cloud.engine, request, call.tally) } }
  },
  'database.aggregate': (call) => ({ data: { list: JSON.stringify(aggregateDocuments(call).map(encodeText)) } }),
  'database.startTransaction': ({ cloud }) => ({ transactionId: begin(cloud.engine).id }),
  'database.commitTransaction': ({ cloud, body }) => {
    commit(cloud.engine, openTransaction(cloud.engine, body.transactionId))
    return {}
  },
  'database.abortTransaction': ({ cloud, body }) => {
    end(cloud.engine.transactions, openTransaction(cloud.engine, body.transactionId))
    return {}
  },
  'database.getInTransaction': (call) => {
    const document = getInside(insideOf(call), askedId(call))
    call.tally.returned += document ? 1 : 0
    return { data: document ? encodeText(document) : 'null' }
  },
  'database.insertDocInTransaction': (call) => {
    const given = call.body._id === undefined ? {} : { _id: call.body._id }
    const id = insertInside(insideOf(call), { ...given, ...fieldsOf(call, 'data') })
    return { id, inserted: canonicalInteger(1), ok: canonicalInteger(1) }
  },
  'database.updateDocInTransaction': (call) => {
    const change = fieldsOf(call, 'data')
    const isMerge = Object.keys(change).some((key) => key.startsWith('$'))
    const request = { change, isMerge, isUpsert: call.body.upsert === true }
    const { updated, upsertedId } = updateInside(insideOf(call), askedId(call), request)
    const upserted = upsertedId === undefined ? null : JSON.stringify([{ index: 0, _id: upsertedId }])
    return { updated: canonicalInteger(updated), upserted }
  },
  'database.deleteDocInTransaction': (call) => ({
    deleted: canonicalInteger(deleteInside(insideOf(call), askedId(call))),
  }),
}

export function insideOf(call: Call): Inside {
  const { engine } = call.cloud
  const transaction = openTransaction(engine, call.body.transactionId)
  return { engine, transaction, collection: collectionOf(call), tally: call.tally }
}

/** Inside a transaction only single documents can be asked for, by id. */
export function askedId(call: Call) {
  const id = idOf(fieldsOf(call, 'query'))
  if (id === undefined) throw invalid('Inside a transaction a document is named by its _id')
  return documentId(id)
}

export const updateOf = (call: Call) => ({
  collection: collectionOf(call),
  filter: fieldsOf(call, 'query'),
  change: fieldsOf(call, 'data'),
  isMulti: call.body.multi === true,
  isMerge: call.body.merge !== false,
  isUpsert: call.body.upsert === true,
})

function orderOf(order: unknown): Order {
  if (order === undefined) return []
  if (!Array.isArray(order) || !order.every(isFields)) throw invalid('order must be an array')
  return order.map(({ field, direction }) => ({ field: String(field), direction: directionOf(direction) }))
}
