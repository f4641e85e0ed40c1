import { type Case } from './support/case'
import { CASES } from './support/cases'
import type { Client } from './support/client-types'
import { DIALECTS, answerOf, clientOf } from './support/clients'
import { type Cloud, STORES, openCloud } from './support/cloud'

describe.each(STORES)('on the %s store', (store) => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await openCloud(store)
  })
  afterAll(() => cloud.close())

  describe.each(DIALECTS)('for %s', (dialect) => {
    // node-sdk waits 40 ms for each answer, so several cases are under way at once; each has a collection of its own.
    const given: unknown[] = []
    beforeAll(async () => {
      const client = clientOf(dialect, cloud.emulator.url)
      const waiting = CASES.map((each, at) => async () => {
        given[at] = await answerOf(outcomeOf(client, each, `c${DIALECTS.indexOf(dialect)}-${at}`))
      })
      await Promise.all(Array.from({ length: AT_ONCE }, () => workOff(waiting)))
    }, 240_000)

    it.each(CASES.map((each, at) => ({ ...each, at })))('$action: $does', ({ at, gives }) => {
      expect(given[at]).toEqual(gives)
    })
  })
})

// Helpers
const AT_ONCE = 12

async function workOff(waiting: (() => Promise<void>)[]): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) await next()
}

async function outcomeOf(client: Client, { docs = [], ask }: Case, name: string): Promise<unknown> {
  await client.db.createCollection(name)
  const c = client.db.collection(name)
  for (const document of docs) {
    const added = await answerOf(c.add(document))
    if (added.code) throw new Error(added.message)
  }
  return ask({ ...client, c, answer: answerOf })
}
