import { clone, type Fields, isFields, pathValues } from '../document'
import { requestFailed } from '../errors'
import { type Stage, runStages } from '../query/mongo'
import { type Order } from '../query/plan'
import { type Collection } from '../store/collection'
import { type Engine, type Tally, collectionNamed } from './engine'
import { countRows, findRows, groupFound } from './find'
import { planGroup } from './group'

const STAGES = new Set(
  'addFields bucket bucketAuto count geoNear group limit match project lookup replaceRoot sample skip sort sortByCount unwind'
    .split(' ')
    .map((name) => `$${name}`),
)

type Start = { filter: Fields; order: Order; limit: number; rest: Stage[] }

/** What the beginning of the pipeline asks is left to the indexes; the rest is worked out in memory. */
export function aggregate(engine: Engine, { collection, stages }: Request, tally: Tally): Fields[] {
  for (const stage of stages) checkStage(stage)
  const start = startOf(stages)
  const reckoned =
    start.order.length === 0 && start.limit === Infinity ? reckon(engine, { collection, ...start }, tally) : undefined
  if (reckoned) return runRest(engine, { documents: reckoned, stages: start.rest.slice(1) }, tally)
  const found = findRows(engine.store, { collection, ...start }, tally)
  return runRest(engine, { documents: found.map((row) => row.document), stages: start.rest }, tally)
}

type Request = { collection: Collection; stages: Stage[] }

/** Counts and simple groups at the beginning need no document at all. */
function reckon(
  { store }: Engine,
  { collection, filter, rest }: Start & Pick<Request, 'collection'>,
  tally: Tally,
): Fields[] | undefined {
  const { $count: countAs, $group: group } = rest[0] ?? {}
  if (typeof countAs === 'string') {
    const count = countRows(store, { collection, filter }, tally)
    return count > 0 ? [{ [countAs]: count }] : []
  }
  const plan = planGroup(group)
  return plan && groupFound(store, { collection, filter, group: plan }, tally)?.map(plan.toDocument)
}

function checkStage(stage: Stage): void {
  const names = Object.keys(stage)
  const unknown = names.find((name) => !STAGES.has(name))
  if (names.length !== 1 || unknown) {
    throw requestFailed(`[FailedOperation.Aggregate] Unrecognized pipeline stage name: '${unknown ?? ''}'`)
  }
}

function startOf(stages: Stage[]): Start {
  let rest = stages
  const take = (name: string) => {
    const [first] = rest
    if (!first || !(name in first)) return undefined
    rest = rest.slice(1)
    return first[name]
  }
  const match = take('$match')
  const sort = take('$sort')
  const limit = take('$limit')
  return {
    filter: isFields(match) ? match : {},
    order: isFields(sort) ? Object.entries(sort).map(([field, to]) => ({ field, direction: to === -1 ? -1 : 1 })) : [],
    limit: typeof limit === 'number' ? limit : Infinity,
    rest,
  }
}

type Rest = { documents: Fields[]; stages: Stage[] }

/** Lookups go through the other collection's indexes: by one field document by document, a pipeline of its own once. */
function runRest(engine: Engine, { documents, stages }: Rest, tally: Tally): Fields[] {
  const at = stages.findIndex(({ $lookup }) => isFieldLookup($lookup) || isOwnPipeline($lookup))
  const before = at < 0 ? stages : stages.slice(0, at)
  const all = (name: string) => everything(engine, name, tally)
  const done = before.length === 0 ? documents : runStages(before, documents, all)
  const lookup = stages[at]?.$lookup
  if (!isFieldLookup(lookup) && !isOwnPipeline(lookup)) return done
  const joined = isOwnPipeline(lookup)
    ? joinAll(engine, { documents: done, lookup }, tally)
    : done.map((document) => join(engine, { document, lookup }, tally))
  return runRest(engine, { documents: joined, stages: stages.slice(at + 1) }, tally)
}

type FieldLookup = { from: string; localField: string; foreignField: string; as: string }

const isFieldLookup = (value: unknown): value is FieldLookup =>
  isFields(value) && typeof value.localField === 'string' && typeof value.foreignField === 'string' && !value.pipeline

type PipelineLookup = { from: string; pipeline: Stage[]; as: string }

/** With neither `let` nor a field of its own, the answer is the same for every document. */
const isOwnPipeline = (value: unknown): value is PipelineLookup =>
  isFields(value) && Array.isArray(value.pipeline) && !value.let && value.localField === undefined

type Joined = { documents: Fields[]; lookup: PipelineLookup }

function joinAll(engine: Engine, { documents, lookup: { from, pipeline, as } }: Joined, tally: Tally): Fields[] {
  if (documents.length === 0) return []
  const found = aggregate(engine, { collection: collectionNamed(engine, from), stages: pipeline }, tally)
  return documents.map((document) => ({ ...document, [as]: found.map(clone) }))
}

function join(engine: Engine, { document, lookup }: { document: Fields; lookup: FieldLookup }, tally: Tally): Fields {
  const { values } = pathValues(document, lookup.localField)
  const filter = { [lookup.foreignField]: { $in: values.length > 0 ? values : [null] } }
  const found = findRows(engine.store, { collection: collectionNamed(engine, lookup.from), filter }, tally)
  return { ...document, [lookup.as]: found.map((row) => row.document) }
}

const everything = (engine: Engine, name: string, tally: Tally): Fields[] =>
  findRows(engine.store, { collection: collectionNamed(engine, name), filter: {} }, tally).map((row) => row.document)
