import { type Asked, type Case } from './case'
import type { Collection, InTransaction, Transaction } from './client-types'

type Seats = { t: Transaction; inside: InTransaction; outside: Collection; day: string } & Asked
type Row = [does: string, act: (seats: Seats) => Promise<unknown>, gives: unknown]

/** Each case has a day of its own: the collection with the unique index is one for all. */
const seats = (...[does, act, gives]: Row): Case => ({
  action: 'transaction, unique index',
  does,
  ask: async (asked) => {
    const day = asked.c.name
    const outside = asked.db.collection('places')
    await outside.add({ _id: `${day}-1`, day, seat: 1 })
    const t = await asked.db.startTransaction()
    const given = await act({ ...asked, t, inside: t.collection('places'), outside, day })
    await asked.answer(t.rollback())
    return given
  },
  gives,
})

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'
const taken = ({ code, message }: { code?: string; message?: string }) => [code, message?.includes('E11000')]

export const UNIQUE_CASES: readonly Case[] = [
  seats(
    'refuses a taken key where it is written, and ends the transaction',
    async ({ answer, t, inside, day }) => {
      const added = await answer(inside.add({ _id: `${day}-2`, day, seat: 1 }) as Promise<object>)
      return [taken(added), (await answer(t.commit())).code]
    },
    [['DATABASE_REQUEST_FAILED', true], 'DATABASE_TRANSACTION_FAIL'],
  ),
  seats(
    'refuses it to an update as well, and nothing of the transaction stays',
    async ({ answer, inside, outside, day }) => {
      await inside.add({ _id: `${day}-2`, day, seat: 2 })
      const moved = await answer(inside.doc(`${day}-2`).update({ seat: 1 }))
      return [taken(moved), (await outside.where({ day }).count()).total]
    },
    [['DATABASE_REQUEST_FAILED', true], 1],
  ),
  seats(
    'knows the keys it took itself',
    async ({ answer, inside, day }) => {
      await inside.add({ _id: `${day}-2`, day, seat: 2 })
      return taken(await answer(inside.doc(`${day}-3`).set({ day, seat: 2 })))
    },
    ['DATABASE_REQUEST_FAILED', true],
  ),
  seats(
    'may take a key it has freed itself',
    async ({ t, inside, outside, day }) => {
      await inside.doc(`${day}-1`).delete()
      await inside.add({ _id: `${day}-2`, day, seat: 1 })
      await t.commit()
      return (await outside.where({ day }).get()).data.map(({ _id }) => String(_id).at(-1))
    },
    ['2'],
  ),
  seats(
    'conflicts over a key that was taken after it began',
    async ({ answer, inside, outside, day }) => {
      await inside.doc(`${day}-1`).get()
      await outside.add({ _id: `${day}-2`, day, seat: 2 })
      return (await answer(inside.add({ _id: `${day}-3`, day, seat: 2 }) as Promise<{ code?: string }>)).code
    },
    CONFLICT,
  ),
  seats(
    'conflicts with another transaction that writes the same key',
    async ({ answer, db, inside, day }) => {
      const other = await db.startTransaction()
      await other.collection('places').add({ _id: `${day}-2`, day, seat: 2 })
      const { code } = await answer(inside.add({ _id: `${day}-3`, day, seat: 2 }) as Promise<{ code?: string }>)
      await other.commit()
      return code
    },
    CONFLICT,
  ),
  seats(
    'lets a plain write of its key wait, and then it is taken',
    async ({ answer, t, inside, outside, day }) => {
      await inside.add({ _id: `${day}-2`, day, seat: 2 })
      const waiting = answer(outside.add({ _id: `${day}-3`, day, seat: 2 }))
      const upserting = answer(outside.doc(`${day}-4`).set({ day, seat: 2 }))
      await t.commit()
      return [taken(await waiting), taken(await upserting), (await outside.where({ day }).count()).total]
    },
    [['DATABASE_REQUEST_FAILED', true], ['DATABASE_REQUEST_FAILED', true], 2],
  ),
  seats(
    'looks into arrays, too',
    async ({ answer, db, day }) => {
      await db.collection('tagged').add({ _id: `${day}-1`, tags: [`${day}-x`, `${day}-y`] })
      const later = await db.startTransaction()
      const { code, message } = await answer(later.collection('tagged').add({ tags: [`${day}-y`] }) as Promise<object>)
      const other = await answer(db.collection('tagged').add({ _id: `${day}-2`, tags: [`${day}-z`] }))
      return [taken({ code: code!, message: message! }), other.id === `${day}-2`]
    },
    [['DATABASE_REQUEST_FAILED', true], true],
  ),
]
