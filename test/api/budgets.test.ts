import { api } from '@shared/contract/api'
import type { Budget } from './budget'
import { BUDGETS } from './budgets'
import { measure, type Cost, type Costs } from './measure'

/** Filling a city and asking for everything in it once. */
const MEASURING_MS = 180_000

describe('what an action costs in a well-filled city', () => {
  let costs: Costs
  beforeAll(async () => {
    costs = await measure()
  }, MEASURING_MS)

  it('has a budget for every action, and for nothing else', () => {
    expect(Object.keys(BUDGETS).sort()).toEqual(Object.keys(api).sort())
  })

  it.each(Object.entries(BUDGETS))('%s stays within its trips and documents', (name, budget) => {
    const cost = costs[name as keyof Costs]

    expect(cost.trips).toBeGreaterThan(0)
    expect(overspent(cost, budget)).toEqual([])
  })

  it('signs up in four trips at most, checks in and checks out in three, with two thousand taking part', () => {
    expect(costs['activity.signUp'].trips).toBeLessThanOrEqual(4)
    expect(costs['attendance.checkIn'].trips).toBeLessThanOrEqual(3)
    expect(costs['attendance.checkOut'].trips).toBeLessThanOrEqual(3)
  })

  it('shows a page of any list in three trips at most', () => {
    const lists = Object.entries(api).flatMap(([name, { output }]) => (isPage(output) ? [name] : []))

    expect(lists.length).toBeGreaterThan(30)
    expect(lists.filter((name) => costs[name as keyof Costs].trips > 3)).toEqual([])
  })
})

const isPage = (output: object) => 'shape' in output && 'nextCursor' in (output.shape as object)

const overspent = (cost: Cost, budget: Budget) =>
  (['trips', 'documents'] as const)
    .filter((measure) => cost[measure] > budget[measure])
    .map((measure) => `${cost[measure]} ${measure}, may be ${budget[measure]}`)
