import * as fc from 'fast-check'
import { aggregate } from '@cloud/local/emulator/engine/aggregate'
import { type Engine, newTally } from '@cloud/local/emulator/engine/engine'
import { countRows, findRows } from '@cloud/local/emulator/engine/find'
import { DEFAULT_LIMITS } from '@cloud/local/emulator/engine/limits'
import { noTransactions } from '@cloud/local/emulator/engine/transactions'
import { insert, remove, update } from '@cloud/local/emulator/engine/write'
import { type Document, type Fields, clone } from '@cloud/local/emulator/document'
import { applyUpdate, matcher, runStages } from '@cloud/local/emulator/query/mongo'
import { compareKeys, keyOf } from '@cloud/local/emulator/query/keys'
import { type Order } from '@cloud/local/emulator/query/plan'
import { openStore } from '@cloud/local/emulator/store/catalog'
import { openDatabase, closeDatabase } from '@cloud/local/emulator/store/database'

// The model is a plain list: every document is tested, everything is sorted by hand, no index is ever used.

const RUNS = Number(process.env['RUNS'] ?? 150)
const FIELDS = ['a', 'b', 'tags'] as const
const DECLARATION = {
  collections: {
    things: {
      indexes: [
        {
          name: 'a_b',
          keys: [
            { field: 'a', direction: 1 },
            { field: 'b', direction: -1 },
          ],
        },
        {
          name: 'tags_a',
          keys: [
            { field: 'tags', direction: 1 },
            { field: 'a', direction: 1 },
          ],
        },
        { name: 'b', keys: [{ field: 'b', direction: 1 }] },
      ],
    },
  },
}

const scalar = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom('', 'x', 'y', '中'),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(new Date(0), new Date(5)),
)
const value = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) })
const document = fc.record(
  {
    a: fc.oneof({ weight: 5, arbitrary: scalar }, { weight: 1, arbitrary: fc.record({ z: scalar }) }),
    b: scalar,
    tags: value,
  },
  { requiredKeys: [] },
)

const condition = fc.oneof(
  scalar,
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc
    .tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$eq', '$ne'), scalar)
    .map(([operator, operand]) => ({ [operator]: operand })),
  fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lt: high })),
)
const conditions: fc.Arbitrary<Fields> = fc.dictionary(fc.constantFrom(...FIELDS), condition, { maxKeys: 2 })
const filter: fc.Arbitrary<Fields> = fc.oneof(
  { weight: 3, arbitrary: conditions },
  { weight: 1, arbitrary: fc.array(conditions, { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })) },
  {
    weight: 1,
    arbitrary: fc.tuple(conditions, conditions).map(([one, other]) => ({ $and: [one, { $or: [other, { b: 1 }] }] })),
  },
)
const order: fc.Arbitrary<Order> = fc
  .uniqueArray(fc.record({ field: fc.constantFrom('a', 'b'), direction: fc.constantFrom(1 as const, -1 as const) }), {
    selector: ({ field }) => field,
    maxLength: 2,
  })
  .map((fields) => (fields.length === 0 ? [] : [...fields, { field: '_id', direction: 1 as const }]))

const change: fc.Arbitrary<Fields> = fc.oneof(
  // At most one field of an index may hold an array, as in MongoDB.
  fc.oneof(fc.record({ a: scalar }), fc.record({ b: scalar }), fc.record({ tags: value })).map(($set) => ({ $set })),
  fc.constant({ $inc: { n: 1 } }),
  fc.record({ $unset: fc.constantFrom({ a: '' }, { tags: '' }) }),
)

type Step =
  | { do: 'insert'; id: number; document: Fields }
  | { do: 'update'; filter: Fields; change: Fields; isMulti: boolean }
  | { do: 'remove'; filter: Fields; isMulti: boolean }
  | { do: 'find'; filter: Fields; order: Order; offset: number; limit: number }
  | { do: 'count'; filter: Fields }
  | { do: 'group'; filter: Fields; by: string }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('insert' as const), id: fc.integer({ min: 0, max: 30 }), document }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('update' as const), filter, change, isMulti: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('remove' as const), filter: conditions, isMulti: fc.constant(true) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('find' as const),
      filter,
      order,
      offset: fc.nat(3),
      limit: fc.integer({ min: 1, max: 8 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('count' as const), filter }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('group' as const), filter, by: fc.constantFrom(...FIELDS) }) },
)

it(
  'whatever is written and asked, the indexes find what a plain list would',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (generated) => {
        // fast-check makes objects without a prototype, which no JSON ever brings.
        const steps = clone(generated)
        const database = openDatabase(':memory:')
        const engine: Engine = {
          store: openStore(database, DECLARATION),
          transactions: noTransactions(),
          limits: DEFAULT_LIMITS,
          now: () => 0,
        }
        const model: Document[] = []
        for (const each of steps) expect(await inEngine(engine, each)).toEqual(inModel(model, each))
        closeDatabase(database)
      }),
      { numRuns: RUNS },
    )
  },
  120_000 + RUNS * 200,
)

// Helpers
async function inEngine(engine: Engine, each: Step): Promise<unknown> {
  const collection = engine.store.collections.get('things')!
  const tally = newTally()
  switch (each.do) {
    case 'insert':
      return insert(engine, { collection, fields: { _id: each.id, ...each.document } }, tally).catch(() => 'taken')
    case 'update': {
      const request = {
        collection,
        filter: each.filter,
        change: each.change,
        isMerge: true,
        isUpsert: false,
        isMulti: true,
      }
      return (await update(engine, request, tally)).updated
    }
    case 'remove':
      return remove(engine, { collection, filter: each.filter, isMulti: each.isMulti }, tally)
    case 'find': {
      const found = findRows(engine.store, { collection, ...each }, tally).map((row) => row.document)
      return each.order.length > 0 ? found : found.length
    }
    case 'count':
      return countRows(engine.store, { collection, filter: each.filter }, tally)
    case 'group':
      return groups(aggregate(engine, { collection, stages: [{ $match: each.filter }, ...groupBy(each.by)] }, tally))
  }
}

function inModel(model: Document[], each: Step): unknown {
  const matches = (wanted: Fields) => model.filter(matcher(wanted))
  switch (each.do) {
    case 'insert':
      if (model.some(({ _id }) => _id === each.id)) return 'taken'
      model.push({ _id: each.id, ...each.document })
      return each.id
    case 'update': {
      const found = matches(each.filter).map((before) => ({ before, after: applyUpdate(before, each.change) }))
      for (const { before, after } of found) model.splice(model.indexOf(before), 1, after)
      return found.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)).length
    }
    case 'remove':
      return matches(each.filter).map((gone) => model.splice(model.indexOf(gone), 1)).length
    case 'find': {
      const found = sorted(matches(each.filter), each.order).slice(each.offset, each.offset + each.limit)
      return each.order.length > 0 ? found : found.length
    }
    case 'count':
      return matches(each.filter).length
    case 'group':
      return groups(runStages(groupBy(each.by), matches(each.filter), () => []))
  }
}

const groupBy = (field: string) => [
  { $group: { _id: `$${field}`, n: { $sum: 1 }, sum: { $sum: '$n' }, mean: { $avg: '$n' } } },
]

const groups = (documents: Fields[]) => documents.map((each) => JSON.stringify(each)).sort()

const sorted = (found: Document[], by: Order): Document[] =>
  [...found].sort((left, right) => {
    for (const { field, direction } of by) {
      const difference = compareKeys(keyOf(left[field]), keyOf(right[field]))
      if (difference !== 0) return difference * direction
    }
    return 0
  })
