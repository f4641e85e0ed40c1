import fc from 'fast-check'
import type { Scheduler } from 'fast-check'
import type { Account } from '@shared/contract/account'
import { aUnitAdmin, aVolunteer } from '../builders/account'
import { anActivity } from '../builders/activity'
import { aUnit } from '../builders/area'
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
          const fast = slowedDown([world.store.activities, world.store.attendances], scheduler)

          await scheduler.waitFor(Promise.all(requests.map(({ person, action }) => world.as(person).send(action, A1))))

          fast()
          await agrees(world)
        }),
      ),
      { numRuns: runs(100) },
    )
  })
})

const OFFICE: Account[] = [0, 1, 2].map((n) => aUnitAdmin({ _id: `p-admin-${n}`, name: `管理员${n}` }))
const POST = { unitId: 'u-office', role: 'admin', reason: '工作调整' } as const
const office = { ...OFFICE[0]!.appointments[0]!, unitId: POST.unitId }

const aDeed = fc.record({
  by: fc.constantFrom(...OFFICE),
  whom: fc.constantFrom(...OFFICE.map(({ _id }) => _id)),
  action: fc.constantFrom('appointment.remove', 'appointment.remove', 'appointment.appoint', 'account.delete'),
})

describe('免职, 任命 and 注销, however the requests interleave', () => {
  it('a unit never ends without an administrator', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(aDeed, { minLength: 3, maxLength: 8 }), (scheduler, deeds) =>
        inMemory(async (world) => {
          const accounts = OFFICE.map((one) => ({ ...one, appointments: [office], officeIds: [POST.unitId] }))
          await world.given({ accounts, units: [aUnit({ _id: POST.unitId, name: '样例单位', areaId: null })] })
          const fast = slowedDown([world.store.accounts, world.store.units], scheduler)

          await scheduler.waitFor(
            Promise.all(
              deeds.map(({ by, whom, action }) => {
                const input = action === 'account.delete' ? { personId: by._id } : { ...POST, personId: whom }
                return world.as(by).send(action, input)
              }),
            ),
          )

          fast()
          const left = await world.store.accounts.find({ where: { officeIds: POST.unitId }, limit: 9 })
          expect(left).not.toEqual([])
        }),
      ),
      { numRuns: runs(100) },
    )
  })
})

// Helpers

/** Every answer of these tables comes when the scheduler says so; the function that is given back undoes it. */
function slowedDown(slow: readonly object[], scheduler: Scheduler): () => void {
  const tables = slow as Record<string, unknown>[]
  const before = tables.map((table) => ({ ...table }))
  for (const table of tables)
    for (const name of ['get', 'find', 'insert', 'replace', 'change'])
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
