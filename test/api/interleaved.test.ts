import fc from 'fast-check'
import type { Scheduler } from 'fast-check'
import type { Account } from '@shared/contract/account'
import { aVolunteer } from '../builders/account'
import { anActivity } from '../builders/activity'
import { runs } from '../runs'
import { inMemory, type World } from './world'

const A1 = { activityId: 'a-1' }
const CAPACITY = 2
const CROWD: Account[] = [0, 1, 2, 3].map((n) => aVolunteer({ _id: `p-${n}` }))

/** Somebody takes back or asks; two requests of one person are two phones. */
const aRequest = fc.record({
  person: fc.constantFrom(...CROWD),
  action: fc.constantFrom('activity.signUp', 'activity.signUp', 'activity.withdraw'),
})

describe('报名 and 去不了, however the requests interleave', () => {
  it('nobody is there twice, nobody too many, and everybody’s page says what the activity says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(aRequest, { minLength: 3, maxLength: 9 }), (scheduler, requests) =>
        inMemory(async (world) => {
          await world.given({ activities: [anActivity({ capacity: CAPACITY })], accounts: CROWD })
          const fast = slowedDown(world, scheduler)

          await scheduler.waitFor(Promise.all(requests.map(({ person, action }) => world.as(person).send(action, A1))))

          fast()
          await agrees(world)
        }),
      ),
      { numRuns: runs(100) },
    )
  })
})

// Helpers

/** Every answer of the store comes when the scheduler says so; the function that is given back undoes it. */
function slowedDown({ store }: World, scheduler: Scheduler): () => void {
  const tables = [store.activities, store.attendances] as unknown as Record<string, unknown>[]
  const before = tables.map((table) => ({ ...table }))
  for (const table of tables)
    for (const name of ['get', 'insert', 'replace', 'change'])
      table[name] = scheduler.scheduleFunction(table[name] as (...args: unknown[]) => Promise<unknown>)
  return () => tables.forEach((table, index) => Object.assign(table, before[index]))
}

async function agrees(world: World) {
  const { people, waiting, taken } = (await world.store.activities.get('a-1'))!
  expect(taken).toBe(people.length)
  expect(people.length).toBeLessThanOrEqual(CAPACITY)
  expect(new Set([...people, ...waiting]).size).toBe(people.length + waiting.length)
  expect(waiting.length === 0 || people.length === CAPACITY).toBe(true)
  for (const person of CROWD) {
    const { mine } = await world.as(person).get('activity.get', A1)
    const named = people.includes(person._id) ? 'signedUp' : waiting.includes(person._id) ? 'waiting' : undefined
    expect([person._id, mine?.status]).toEqual([person._id, named])
  }
}
