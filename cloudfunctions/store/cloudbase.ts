import { answerOf, CloudFailure, type CloudDatabase } from './sdk'
import type { Change, Doc, Found, Query, Question, Questions, Table } from './table'

type Condition = Record<string, unknown>

/** One collection of CloudBase behind the port; two instances at once are the normal case. */
export function cloudbaseTable<T extends Doc>(db: CloudDatabase, name: string): Table<T> {
  const rows = db.collection(name)
  const first = async (query: Condition) => (await answerOf(rows.where(query).limit(1).get())).data[0] as T | undefined
  const update = async (query: Condition, patch: object) =>
    (await answerOf(rows.where(query).update(patch))).updated === 1

  return {
    name,
    get: async (id) => (await first({ _id: db.command.eq(id) })) ?? null,
    getWith: (id, questions, without = []) => getWith(rows, { id, without }, questions),
    getMany: async (ids) =>
      ids.length === 0
        ? []
        : ((
            await answerOf(
              rows
                .where({ _id: db.command.in(ids) })
                .limit(ids.length)
                .get(),
            )
          ).data as T[]),
    insert: async (doc) => {
      try {
        await answerOf(rows.add(doc))
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },
    replace: (before, after) => update({ _id: before._id, rev: before.rev }, patchOf(db, before, after)),
    change: (id, change) => update(changeCondition(db, id, change), changePatch(db, change)),
    find: async (query) => {
      const { order, limit } = query
      const found = rows.where(conditionOf(db, query))
      const sorted = order ? found.orderBy(order.field, order.direction) : found
      return (await answerOf(sorted.limit(limit).get())).data as T[]
    },
    count: async (query) => (await answerOf(rows.where(conditionOf(db, query)).count())).total,
  }
}

type Collection = ReturnType<CloudDatabase['collection']>

type Wanted<T, W> = { id: string; without: readonly (W & keyof T)[] }

async function getWith<T extends Doc, Q extends Questions, W>(
  rows: Collection,
  { id, without }: Wanted<T, W>,
  questions: Q,
) {
  const one = rows.aggregate().match({ _id: id }).limit(1)
  const short = without.length === 0 ? one : one.project(leftOut(without as readonly string[]))
  const asked = Object.entries(questions).reduce((stages, [as, of]) => stages.lookup(lookupOf(as, of)), short)
  const [joined] = (await answerOf(asked.end())).data as Condition[]
  return joined ? (separated(joined) as { doc: Omit<T, W & keyof T>; found: Found<Q> }) : null
}

const leftOut = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, 0]))

/** No field of a document begins like this. */
const ASKED = 'asked:'

/** A lookup that depends on nothing of the document it is joined to: the other collection is asked once. */
function lookupOf(as: string, { of, query: { where = {}, oneOf, order, limit }, without = [] }: Question<Doc>) {
  const missing = Object.entries(where).find(([, value]) => value === undefined)
  if (missing) throw new Error(`undefined condition on ${missing[0]}`)
  const match = { ...where, ...(oneOf ? { [oneOf.field]: { $in: oneOf.values } } : {}) }
  const sort = order ? [{ $sort: { [order.field]: order.direction === 'asc' ? 1 : -1 } }] : []
  const project = without.length > 0 ? [{ $project: leftOut(without) }] : []
  return { from: of.name, as: `${ASKED}${as}`, pipeline: [{ $match: match }, ...sort, { $limit: limit }, ...project] }
}

function separated(joined: Condition): { doc: Condition; found: Condition } {
  const entries = Object.entries(joined)
  const found = entries.filter(([field]) => field.startsWith(ASKED))
  return {
    doc: Object.fromEntries(entries.filter((entry) => !found.includes(entry))),
    found: Object.fromEntries(found.map(([field, documents]) => [field.slice(ASKED.length), documents])),
  }
}

/** CloudBase merges nested objects on update; `set` makes it replace them. A field that is gone is removed. */
function patchOf<T extends Doc>(db: CloudDatabase, before: T, after: T): Condition {
  const { _id, ...fields } = { ...after, rev: before.rev + 1 }
  const gone = Object.keys(before).filter((field) => (after as Condition)[field] === undefined)
  return Object.fromEntries([
    ...Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, db.command.set(value)] as const),
    ...gone.map((field) => [field, db.command.remove()] as const),
  ])
}

function changeCondition<T extends Doc>(db: CloudDatabase, id: string, { when }: Change<T>): Condition {
  const lacks = when?.lacks ? { [when.lacks.field]: db.command.nin([when.lacks.value]) } : {}
  const below = when?.below ? { [when.below.field]: db.command.lt(when.below.limit) } : {}
  return { _id: db.command.eq(id), ...when?.equals, ...below, ...lacks }
}

function changePatch<T extends Doc>(db: CloudDatabase, { increase, append }: Change<T>): Condition {
  return {
    rev: db.command.inc(1),
    ...(increase ? { [increase.field]: db.command.inc(increase.by) } : {}),
    ...(append ? { [append.field]: db.command.push([append.value]) } : {}),
  }
}

function conditionOf<T>(db: CloudDatabase, { where = {}, oneOf, range }: Omit<Query<T>, 'limit' | 'order'>): Condition {
  const bounds = (['gt', 'gte', 'lt', 'lte'] as const).flatMap((op) =>
    range?.[op] === undefined ? [] : [db.command[op](range[op])],
  )
  const parts = new Map<string, unknown[]>()
  const add = (field: string, part: unknown) => parts.set(field, [...(parts.get(field) ?? []), part])
  for (const [field, value] of Object.entries(where)) {
    // The client drops an undefined condition in silence and would then match everything.
    if (value === undefined) throw new Error(`undefined condition on ${field}`)
    add(field, db.command.eq(value))
  }
  if (oneOf) add(oneOf.field, db.command.in(oneOf.values))
  if (range) bounds.forEach((bound) => add(range.field, bound))

  return Object.fromEntries(
    [...parts].map(([field, [first, ...rest]]) => [
      field,
      rest.length === 0 ? first : db.command.and([first, ...rest]),
    ]),
  )
}

const isDuplicate = (error: unknown) =>
  error instanceof CloudFailure && /E11000|duplicate key|DATABASE_DUPLICATE/i.test(error.message)
