import { type Asked, type Case } from './case'
import type { Query } from './client-types'

const AT = new Date('2026-05-20T01:02:03.004Z')

const PEOPLE = [
  { _id: 'a', age: 30, tags: ['x', 'y'], home: { city: '重庆', floor: 3 }, at: AT, note: null },
  { _id: 'b', age: 20, tags: ['y'], home: { city: '成都', floor: 1 }, scores: [{ v: 1 }, { v: 5 }] },
  { _id: 'c', age: 40, tags: [], flag: true, scores: [{ v: 3 }] },
  { _id: 'd', name: '张三', age: '30' },
]

const idsOf = async (query: Query) => (await query.get()).data.map(({ _id }) => _id).sort()

const finds = (does: string, condition: (asked: Asked) => object, gives: string[]): Case => ({
  action: 'where',
  does,
  docs: PEOPLE,
  ask: (asked) => idsOf(asked.c.where(condition(asked))),
  gives,
})

export const QUERY_CASES: readonly Case[] = [
  finds('a number is not the text of that number', () => ({ age: 30 }), ['a']),
  finds('eq', ({ _ }) => ({ age: _.eq(20) }), ['b']),
  finds('neq also finds those without the field', ({ _ }) => ({ name: _.neq('张三') }), ['a', 'b', 'c']),
  finds('gt stays within numbers', ({ _ }) => ({ age: _.gt(20) }), ['a', 'c']),
  finds('gte', ({ _ }) => ({ age: _.gte(30) }), ['a', 'c']),
  finds('lt', ({ _ }) => ({ age: _.lt(30) }), ['b']),
  finds('lte', ({ _ }) => ({ age: _.lte(30) }), ['a', 'b']),
  finds('gt and lt together', ({ _ }) => ({ age: _.gt(20).and(_.lt(40)) }), ['a']),
  finds('in', ({ _ }) => ({ age: _.in([20, '30']) }), ['b', 'd']),
  finds('in of nothing finds nothing', ({ _ }) => ({ age: _.in([]) }), []),
  finds('nin', ({ _ }) => ({ age: _.nin([20, 40]) }), ['a', 'd']),
  finds('or of two values', ({ _ }) => ({ age: _.eq(20).or(_.eq(40)) }), ['b', 'c']),
  finds('or of two conditions', ({ _ }) => _.or([{ age: 20 }, { name: '张三' }]), ['b', 'd']),
  finds('and of two ors', ({ _ }) => _.and([_.or([{ age: 20 }, { age: 30 }]), _.or([{ tags: 'x' }, { age: 40 }])]), [
    'a',
  ]),
  finds('nor', ({ _ }) => _.nor([{ age: 20 }, { tags: 'x' }]), ['c', 'd']),
  finds('not', ({ _ }) => ({ age: _.not(_.gt(20)) }), ['b', 'd']),
  finds('exists', ({ _ }) => ({ flag: _.exists(true) }), ['c']),
  finds('null finds null and nothing', () => ({ note: null }), ['a', 'b', 'c', 'd']),
  finds('mod', ({ _, name }) => ({ age: name === 'tcb-admin-node' ? _.mod([20, 0]) : _.mod(20, 0) }), ['b', 'c']),
  finds('an element of an array', () => ({ tags: 'y' }), ['a', 'b']),
  finds('a whole array', ({ _ }) => ({ tags: _.eq(['y']) }), ['b']),
  finds('all', ({ _ }) => ({ tags: _.all(['y', 'x']) }), ['a']),
  finds('size', ({ _ }) => ({ tags: _.size(0) }), ['c']),
  finds(
    'elemMatch needs one element that meets everything',
    ({ _ }) => ({ scores: _.elemMatch({ v: { $gt: 1, $lt: 4 } }) }),
    ['c'],
  ),
  finds('without elemMatch two elements may meet it', ({ _ }) => ({ 'scores.v': _.gt(1).and(_.lt(4)) }), ['b', 'c']),
  finds('elemMatch on plain values', ({ _ }) => ({ tags: _.elemMatch(_.eq('x')) }), ['a']),
  finds('a nested field by its path', () => ({ 'home.city': '成都' }), ['b']),
  finds('a nested object is spread into paths', () => ({ home: { city: '重庆' } }), ['a']),
  finds('a date', () => ({ at: AT }), ['a']),
  finds('a date range', ({ _ }) => ({ at: _.lte(AT) }), ['a']),
  finds('a regular expression', () => ({ name: /^张/ }), ['d']),
  finds('a regular expression with a flag', ({ db }) => ({ tags: db.RegExp({ regexp: 'X', options: 'i' }) }), ['a']),
  finds('the id together with another condition', () => ({ _id: 'a', age: 20 }), []),
  finds('several ids', ({ _ }) => ({ _id: _.in(['a', 'c', 'z']) }), ['a', 'c']),
  {
    action: 'doc.get',
    does: 'gives dates and nothing as they were stored',
    docs: PEOPLE,
    ask: async ({ c }) => (await c.doc('a').get()).data[0],
    gives: PEOPLE[0],
  },
  {
    action: 'orderBy',
    does: 'orders nothing < numbers < texts, then by the second field',
    docs: [
      { _id: 'n' },
      { _id: 't', v: 'x' },
      { _id: '2b', v: 2, w: 2 },
      { _id: '1', v: 1 },
      { _id: '2a', v: 2, w: 1 },
    ],
    ask: async ({ c }) => (await c.orderBy('v', 'asc').orderBy('w', 'desc').get()).data.map(({ _id }) => _id),
    gives: ['n', '1', '2b', '2a', 't'],
  },
  {
    action: 'skip and limit',
    does: 'gives a page',
    docs: [3, 1, 5, 2, 4].map((n) => ({ _id: String(n), n })),
    ask: async ({ c }) => (await c.orderBy('n', 'desc').skip(1).limit(2).get()).data.map(({ n }) => n),
    gives: [4, 3],
  },
  {
    action: 'field',
    does: 'gives the id and what was asked for',
    docs: PEOPLE.slice(1, 2),
    ask: async ({ c }) => (await c.field({ age: true, 'home.city': true }).get()).data,
    gives: [{ _id: 'b', age: 20, home: { city: '成都' } }],
  },
  {
    action: 'field',
    does: 'leaves out what was not wanted',
    docs: [{ _id: 'x', a: 1, b: 2 }],
    ask: async ({ c }) => (await c.field({ a: false }).get()).data,
    gives: [{ _id: 'x', b: 2 }],
  },
  {
    action: 'count',
    does: 'counts what the condition finds',
    docs: PEOPLE,
    ask: async ({ c, _ }) => [(await c.count()).total, (await c.where({ age: _.gt(20) }).count()).total],
    gives: [4, 2],
  },
  {
    action: 'geoNear',
    does: 'brings the nearest first, within the distance',
    docs: [],
    ask: async ({ c, db, _ }) => {
      for (const [id, longitude] of [
        ['far', 107],
        ['near', 106.501],
        ['here', 106.5],
      ] as const) {
        await c.add({ _id: id, spot: new db.Geo.Point(longitude, 29.5) })
      }
      const near = _.geoNear({ geometry: new db.Geo.Point(106.5, 29.5), maxDistance: 5000, minDistance: 0 })
      return (await c.where({ spot: near }).get()).data.map(({ _id }) => _id)
    },
    gives: ['here', 'near'],
  },
  {
    action: 'geoWithin',
    does: 'finds what lies in the polygon',
    ask: async ({ c, db, _ }) => {
      const { Point, LineString, Polygon } = db.Geo
      await c.add({ _id: 'in', spot: new Point(1, 1) })
      await c.add({ _id: 'out', spot: new Point(9, 9) })
      const corners = [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ].map(([x = 0, y = 0]) => new Point(x, y))
      return idsOf(c.where({ spot: _.geoWithin({ geometry: new Polygon([new LineString(corners)]) }) }))
    },
    gives: ['in'],
  },
]
