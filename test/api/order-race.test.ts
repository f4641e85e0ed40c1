import fc from 'fast-check'
import type { Account } from '@shared/contract/account'
import { people } from '../builders/city'
import { aCounter } from '../builders/order'
import { runs } from '../runs'
import { codesOf, LEADERS, offeredTo } from './asked-teams'
import { inMemory, type World } from './world'

const { resident, station } = people
const O1 = { orderId: 'o-1' }

/** What crosses on one order: answers of four teams, the asker, the unit. */
const aCrossing = fc.record({
  deed: fc.constantFrom('accept', 'accept', 'decline', 'counter', 'withdraw', 'agree', 'refuse', 'offer'),
  team: fc.nat(3),
})

describe('offers, however the requests interleave', () => {
  it('at most one team has the order, it is never lost, and everybody is told how it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(aCrossing, { minLength: 3, maxLength: 9 }), (scheduler, crossings) =>
        inMemory(async (world) => {
          await offeredTo(4, world)
          const fast = slowedDown(world, scheduler)

          const replies = await scheduler.waitFor(Promise.all(crossings.map((one) => crossed(world, one))))

          fast()
          await agrees(world, crossings, replies)
        }),
      ),
      { numRuns: runs(60) },
    )
  })
})

// Helpers

type Crossing = { deed: string; team: number }

function crossed(world: World, { deed, team }: Crossing) {
  const asTeam = { ...O1, teamId: `t-many-${team}` }
  const inputs: Record<string, [Account, object]> = {
    accept: [LEADERS[team]!, asTeam],
    decline: [LEADERS[team]!, { ...asTeam, note: '' }],
    counter: [LEADERS[team]!, { ...asTeam, ...aCounter() }],
    offer: [station, { ...O1, teamIds: ['t-many-0', 't-many-1'] }],
  }
  const [person, input] = inputs[deed] ?? [resident, O1]
  return world.as(person).send(`order.${deed}`, input)
}

/** Every answer of the store comes when the scheduler says so; the function that is given back undoes it. */
function slowedDown({ store }: World, scheduler: fc.Scheduler): () => void {
  const table = store.orders as unknown as Record<string, unknown>
  const before = { ...table }
  for (const name of ['get', 'getWith', 'replace'])
    table[name] = scheduler.scheduleFunction(table[name] as (...args: unknown[]) => Promise<unknown>)
  return () => Object.assign(table, before)
}

async function agrees(
  world: World,
  crossings: readonly Crossing[],
  replies: readonly { ok: boolean; code?: string }[],
) {
  const order = (await world.store.orders.get('o-1'))!
  const accepts = crossings.flatMap(({ deed, team }, n) => (deed === 'accept' && replies[n]!.ok ? [team] : []))
  expect(new Set(accepts).size).toBeLessThanOrEqual(1)
  if (order.status === 'accepted' && accepts.length > 0) expect(order.teamId).toBe(`t-many-${accepts[0]}`)
  // Whoever answered and lost was told so in words of the order, not that somebody wrote in between.
  const answers = crossings.flatMap(({ deed }, n) =>
    ['accept', 'decline', 'counter'].includes(deed) ? [replies[n]!] : [],
  )
  expect(codesOf(answers).filter((code) => code === 'CHANGED_MEANWHILE')).toEqual([])

  expect(['offered', 'countered', 'accepted', 'verified', 'withdrawn']).toContain(order.status)
  expect(order.offeredTeamIds.length > 0).toBe(order.status === 'offered')
  const told = order.outbox.filter(({ personId }) => personId === 'p-resident')
  expect(told.length).toBe(order.steps.length - 1)
}
