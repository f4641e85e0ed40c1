import { type Asked, type Case } from './case'
import type { Pipeline } from './client-types'

const day = (text: string) => new Date(`${text}Z`)

const WALKS = [
  { _id: 1, team: 'a', n: 1, at: day('2026-01-31T17:00:00'), tags: ['x', 'y'] },
  { _id: 2, team: 'b', n: 2, at: day('2026-02-01T00:00:00'), tags: [] },
  { _id: 3, team: 'a', n: 3, at: day('2026-02-28T15:59:59') },
]

type Row = [does: string, pipeline: (asked: Asked) => Pipeline, expected: unknown, docs?: Case['docs']]

const gives = (...[does, pipeline, expected, docs = WALKS]: Row): Case => ({
  action: 'aggregate',
  does,
  docs,
  ask: async (asked) => (await pipeline(asked).end()).data,
  gives: expected,
})

export const AGGREGATE_CASES: readonly Case[] = [
  gives(
    'group with sum, avg and count',
    ({ c, $ }) =>
      c
        .aggregate()
        .group({ _id: '$team', sum: $.sum('$n'), count: $.sum(1), average: $.avg('$n') })
        .sort({ _id: 1 }),
    [
      { _id: 'a', sum: 4, count: 2, average: 2 },
      { _id: 'b', sum: 2, count: 1, average: 2 },
    ],
  ),
  gives(
    'group over two fields leaves out what is missing',
    ({ c, $ }) =>
      c
        .aggregate()
        .group({ _id: { team: '$team', none: '$none' }, count: $.sum(1) })
        .sort({ '_id.team': 1 }),
    [
      { _id: { team: 'a' }, count: 2 },
      { _id: { team: 'b' }, count: 1 },
    ],
  ),
  gives('sum passes over what is no number', ({ c, $ }) => c.aggregate().group({ _id: null, sum: $.sum('$team') }), [
    { _id: null, sum: 0 },
  ]),
  gives(
    'group with min, max, first, last, push and addToSet',
    ({ c, $ }) =>
      c
        .aggregate()
        .sort({ n: 1 })
        .group({
          _id: null,
          min: $.min('$n'),
          max: $.max('$n'),
          first: $.first('$n'),
          last: $.last('$n'),
          all: $.push('$n'),
        }),
    [{ _id: null, min: 1, max: 3, first: 1, last: 3, all: [1, 2, 3] }],
  ),
  gives(
    'months turn over at midnight in Shanghai',
    ({ c, $ }) =>
      c
        .aggregate()
        .group({ _id: $.dateToString({ date: '$at', format: '%Y-%m', timezone: 'Asia/Shanghai' }), count: $.sum(1) }),
    [{ _id: '2026-02', count: 3 }],
  ),
  gives(
    'match takes a date',
    ({ c, _ }) =>
      c
        .aggregate()
        .match({ at: _.lte(WALKS[1]!.at) })
        .count('n'),
    [{ n: 2 }],
  ),
  gives(
    'an expression takes a date that arrives as text',
    ({ c, $ }) =>
      c
        .aggregate()
        .sort({ n: 1 })
        .project({ _id: 0, early: $.lte(['$at', WALKS[1]!.at]) }),
    [{ early: true }, { early: true }, { early: false }],
  ),
  gives('sort, skip and limit', ({ c }) => c.aggregate().sort({ n: -1 }).skip(1).limit(1).project({ n: 1 }), [
    { _id: 2, n: 2 },
  ]),
  gives(
    'count',
    ({ c, _ }) =>
      c
        .aggregate()
        .match({ n: _.gt(1) })
        .count('many'),
    [{ many: 2 }],
  ),
  gives('count of nothing is nothing', ({ c }) => c.aggregate().match({ n: 99 }).count('many'), []),
  gives('sortByCount', ({ c }) => c.aggregate().sortByCount('$team'), [
    { _id: 'a', count: 2 },
    { _id: 'b', count: 1 },
  ]),
  gives('unwind passes over what is empty', ({ c }) => c.aggregate().unwind('$tags').project({ _id: 0, tags: 1 }), [
    { tags: 'x' },
    { tags: 'y' },
  ]),
  gives(
    'unwind can keep what is empty',
    ({ c }) => c.aggregate().unwind({ path: '$tags', preserveNullAndEmptyArrays: true }).project({ _id: 1, tags: 1 }),
    [{ _id: 1, tags: 'x' }, { _id: 1, tags: 'y' }, { _id: 2 }, { _id: 3 }],
  ),
  gives(
    'addFields and replaceRoot',
    ({ c, $ }) =>
      c
        .aggregate()
        .match({ _id: 1 })
        .addFields({ 'o.double': $.multiply(['$n', 2]) })
        .replaceRoot({ newRoot: '$o' }),
    [{ double: 2 }],
  ),
  gives(
    'bucket',
    ({ c, $ }) => c.aggregate().bucket({ groupBy: '$n', boundaries: [0, 2, 5], output: { count: $.sum(1) } }),
    [
      { _id: 0, count: 1 },
      { _id: 2, count: 2 },
    ],
  ),
  gives(
    'cond, ifNull, divide and substr',
    ({ c, $ }) =>
      c
        .aggregate()
        .match({ _id: 1 })
        .project({
          _id: 0,
          big: $.cond({ if: $.gte(['$n', 2]), then: 'yes', else: 'no' }),
          none: $.ifNull(['$none', 7]),
          half: $.divide(['$n', 2]),
          rest: $.substr(['$team', 0, -1]),
        }),
    [{ big: 'no', none: 7, half: 0.5, rest: 'a' }],
  ),
  {
    action: 'aggregate',
    does: 'refuses a stage the platform has not',
    ask: async ({ c, answer }) => {
      const pipeline = c.aggregate()
      pipeline._pipe('facet', { all: [] })
      const { code, message } = await answer(pipeline.end())
      return [code, message]
    },
    gives: ['DATABASE_REQUEST_FAILED', expect.stringContaining('$facet')],
  },
]
