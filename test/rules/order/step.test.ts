import fc from 'fast-check'
import { OrderMove, type OrderStatus, type Order } from '@shared/contract/order'
import { placeOrder } from '@shared/domain/order/place'
import { applyEffect, claimOrder, moveOrder, releaseOrder } from '@shared/domain/order/step'
import { aLeader, aMembership, aResident, aStationWorker, aVolunteer } from '../../builders/account'
import { china, hours, NOW } from '../../builders/clock'
import { anAcceptedOrder, anOrder, aWish } from '../../builders/order'

const leader = aLeader()
const rival = aVolunteer({ _id: 'p-rival', memberships: [aMembership({ teamId: 't-2', role: 'leader' })] })
const KEY = '-|u-1|s-1|2026-11-21'

describe('点单', () => {
  const placement = {
    orderId: 'o-1',
    subdistrict: { _id: 's-1', name: '土湾街道' },
    unitId: 'u-1',
    openOrders: 0,
    now: NOW,
  }
  const refusalOf = (result: { ok: true } | { ok: false; code: string }) => (result.ok ? null : result.code)

  it('is kept with its first step, its bucket and a word to the asker', () => {
    expect(placeOrder(aWish(), aResident(), placement)).toMatchObject({
      ok: true,
      value: {
        status: 'submitted',
        submittedDay: '2026-11-21',
        steps: [{ status: 'submitted', at: NOW, byId: 'p-resident' }],
        outbox: [{ kind: 'orderSubmitted', personId: 'p-resident' }],
        dirty: [KEY],
        isPending: true,
      },
    })
  })

  it.each([
    { why: 'four are open', openOrders: 4, code: null },
    { why: 'five are open', openOrders: 5, code: 'TOO_MANY_OPEN_ORDERS' },
  ])('$why: $code', ({ openOrders, code }) => {
    expect(refusalOf(placeOrder(aWish(), aResident(), { ...placement, openOrders }))).toBe(code)
  })

  it.each([
    { day: '2026-11-21', now: china('2026-11-21 23:59'), code: null },
    { day: '2026-11-21', now: china('2026-11-22 00:00'), code: 'DAY_PAST' },
    { day: '2026-11-22', now: china('2026-11-22 00:00'), code: null },
  ])('for $day at $now: $code', ({ day, now, code }) => {
    expect(refusalOf(placeOrder(aWish({ day }), aResident(), { ...placement, now }))).toBe(code)
  })
})

describe('接单 and 退单', () => {
  it('the first answer stops the clock of the asker, a second does not move it', () => {
    const pooled = anOrder({ status: 'pooled' })
    const claimed = valueOf(claimOrder(pooled, leader, { teamId: 't-1', teamName: '红岩科普队', now: NOW + hours(1) }))
    const released = valueOf(releaseOrder(claimed, leader, { reason: '来不了', now: NOW + hours(2) }))
    const again = valueOf(claimOrder(released, rival, { teamId: 't-2', teamName: '磁器口科普队', now: NOW + hours(3) }))

    expect(claimed).toMatchObject({ answeredAt: NOW + hours(1), teamId: 't-1' })
    expect(released).toMatchObject({ status: 'pooled', teamId: null, teamName: '' })
    expect(again).toMatchObject({ answeredAt: NOW + hours(1), teamId: 't-2' })
    expect(again.steps.map(({ status }) => status)).toEqual(['submitted', 'accepted', 'pooled', 'accepted'])
    expect(again.outbox.map(({ kind }) => kind)).toEqual(['orderAccepted', 'orderReleased', 'orderAccepted'])
  })

  it('a reason stands in the timeline, and no mark against the team', () => {
    const released = valueOf(releaseOrder(anAcceptedOrder(), leader, { reason: '当天来不了', now: NOW }))

    expect(released.steps[released.steps.length - 1]).toMatchObject({ status: 'pooled', note: '当天来不了' })
  })
})

describe('what an activity does to the order behind it', () => {
  const by = { activityId: 'a-1', now: NOW }
  const scheduled = anAcceptedOrder({ status: 'scheduled', activityId: 'a-1' })

  it.each([
    { effect: 'scheduled', order: anAcceptedOrder(), is: { status: 'scheduled', activityId: 'a-1' } },
    { effect: 'delivered', order: scheduled, is: { status: 'delivered', activityId: 'a-1' } },
    { effect: 'reopened', order: scheduled, is: { status: 'accepted', activityId: null, teamId: 't-1' } },
  ] as const)('$effect', ({ effect, order, is }) => {
    expect(applyEffect(order, effect, by)).toMatchObject(is)
  })

  it('twice changes nothing more', () => {
    for (const [effect, order] of [
      ['scheduled', anAcceptedOrder()],
      ['delivered', scheduled],
      ['reopened', scheduled],
    ] as const)
      expect(applyEffect(applyEffect(order, effect, by)!, effect, by)).toBeNull()
  })

  it('another activity neither delivers nor reopens it', () => {
    const other = { activityId: 'a-2', now: NOW }

    expect([applyEffect(scheduled, 'delivered', other), applyEffect(scheduled, 'reopened', other)]).toEqual([
      null,
      null,
    ])
  })

  it('an order that was taken back stays so', () => {
    for (const status of ['withdrawn', 'rejected', 'closed', 'rated'] as const)
      for (const effect of ['scheduled', 'delivered', 'reopened'] as const)
        expect(applyEffect(anAcceptedOrder({ status, activityId: 'a-1' }), effect, by)).toBeNull()
  })
})

describe('whatever happens to an order', () => {
  const FINAL: OrderStatus[] = ['closed', 'rejected', 'withdrawn']
  const callers = [aResident(), aStationWorker(), leader, rival]
  const aMove = fc.record({
    move: fc.constantFrom(...OrderMove.options),
    caller: fc.constantFrom(...callers),
    effect: fc.option(fc.constantFrom('scheduled', 'delivered', 'reopened')),
  })

  it('no sequence leaves a final state, every change is in the timeline, and the unit and asker never change', () => {
    fc.assert(
      fc.property(fc.array(aMove, { maxLength: 40 }), (moves) => {
        let order: Order = anOrder()
        for (const { move, caller, effect } of moves) {
          const before = order
          if (effect) order = applyEffect(order, effect, { activityId: 'a-1', now: NOW }) ?? order
          else order = taken(order, move, caller) ?? order
          if (FINAL.includes(before.status)) expect(order).toBe(before)
          if (order !== before) expect(order.steps.length).toBe(before.steps.length + 1)
          expect(order.steps[order.steps.length - 1]!.status).toBe(order.status)
          expect([order.unitId, order.residentId, order.submittedAt]).toEqual(['u-1', 'p-resident', NOW])
        }
      }),
    )
  })
})

// Helpers

function taken(order: Order, move: OrderMove, caller: typeof leader): Order | null {
  const teamId = caller.memberships[0]?.teamId ?? 't-none'
  const moved =
    move === 'claim'
      ? claimOrder(order, caller, { teamId, teamName: teamId, now: NOW })
      : move === 'release'
        ? releaseOrder(order, caller, { reason: '来不了', now: NOW })
        : moveOrder(order, caller, { move, note: '', now: NOW })
  return moved.ok ? moved.value : null
}

function valueOf<T>(result: { ok: true; value: T } | { ok: false; code: string }): T {
  if (!result.ok) throw new Error(result.code)
  return result.value
}
