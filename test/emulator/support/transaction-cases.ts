import { type Asked, type Case } from './case'
import type { InTransaction } from './client-types'
import { UNIQUE_CASES } from './unique-cases'

type Row = [does: string, docs: object[], act: (t: InTransaction, asked: Asked) => Promise<unknown>, gives: unknown]

const inside = (...[does, docs, act, gives]: Row): Case => ({
  action: 'transaction',
  does,
  docs,
  ask: (asked) => asked.db.runTransaction((t) => act(t.collection(asked.c.name), asked)),
  gives,
})

export const TRANSACTION_CASES: readonly Case[] = [
  inside(
    'reads its own writes',
    [{ _id: 'a', v: 1 }],
    async (c, { _ }) => {
      await c.doc('a').update({ v: _.inc(1) })
      await c.add({ _id: 'b', at: new Date(5) })
      await c.doc('new').set({ x: 1 })
      const [a, b, made] = [await c.doc('a').get(), await c.doc('b').get(), await c.doc('new').get()]
      return [a.data?.v, b.data?.at, made.data]
    },
    [2, new Date(5), { _id: 'new', x: 1 }],
  ),
  inside('does not see what is not there', [], async (c) => (await c.doc('z').get()).data, null),
  inside(
    'does not see what it deleted',
    [{ _id: 'a' }],
    async (c) => [
      await c
        .doc('a')
        .delete()
        .then(({ deleted }) => deleted),
      (await c.doc('a').get()).data,
    ],
    [1, null],
  ),
  {
    action: 'transaction',
    does: 'is seen by nobody before it commits, and by all afterwards',
    docs: [{ _id: 'a', v: 1 }],
    ask: async ({ c, db }) => {
      const t = await db.startTransaction()
      await t.collection(c.name).doc('a').update({ v: 2 })
      const before = (await c.doc('a').get()).data[0]?.v
      await t.commit()
      return [before, (await c.doc('a').get()).data[0]?.v]
    },
    gives: [1, 2],
  },
  {
    action: 'transaction',
    does: 'leaves nothing behind when it is rolled back',
    docs: [{ _id: 'a', v: 1 }],
    ask: async ({ c, db }) => {
      const t = await db.startTransaction()
      await t.collection(c.name).doc('a').update({ v: 2 })
      await t.rollback()
      return (await c.doc('a').get()).data[0]?.v
    },
    gives: 1,
  },
  {
    action: 'transaction',
    does: 'keeps seeing its snapshot, and may not write over what changed since',
    docs: [{ _id: 'a', v: 1 }],
    ask: async ({ c, db, answer }) => {
      const t = await db.startTransaction()
      const first = (await t.collection(c.name).doc('a').get()).data?.v
      await c.doc('a').update({ v: 5 })
      const second = (await t.collection(c.name).doc('a').get()).data?.v
      const write = await answer(t.collection(c.name).doc('a').update({ v: 2 }))
      return [first, second, write.code, (await c.doc('a').get()).data[0]?.v]
    },
    gives: [1, 1, 'DATABASE_TRANSACTION_CONFLICT', 5],
  },
  {
    action: 'transaction',
    does: 'conflicts with another that wrote the same document first',
    docs: [{ _id: 'a', v: 1 }],
    ask: async ({ c, db, answer }) => {
      const [one, two] = [await db.startTransaction(), await db.startTransaction()]
      await one.collection(c.name).doc('a').update({ v: 2 })
      const { code } = await answer(two.collection(c.name).doc('a').update({ v: 3 }))
      await one.commit()
      return [code, (await c.doc('a').get()).data[0]?.v]
    },
    gives: ['DATABASE_TRANSACTION_CONFLICT', 2],
  },
  {
    action: 'transaction',
    does: 'is unknown once it has ended',
    ask: async ({ db, answer }) => {
      const t = await db.startTransaction()
      await t.commit()
      return (await answer(t.commit())).code
    },
    gives: 'DATABASE_TRANSACTION_FAIL',
  },
  ...UNIQUE_CASES,
]
