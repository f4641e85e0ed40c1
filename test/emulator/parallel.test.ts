import type { Client } from './support/client-types'
import { answerOf, clientOf } from './support/clients'
import { type Cloud, STORES, openCloud } from './support/cloud'

const CLIENTS = Number(process.env['CLIENTS'] ?? 200)
const CALLS = Number(process.env['CALLS'] ?? 2000)
/** Nearly all who ask for the same few places come too late; a fifth of the calls is crowd enough. */
const RIVALS = CALLS / 5
/** Ten times what it takes alone, for a machine that is doing other things. */
const PATIENCE_MS = 120_000 + CALLS * 20

describe.each(STORES)('many at once on the %s store', (store) => {
  let cloud: Cloud
  let client: Client
  beforeAll(async () => {
    cloud = await openCloud(store)
    client = clientOf('tcb-admin-node', cloud.emulator.url)
  })
  afterAll(() => cloud.close())

  it(
    'loses no increment',
    async () => {
      cloud.emulator.insertMany('plain', [{ _id: 'counter', v: 0 }])

      await inParallel(CALLS, () =>
        client.db
          .collection('plain')
          .doc('counter')
          .update({ v: client._.inc(1) }),
      )

      expect(cloud.emulator.find('plain', { _id: 'counter' })).toEqual([{ _id: 'counter', v: CALLS }])
    },
    PATIENCE_MS,
  )

  it(
    'gives each seat to one person, whoever is quicker',
    async () => {
      const seats = 50
      let taken = 0
      await inParallel(RIVALS, async (call) => {
        const { code } = await answerOf(client.db.collection('seats').add({ day: 1, seat: call % seats, person: call }))
        if (code === undefined) taken += 1
      })

      expect([taken, cloud.emulator.count('seats')]).toEqual([seats, seats])
    },
    PATIENCE_MS,
  )

  it(
    'never fills an activity beyond its places',
    async () => {
      cloud.emulator.insertMany('plain', [{ _id: 'activity', taken: 0, people: [] }])
      const { _ } = client
      let joined = 0
      await inParallel(RIVALS, async (call) => {
        const who = `p${call % 60}`
        const place = client.db.collection('plain').where({ _id: 'activity', taken: _.lt(30), people: _.nin([who]) })
        const { updated } = await place.update({ taken: _.inc(1), people: _.push([who]) })
        joined += updated
      })

      const [activity] = cloud.emulator.find('plain', { _id: 'activity' })
      expect([joined, activity!['taken'], new Set(activity!['people'] as string[]).size]).toEqual([30, 30, 30])
    },
    PATIENCE_MS,
  )

  it(
    'commits some of many transactions on one document, and every commit counts',
    async () => {
      cloud.emulator.insertMany('plain', [{ _id: 'shared', v: 0 }])
      const add = () =>
        client.db.runTransaction(async (t) => {
          const c = t.collection('plain')
          const { data } = await c.doc('shared').get()
          await c.doc('shared').update({ v: Number(data!['v']) + 1 })
        })

      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, add))

      const committed = outcomes.filter(({ status }) => status === 'fulfilled').length
      expect(committed).toBeGreaterThan(0)
      expect(cloud.emulator.find('plain', { _id: 'shared' })).toEqual([{ _id: 'shared', v: committed }])
    },
    PATIENCE_MS,
  )
})

// Helpers
async function inParallel(times: number, call: (number: number) => Promise<unknown>): Promise<void> {
  let next = 0
  const one = async () => {
    while (next < times) {
      next += 1
      await call(next)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, one))
}
