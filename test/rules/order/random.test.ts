import fc from 'fast-check'
import { OrderMove, OrderStatus, type Order } from '@shared/contract/order'
import { applyEffect, tickOrder } from '@shared/domain/order/event'
import { refusalOf } from '@shared/domain/order/step'
import { days, NOW } from '../../builders/clock'
import { anOrder } from '../../builders/order'
import { runs } from '../../runs'
import { act, ACTORS, ALL_ACTORS } from './acting'

/** Where an order may go from a state, by hand, by an activity or by the clock: the table of PRODUCT.md once more. */
const WAYS: Record<OrderStatus, OrderStatus[]> = {
  submitted: ['verified', 'rejected', 'withdrawn'],
  verified: ['offered', 'pooled', 'unfilled', 'withdrawn'],
  pooled: ['accepted', 'offered', 'unfilled', 'withdrawn'],
  offered: ['accepted', 'countered', 'verified', 'withdrawn'],
  countered: ['accepted', 'verified', 'withdrawn'],
  accepted: ['scheduled', 'verified', 'accepted', 'withdrawn'],
  scheduled: ['delivered', 'verified', 'withdrawn'],
  delivered: ['rated', 'closed'],
  rated: ['closed'],
  closed: [],
  rejected: [],
  withdrawn: [],
  unfilled: ['verified', 'withdrawn'],
}

describe('whatever happens to an order', () => {
  const aDeed = fc.record({
    /** Mostly something that may be done now, sometimes anything at all. */
    pick: fc.nat(1_000),
    isWild: fc.nat(9).map((n) => n === 0),
    wait: fc.constantFrom(0, 0, 0, 1, 4, 15),
    effect: fc.constantFrom('scheduled', 'delivered', 'delivered', 'reopened', null, null),
  })

  it('no sequence leaves the table, loses the order, or leaves the asker and the station without a word', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(aDeed, { maxLength: 30 }), (deeds) => {
        let now = NOW
        let order: Order = anOrder({ enteredById: 'p-typist' })
        for (const deed of deeds) {
          now += days(deed.wait)
          const ticked = next(order, tickOrder(order, now))
          order = next(ticked, done(ticked, deed, now))
          seen.add(ticked.status).add(order.status)
        }
      }),
      { numRuns: runs(150) },
    )
    // Which states chance finds differs from run to run; that it wanders far is all that is asked of it.
    expect(OrderStatus.options).toEqual(expect.arrayContaining([...seen]))
    expect(seen.size).toBeGreaterThan(OrderStatus.options.length / 2)
  })
})

// Helpers

type Deed = { pick: number; isWild: boolean; effect: 'scheduled' | 'delivered' | 'reopened' | null }

function next(order: Order, after: Order | null): Order {
  if (!after || after === order) return order
  follows(order, after)
  return { ...after, rev: order.rev + 1 }
}

/** What ends an order early is done seldom, or nothing else would ever be seen. */
const SELDOM: readonly OrderMove[] = ['withdraw', 'reject']

function done(order: Order, { pick, isWild, effect }: Deed, now: number): Order | null {
  const effected = effect && applyEffect(order, effect, { activityId: 'a-1', now })
  if (effected) return effected
  const all = OrderMove.exclude(['schedule']).options.flatMap((move) =>
    ALL_ACTORS.map((actor) => ({ move, who: ACTORS[actor] })),
  )
  const isUsual = ({ move, who }: (typeof all)[number]) =>
    refusalOf(order, who, move) === null && (pick % 20 === 0 || !SELDOM.includes(move))
  const choices = isWild ? all : all.filter(isUsual)
  const chosen = choices[pick % Math.max(1, choices.length)]
  const moved = chosen && act(order, { ...chosen, now })
  return moved?.ok ? moved.value : null
}

function follows(before: Order, after: Order) {
  const isStep = after.steps.length > before.steps.length
  expect(isStep || after.status === before.status).toBe(true)
  if (isStep) expect(WAYS[before.status]).toContain(after.status)
  expect(after.steps[after.steps.length - 1]!.status).toBe(after.status)
  expect([after.unitId, after.residentId, after.submittedAt]).toEqual(['u-1', 'p-resident', NOW])

  const told = after.outbox.slice(before.outbox.length).map(({ personId }) => personId)
  if (isStep) expect(told).toEqual(expect.arrayContaining(['p-resident', 'p-typist']))
  expect(isLookedAfter(after)).toBe(true)
  const isHeld = ['accepted', 'scheduled', 'delivered', 'rated', 'closed'].includes(after.status)
  if (after.status !== 'withdrawn') expect(after.teamId !== null).toBe(isHeld)
  expect(after.offeredTeamIds).toEqual(
    after.offers.filter(({ status }) => status === 'open').map(({ teamId }) => teamId),
  )
  expect(after.counter !== null).toBe(after.status === 'countered')
}

/** Not lost: it is over, an activity stands for it, a clock runs, or unit and city have both been told that it is late. */
const isLookedAfter = ({ status, clock, dueDay, escalatedTo }: Order) =>
  ['closed', 'rejected', 'withdrawn', 'scheduled'].includes(status) ||
  (clock !== 'off' && (dueDay !== null || clock === 'reply')) ||
  escalatedTo === 'city'
