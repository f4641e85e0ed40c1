import { type Asked, type Case } from './case'
import type { Collection } from './client-types'

const one = async (c: Collection) => (await c.doc('a').get()).data[0]

type Change = [does: string, before: object, update: (asked: Asked) => object, after: object]

const changes = (...[does, before, update, after]: Change): Case => ({
  action: 'update',
  does,
  docs: [{ _id: 'a', ...before }],
  ask: async (asked) => {
    const { updated } = await asked.c.doc('a').update(update(asked))
    return { updated, after: await one(asked.c) }
  },
  gives: { updated: 1, after: { _id: 'a', ...after } },
})

type Refused = [does: string, before: object, update: (asked: Asked) => object, message: RegExp]

const refuses = (...[does, before, update, message]: Refused): Case => ({
  action: 'update',
  does,
  docs: [{ _id: 'a', ...before }],
  ask: async (asked) => {
    const { code, message: text } = await asked.answer(asked.c.doc('a').update(update(asked)))
    return { code, text, after: await one(asked.c) }
  },
  gives: {
    code: 'DATABASE_REQUEST_FAILED',
    text: expect.stringMatching(message) as string,
    after: { _id: 'a', ...before },
  },
})

const AT = new Date('2026-05-20T01:02:03.004Z')

export const UPDATE_CASES: readonly Case[] = [
  changes('sets a field', { v: 1 }, () => ({ v: 2, w: 'x' }), { v: 2, w: 'x' }),
  changes('merges nested objects', { o: { x: 1 } }, () => ({ o: { y: 2 } }), { o: { x: 1, y: 2 } }),
  changes('replaces a nested object with set', { o: { x: 1 } }, ({ _ }) => ({ o: _.set({ y: 2 }) }), { o: { y: 2 } }),
  changes('sets a nested field by its path', { o: { x: 1 } }, () => ({ 'o.x': 9 }), { o: { x: 9 } }),
  changes('keeps a date a date', {}, () => ({ at: AT }), { at: AT }),
  changes('inc, also from nothing', { v: 1 }, ({ _ }) => ({ v: _.inc(2), w: _.inc(-1) }), { v: 3, w: -1 }),
  changes('mul', { v: 3 }, ({ _ }) => ({ v: _.mul(2) }), { v: 6 }),
  changes('min and max', { v: 5, w: 5 }, ({ _ }) => ({ v: _.min(3), w: _.max(3) }), { v: 3, w: 5 }),
  changes('remove', { v: 1, w: 2 }, ({ _ }) => ({ v: _.remove() }), { w: 2 }),
  changes('rename', { v: 1 }, ({ _ }) => ({ v: _.rename('w') }), { w: 1 }),
  changes('push, also onto nothing', { l: [1] }, ({ _ }) => ({ l: _.push([2, 3]), m: _.push(['x']) }), {
    l: [1, 2, 3],
    m: ['x'],
  }),
  changes('push with sort and slice', { l: [3, 1] }, ({ _ }) => ({ l: _.push({ each: [2], sort: 1, slice: 2 }) }), {
    l: [1, 2],
  }),
  changes('unshift', { l: [1] }, ({ _ }) => ({ l: _.unshift([0]) }), { l: [0, 1] }),
  changes('pop and shift', { l: [1, 2, 3], m: [1, 2, 3] }, ({ _ }) => ({ l: _.pop(), m: _.shift() }), {
    l: [1, 2],
    m: [2, 3],
  }),
  changes('pull by value', { l: [1, 2, 1] }, ({ _ }) => ({ l: _.pull(1) }), { l: [2] }),
  changes('pull by condition', { l: [{ v: 1 }, { v: 5 }] }, ({ _ }) => ({ l: _.pull({ v: _.gte(3) }) }), {
    l: [{ v: 1 }],
  }),
  changes('pullAll', { l: [1, 2, 3] }, ({ _ }) => ({ l: _.pullAll([1, 3]) }), { l: [2] }),
  changes('addToSet of one', { l: ['a'] }, ({ _ }) => ({ l: _.addToSet('b') }), { l: ['a', 'b'] }),
  changes('addToSet of several', { l: ['a'] }, ({ _ }) => ({ l: _.addToSet({ $each: ['a', 'b'] }) }), {
    l: ['a', 'b'],
  }),
  changes('an element by its place', { l: [1, 2] }, () => ({ 'l.1': 9 }), { l: [1, 9] }),
  refuses('refuses inc of a text', { v: 'x' }, ({ _ }) => ({ v: _.inc(1) }), /non-numeric/),
  refuses('refuses push onto a number', { v: 1 }, ({ _ }) => ({ v: _.push([1]) }), /must be an array/),
  refuses('refuses a field inside null', { o: null }, () => ({ 'o.x': 1 }), /Cannot create field/),
  {
    action: 'update',
    does: 'counts what really changed',
    docs: [{ _id: 'a', v: 1 }],
    ask: async ({ c }) => [(await c.doc('a').update({ v: 1 })).updated, (await c.doc('z').update({ v: 1 })).updated],
    gives: [0, 0],
  },
  {
    action: 'where.update',
    does: 'changes all it finds',
    docs: [
      { _id: 'a', v: 1 },
      { _id: 'b', v: 1 },
      { _id: 'c', v: 2 },
    ],
    ask: async ({ c, _ }) => (await c.where({ v: 1 }).update({ w: _.inc(1) })).updated,
    gives: 2,
  },
  {
    action: 'set',
    does: 'replaces the document, or makes it',
    docs: [{ _id: 'a', v: 1, w: 2 }],
    ask: async ({ c }) => {
      const replaced = await c.doc('a').set({ x: 3 })
      const made = await c.doc('new').set({ y: 4 })
      return [replaced.updated, made.upsertedId, (await c.doc('new').get()).data[0], await one(c)]
    },
    gives: [1, 'new', { _id: 'new', y: 4 }, { _id: 'a', x: 3 }],
  },
  {
    action: 'add',
    does: 'refuses an id that is taken, and numbers differ from texts',
    docs: [{ _id: '1' }],
    ask: async ({ c, answer }) => {
      const second = await answer(c.add({ _id: '1' }))
      return [second.code, second.message?.includes('E11000'), (await c.add({ _id: 1 })).id]
    },
    gives: ['DATABASE_REQUEST_FAILED', true, 1],
  },
  {
    action: 'add',
    does: "makes an id and takes the server's date",
    ask: async ({ c, db }) => {
      const { id } = await c.add({ at: db.serverDate({ offset: 3_600_000 }) })
      const at = (await c.doc(id).get()).data[0]?.at as Date
      return [typeof id, Math.abs(at.getTime() - Date.now() - 3_600_000) < 60_000]
    },
    gives: ['string', true],
  },
  {
    action: 'remove',
    does: 'removes one, or all it finds',
    docs: [
      { _id: 'a', v: 1 },
      { _id: 'b', v: 2 },
      { _id: 'c', v: 2 },
    ],
    ask: async ({ c }) => [
      (await c.doc('a').remove()).deleted,
      (await c.where({ v: 2 }).remove()).deleted,
      (await c.count()).total,
    ],
    gives: [1, 2, 0],
  },
  {
    action: 'createCollection',
    does: 'refuses a name that is taken, and a collection nobody declared',
    ask: async ({ c, db, answer }) => [
      (await answer(db.createCollection(c.name))).message?.includes('exist'),
      (await answer(db.collection('nobody').get())).code,
      (await answer(db.collection('nobody').add({ v: 1 }))).code,
    ],
    gives: [true, 'DATABASE_COLLECTION_NOT_EXIST', 'DATABASE_COLLECTION_NOT_EXIST'],
  },
]
