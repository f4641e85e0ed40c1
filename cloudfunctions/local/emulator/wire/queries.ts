import { type Fields, isFields } from '../document'
import { decodeFields, parse } from '../ejson'
import { invalid } from '../errors'
import { QUERY_LIMIT } from '../engine/limits'
import { aggregate } from '../engine/aggregate'
import { countRows, findRows } from '../engine/find'
import { project } from '../query/mongo'
import { type Order } from '../query/plan'
import { decode } from '../ejson'
import { type Call, collectionOf } from './cloud'

/** What both dialects ask in the same way; they differ in how the question and the answer are written. */
export function findDocuments(call: Call, order: Order): Fields[] {
  const { body, tally, cloud } = call
  const find = {
    collection: collectionOf(call),
    filter: fieldsOf(call, 'query'),
    order,
    offset: countOf(body.offset) ?? 0,
    limit: Math.min(countOf(body.limit) ?? QUERY_LIMIT.usual, QUERY_LIMIT.most),
  }
  const documents = findRows(cloud.engine.store, find, tally).map((row) => row.document)
  tally.returned += documents.length
  const projection = fieldsOf(call, 'projection')
  return Object.keys(projection).length > 0 ? project(documents, projection) : documents
}

export const countDocuments = (call: Call): number =>
  countRows(call.cloud.engine.store, { collection: collectionOf(call), filter: fieldsOf(call, 'query') }, call.tally)

export function aggregateDocuments(call: Call): Fields[] {
  const { body, cloud, tally } = call
  if (!Array.isArray(body.stages)) throw invalid('stages must be an array')
  const stages = body.stages.map((stage) => stageOf(stage, cloud.engine.now()))
  const documents = aggregate(cloud.engine, { collection: collectionOf(call), stages }, tally)
  tally.returned += documents.length
  return documents
}

export const fieldsOf = ({ body, cloud }: Call, name: string): Fields => decodeFields(body[name], cloud.engine.now())

export function directionOf(direction: unknown): 1 | -1 {
  return direction === -1 || direction === 'desc' ? -1 : 1
}

function stageOf(stage: unknown, now: number): Fields {
  if (!isFields(stage) || typeof stage.stageKey !== 'string' || typeof stage.stageValue !== 'string') {
    throw invalid('A stage is { stageKey, stageValue }')
  }
  return { [stage.stageKey]: decode(parse(stage.stageValue), now) }
}

/** Offsets and limits; nought means none was given, as in the client. */
function countOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === 0) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value
  throw invalid('offset and limit must be whole numbers')
}
