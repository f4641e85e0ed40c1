import type { Change, Doc, Found, Questions, Query, Table } from './table'

type Fields = Record<string, unknown>

/** A table in memory: the fast twin of the CloudBase one in tests. What it hands out cannot be changed. */
export function memoryTable<T extends Doc>(name: string, { unique }: { unique?: string } = {}): Table<T> {
  const rows = new Map<string, T>()
  const isTaken = (doc: T) =>
    rows.has(doc._id) ||
    (unique !== undefined && [...rows.values()].some((row) => (row as Fields)[unique] === (doc as Fields)[unique]))

  return {
    name,
    get: async (id) => rows.get(id) ?? null,
    getWith: async <Q extends Questions>(id: T['_id'], questions: Q, without: readonly string[] = []) => {
      const doc = rows.get(id)
      if (!doc) return null
      const found = Object.entries(questions).map(async ([as, { of, query, without: left = [] }]) => {
        const documents = await of.find(query)
        return [as, documents.map((one: Doc) => lacking(one, left))] as const
      })
      return { doc: lacking(doc, without), found: Object.fromEntries(await Promise.all(found)) as Found<Q> }
    },
    getMany: async (ids) => ids.flatMap((id) => rows.get(id) ?? []),
    insert: async (doc) => {
      if (isTaken(doc)) return false
      rows.set(doc._id, kept(doc))
      return true
    },
    replace: async (before, after) => {
      if (rows.get(before._id)?.rev !== before.rev) return false
      rows.set(before._id, kept({ ...after, rev: before.rev + 1 }))
      return true
    },
    change: async (id, change) => {
      const row = rows.get(id)
      if (!row || !holds(row, change.when)) return false
      rows.set(id, frozen({ ...applied(row, change), rev: row.rev + 1 }))
      return true
    },
    find: async (query) => select([...rows.values()], query).slice(0, query.limit),
    count: async (query) => select([...rows.values()], query).length,
  }
}

const lacking = <D extends Doc>(doc: D, fields: readonly string[]): D =>
  Object.fromEntries(Object.entries(doc).filter(([field]) => !fields.includes(field))) as D

/** A copy, for whoever wrote it may go on with theirs; what is frozen already is kept as it is. */
const kept = <T>(doc: T): T => (Object.isFrozen(doc) ? doc : frozen(structuredClone(doc)))

/** Frozen to the last field: to read it costs nothing, and to change it is an error. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

function holds<T>(row: T, when: Change<T>['when']): boolean {
  const fields = row as Fields
  const isEqual = Object.entries(when?.equals ?? {}).every(([field, value]) => fields[field] === value)
  const isBelow = !when?.below || (fields[when.below.field] as number) < when.below.limit
  return isEqual && isBelow && !(when?.lacks && (fields[when.lacks.field] as unknown[]).includes(when.lacks.value))
}

function applied<T>(row: T, { increase, append }: Change<T>): T {
  const fields = { ...(row as Fields) }
  if (increase) fields[increase.field] = (fields[increase.field] as number) + increase.by
  if (append) fields[append.field] = [...(fields[append.field] as unknown[]), append.value]
  return fields as T
}

function select<T extends Doc>(rows: T[], { where = {}, oneOf, range, order }: Omit<Query<T>, 'limit'>): T[] {
  const missing = Object.keys(where).find((field) => (where as Fields)[field] === undefined)
  if (missing !== undefined) throw new Error(`undefined condition on ${missing}`)
  const found = rows.filter(
    (row) =>
      Object.entries(where).every(([field, value]) => isEqualOrContains((row as Fields)[field], value)) &&
      (!oneOf || oneOf.values.some((value) => isEqualOrContains((row as Fields)[oneOf.field], value))) &&
      (!range || isWithin((row as Fields)[range.field] as string, range)),
  )
  if (!order) return found
  const sign = order.direction === 'asc' ? 1 : -1
  return found.sort((a, b) => sign * compare((a as Fields)[order.field], (b as Fields)[order.field]))
}

const isEqualOrContains = (held: unknown, value: unknown) =>
  Array.isArray(held) ? held.includes(value) : (held ?? null) === (value ?? null)

type Bounds = { gt?: string | number; gte?: string | number; lt?: string | number; lte?: string | number }

const isWithin = (value: string | number, { gt, gte, lt, lte }: Bounds) =>
  value !== undefined &&
  (gt === undefined || value > gt) &&
  (gte === undefined || value >= gte) &&
  (lt === undefined || value < lt) &&
  (lte === undefined || value <= lte)

const compare = (a: unknown, b: unknown) => {
  if (a === b) return 0
  return (a as string) < (b as string) ? -1 : 1
}
