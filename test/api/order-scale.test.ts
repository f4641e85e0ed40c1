import type { Action } from '@shared/contract/api'
import type { Order } from '@shared/contract/order'
import { people } from '../builders/city'
import { hours, NOW } from '../builders/clock'
import { anAcceptedOrder, anOrder } from '../builders/order'
import { onEmulator, type World } from './world'

/** A year and more of the whole city; the short edition is enough to see a scan. */
const MANY = Number(process.env['ORDERS'] ?? 5_000)

const { leader, resident, station } = people
const PLACE = { _id: 'o-get', residentId: 'p-resident' }

/** More than a page of everything that is listed. */
const PAGES = (['submitted', 'pooled', 'verified'] as const).flatMap((status) =>
  Array.from({ length: 30 }, (_, n) => anOrder({ _id: `o-${status}-${n}`, status, submittedAt: NOW - hours(n + 1) })),
)
const TEAMS = Array.from({ length: 30 }, (_, n) => [
  anAcceptedOrder({ _id: `o-accepted-${n}`, submittedAt: NOW - hours(n + 1) }),
  anOrder({ _id: `o-offered-${n}`, status: 'offered', offeredTeamIds: ['t-1'], submittedAt: NOW - hours(n + 1) }),
]).flat()

const CALLS: [Action, Pick<(typeof people)['leader'], 'openId'>, object][] = [
  ['order.get', station, { orderId: 'o-get' }],
  ['order.mine', resident, {}],
  ['order.pool', leader, { teamId: 't-1' }],
  ['order.offered', leader, { teamId: 't-1' }],
  ['order.ofTeam', leader, { teamId: 't-1' }],
  ['order.toVerify', station, { unitId: 'u-1' }],
  ['order.ofUnit', station, { unitId: 'u-1', show: 'toDispatch' }],
  ['order.ofUnit', station, { unitId: 'u-1', show: 'atTeams' }],
  ['order.claim', leader, { orderId: 'o-pooled-3', teamId: 't-1' }],
]

describe(`orders of a city that has had ${MANY}`, () => {
  it('a page, a list and a claim cost four trips at most, and not a document more than in an empty city', async () => {
    const few = await costsIn([])
    const many = await costsIn(longAgo())

    expect(few.filter(({ trips }) => trips > 4)).toEqual([])
    expect(many).toEqual(few)
  })
})

// Helpers

async function costsIn(before: readonly Order[]) {
  const costs: { action: string; trips: number; documents: number }[] = []
  await onEmulator(async (world) => {
    await world.given({ orders: [anOrder(PLACE), ...PAGES, ...TEAMS, ...before] })
    for (const [action, who, input] of CALLS) costs.push({ action, ...(await costOf(world, who, [action, input])) })
  })
  return costs
}

async function costOf(world: World, who: { openId: string }, [action, input]: [Action, object]) {
  world.wire()
  const answer = await world.as(who).send(action, input)
  if (!answer.ok) throw new Error(`${action} was refused: ${answer.code}`)
  const requests = world.wire().filter(({ collection }) => collection !== undefined)
  return { trips: requests.length, documents: requests.reduce((sum, { examined }) => sum + examined, 0) }
}

/** Of the same resident, unit and team, and over: what a list that looks at too much would stumble upon. */
function longAgo(): Order[] {
  const one = anAcceptedOrder({ status: 'closed', submittedAt: NOW - hours(10_000) })
  return Array.from({ length: MANY }, (_, n) => ({ ...one, _id: `o-old-${n}`, listKey: `${one.listKey}-${n}` }))
}
