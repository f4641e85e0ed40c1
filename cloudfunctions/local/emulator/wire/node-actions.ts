import { isFields } from '../document'
import { encodeText } from '../ejson'
import { invalid } from '../errors'
import { deleteInside, getInside, insertInside, updateInside } from '../engine/transact'
import { insert, remove, update } from '../engine/write'
import { type Order } from '../query/plan'
import { askedId, insideOf, updateOf } from './admin-actions'
import { type Action, type Call, collectionOf } from './cloud'
import { aggregateDocuments, countDocuments, directionOf, fieldsOf, findDocuments } from './queries'

/** The database as @cloudbase/node-sdk 2+, wx-server-sdk 3+ and the web SDK ask for it. */
export const nodeActions: Record<string, Action> = {
  'database.insertDocument': async (call) => {
    if (!Array.isArray(call.body.data)) throw invalid('data must be an array')
    const insertedIds = []
    for (const data of call.body.data)
      insertedIds.push(await insertOne({ ...call, body: { ...call.body, data: data as unknown } }))
    return { data: { insertedIds } }
  },
  'database.getDocument': (call) => {
    if (isInside(call)) {
      const document = getInside(insideOf(call), askedId(call))
      call.tally.returned += document ? 1 : 0
      return { data: { list: document ? [encodeText(document)] : [] } }
    }
    const list = findDocuments(call, orderOf(call)).map(encodeText)
    return { data: { list }, limit: call.body.limit, offset: call.body.offset }
  },
  'database.calculateDocument': (call) => ({ data: { total: countDocuments(call) } }),
  'database.modifyDocument': async (call) => {
    const { updated, upsertedId } = await modify(call)
    return { data: { updated, upsert_id: upsertedId ?? null } }
  },
  'database.modifyAndReturnDoc': modifyAndReturn,
  'database.removeDocument': async (call) => {
    if (isInside(call)) return { data: { deleted: deleteInside(insideOf(call), askedId(call)) } }
    const request = {
      collection: collectionOf(call),
      filter: fieldsOf(call, 'query'),
      isMulti: call.body.multi === true,
    }
    return { data: { deleted: await remove(call.cloud.engine, request, call.tally) } }
  },
  'database.aggregateDocuments': (call) => ({ data: { list: aggregateDocuments(call).map(encodeText) } }),
}

const isInside = ({ body }: Call): boolean => body.transactionId !== undefined && body.transactionId !== null

function insertOne(call: Call) {
  const fields = fieldsOf(call, 'data')
  if (isInside(call)) return insertInside(insideOf(call), fields)
  return insert(call.cloud.engine, { collection: collectionOf(call), fields }, call.tally)
}

function modify(call: Call) {
  if (isInside(call)) return updateInside(insideOf(call), askedId(call), updateOf(call))
  return update(call.cloud.engine, updateOf(call), call.tally)
}

/** The first match is changed and given back as it is afterwards. */
async function modifyAndReturn(call: Call) {
  if (isInside(call)) {
    const { updated, document } = updateInside(insideOf(call), askedId(call), { ...updateOf(call), isMerge: true })
    return { data: { updated, doc: document ? encodeText(document) : 'null' } }
  }
  const { updated, document } = await update(
    call.cloud.engine,
    { ...updateOf(call), isMulti: false, isMerge: true },
    call.tally,
  )
  call.tally.returned += document ? 1 : 0
  return { data: { updated, doc: document ? encodeText(document) : 'null' } }
}

function orderOf(call: Call): Order {
  const { order } = call.body
  if (order === undefined) return []
  const fields = fieldsOf(call, 'order')
  if (!isFields(fields)) throw invalid('order must be an object')
  return Object.entries(fields).map(([field, direction]) => ({ field, direction: directionOf(direction) }))
}
