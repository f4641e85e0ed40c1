import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import { Query } from 'mingo/query'
import { type Modifier, updateOne } from 'mingo/updater'
import { CloudError, requestFailed } from '../errors'
import { type Document, type Fields, clone, isFields } from '../document'
import { dateOverlay } from './overlay-dates'
import { bucket } from './overlay-bucket'
import { expressionOverlay } from './overlay-expressions'
import { queryOverlay } from './overlay-queries'
import { geoNear } from './overlay-geo-near'
import { checkUpdate } from './update-check'

// mingo is MongoDB but for a few corners. What stands first wins, so our corrections come first.
const context = Context.from(
  Context.init({
    query: queryOverlay,
    expression: { ...expressionOverlay, ...dateOverlay },
    pipeline: { $geoNear: geoNear, $bucket: bucket },
  } as never),
  Context.init({ accumulator, expression, pipeline, projection, query }),
)
const OPTIONS = { context, scriptEnabled: false }

// mingo copies its operators for every request, which costs more than most of them do; few need the expressions.
const plain = Context.from(
  Context.init({ query: queryOverlay } as never),
  Context.init({ pipeline, projection, query }),
)
const PLAIN = { context: plain, scriptEnabled: false }

const needsExpressions = (filter: Fields): boolean =>
  Object.entries(filter).some(
    ([key, value]) => key === '$expr' || (key.startsWith('$') && Array.isArray(value) && value.some(needsExpressions)),
  )

export type Stage = Record<string, unknown>

const PLAIN_STAGES = new Set(['$limit', '$skip', '$sort'])

/** Keeps, leaves out, orders or counts off; works nothing out. */
const isPlainStage = (stage: Stage): boolean => {
  const { $project } = stage
  return isFields($project)
    ? Object.values($project).every((kept) => typeof kept === 'number' || typeof kept === 'boolean')
    : Object.keys(stage).every((name) => PLAIN_STAGES.has(name))
}

export function matcher(filter: Fields): (document: Fields) => boolean {
  const options = needsExpressions(filter) ? OPTIONS : PLAIN
  const compiled = asRequestError(() => new Query(withRegexes(filter) as Fields, options))
  return (document) => asRequestError(() => compiled.test(document))
}

export function project(documents: Document[], fields: Fields): Fields[] {
  return asRequestError(() => new Query({}, OPTIONS).find<Fields>(documents, fields).all())
}

/** The document after `{ $set: …, $inc: … }`; what has no operator in it is set field by field. */
export function applyUpdate(document: Document, update: Fields): Document {
  const hasOperator = Object.keys(update).some((key) => key.startsWith('$'))
  const modifier = hasOperator ? update : { $set: update }
  checkUpdate(document, modifier)
  const changed = [clone(document)]
  asRequestError(() => updateOne(changed, {}, modifier as Modifier<Document>, { cloneMode: 'deep' }, PLAIN))
  return { ...changed[0], _id: document._id }
}

export function runStages(
  stages: Stage[],
  documents: Fields[],
  collectionResolver: (name: string) => Fields[],
): Fields[] {
  const readable = stages.map((stage) => ('$match' in stage ? { $match: withRegexes(stage.$match) } : stage))
  const options = stages.every(isPlainStage) ? PLAIN : OPTIONS
  return asRequestError(() => new Aggregator(readable, { ...options, collectionResolver }).run<Fields>(documents))
}

/** Inside `$in`, `$all` and the like a regular expression must be one; at a field, mingo reads the pair itself. */
function withRegexes(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if (Array.isArray(value)) return value.map((element: Fields) => asRegex(element) ?? withRegexes(element))
  return Object.fromEntries(Object.entries(value as Fields).map(([key, inner]) => [key, withRegexes(inner)]))
}

function asRegex(value: Fields | null): RegExp | undefined {
  if (typeof value?.$regex !== 'string') return undefined
  return new RegExp(value.$regex, typeof value.$options === 'string' ? value.$options.replace(/[^gimsuy]/g, '') : '')
}

/** What mingo cannot do with the request is the request's fault, and is told to the client as such. */
function asRequestError<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof CloudError) throw error
    throw requestFailed(`[FailedOperation] ${error instanceof Error ? error.message : String(error)}`)
  }
}
