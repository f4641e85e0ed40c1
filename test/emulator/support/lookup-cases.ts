import { type Case } from './case'
import type { Found } from './client-types'

const WALKS = [
  { _id: 1, team: 'a', n: 1 },
  { _id: 2, team: 'b', n: 2 },
  { _id: 3, team: 'a', n: 3 },
]

/** Joining another collection. */
export const LOOKUP_CASES: readonly Case[] = [
  {
    action: 'aggregate',
    does: 'lookup joins by a field',
    docs: WALKS,
    ask: async ({ c }) => {
      const from = c.name
      const joined = await c
        .aggregate()
        .match({ _id: 2 })
        .lookup({ from, localField: 'n', foreignField: '_id', as: 'same' })
        .end()
      return (joined.data[0]?.same as Found[]).map(({ _id }) => _id)
    },
    gives: [2],
  },
  {
    action: 'aggregate',
    does: 'lookup joins what a pipeline of its own finds, to every document alike',
    docs: WALKS,
    ask: async ({ c }) => {
      const pipeline = [{ $match: { n: { $gte: 2 } } }, { $sort: { _id: -1 } }, { $limit: 1 }]
      const joined = await c
        .aggregate()
        .match({ team: 'a' })
        .sort({ _id: 1 })
        .lookup({ from: c.name, pipeline, as: 'last' })
        .end()
      return joined.data.map(({ _id, last }) => [_id, (last as Found[]).map((found) => found._id)])
    },
    gives: [
      [1, [3]],
      [3, [3]],
    ],
  },
  {
    action: 'aggregate',
    does: 'lookup by a pipeline that reads a variable of the document',
    docs: WALKS,
    ask: async ({ c }) => {
      const pipeline = [{ $match: { $expr: { $eq: ['$_id', '$$wanted'] } } }]
      const joined = await c
        .aggregate()
        .match({ _id: 2 })
        .lookup({ from: c.name, let: { wanted: '$n' }, pipeline, as: 'same' })
        .end()
      return (joined.data[0]?.same as Found[]).map(({ _id }) => _id)
    },
    gives: [2],
  },
]
