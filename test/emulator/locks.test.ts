import type { Client } from './support/client-types'
import { answerOf, clientOf } from './support/clients'
import { type Cloud, openCloud } from './support/cloud'

// The clock the locks go by is in the test's hand.
let cloud: Cloud
let client: Client
let ahead = 0
beforeAll(async () => {
  cloud = await openCloud('memory', { now: () => Date.now() + ahead })
  client = clientOf('tcb-admin-node', cloud.emulator.url)
})
afterAll(() => cloud.close())

const plain = () => client.db.collection('plain')
const held = async (id: string, at = { cloud, client }) => {
  at.cloud.emulator.insertMany('plain', [{ _id: id, v: 1 }])
  const transaction = await at.client.db.startTransaction()
  await transaction.collection('plain').doc(id).update({ v: 2 })
  return transaction
}

it('lets a plain write wait until the transaction has committed', async () => {
  const transaction = await held('a')
  const waiting = plain()
    .doc('a')
    .update({ v: client._.inc(10) })

  await transaction.commit()
  await waiting

  expect(cloud.emulator.find('plain', { _id: 'a' })).toEqual([{ _id: 'a', v: 12 }])
})

it('lets all who wait write one after the other', async () => {
  const transaction = await held('b')
  const waiting = Array.from({ length: 20 }, () =>
    plain()
      .doc('b')
      .update({ v: client._.inc(1) }),
  )

  await transaction.rollback()
  await Promise.all(waiting)

  expect(cloud.emulator.find('plain', { _id: 'b' })).toEqual([{ _id: 'b', v: 21 }])
})

it('refuses a plain write that has waited too long, and changes nothing', async () => {
  const hurried = await openCloud('memory', { limits: { lockWaitMs: 60 } })
  const other = clientOf('tcb-admin-node', hurried.emulator.url)
  const transaction = await held('c', { cloud: hurried, client: other })

  const { code, message } = await answerOf(other.db.collection('plain').doc('c').update({ v: 9 }))

  expect([code, message]).toEqual(['DATABASE_REQUEST_FAILED', expect.stringContaining('WriteConflict')])
  expect(hurried.emulator.find('plain', { _id: 'c' })).toEqual([{ _id: 'c', v: 1 }])
  await transaction.rollback()
  await hurried.close()
})

it('takes the locks away after thirty seconds, and the transaction cannot commit any more', async () => {
  const transaction = await held('d')
  ahead += 31_000

  const { updated } = await plain().doc('d').update({ v: 5 })
  const late = await answerOf(transaction.commit())

  expect([updated, late.code]).toEqual([1, 'DATABASE_TRANSACTION_FAIL'])
  expect(cloud.emulator.find('plain', { _id: 'd' })).toEqual([{ _id: 'd', v: 5 }])
})

it('looks at unique indexes once more when it commits, and then undoes the whole transaction', async () => {
  const transaction = await client.db.startTransaction()
  await transaction.collection('plain').add({ _id: 'e', v: 1 })
  await transaction.collection('seats').add({ _id: 's2', day: 1, seat: 1 })
  // Seeds go past the locks.
  cloud.emulator.insertMany('seats', [{ _id: 's1', day: 1, seat: 1 }])

  const { message } = await answerOf(transaction.commit())

  expect(message).toContain('E11000')
  expect(cloud.emulator.find('plain', { _id: 'e' })).toEqual([])
})
