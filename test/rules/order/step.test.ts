import { applyEffect } from '@shared/domain/order/event'
import { placeOrder } from '@shared/domain/order/place'
import { claimOrder, releaseOrder } from '@shared/domain/order/take'
import { aLeader, aMembership, aResident, aStationWorker, aVolunteer } from '../../builders/account'
import { china, hours, NOW } from '../../builders/clock'
import { anAcceptedOrder, anOrder, aWish } from '../../builders/order'
import { act, ACTORS } from './acting'

const leader = aLeader()
const rival = aVolunteer({ _id: 'p-rival', memberships: [aMembership({ teamId: 't-2', role: 'leader' })] })
const KEY = '-|u-1|s-1|2026-11-21'
const first = { teamId: 't-1', teamName: '红岩科普队', unitId: 'u-1' }
const second = { teamId: 't-2', teamName: '磁器口科普队', unitId: 'u-1' }

const placement = {
  orderId: 'o-1',
  subdistrict: { _id: 's-1', name: '土湾街道' },
  unitId: 'u-1',
  openOrders: 0,
  now: NOW,
}

describe('点单', () => {
  const codeOf = (result: { ok: true } | { ok: false; code: string }) => (result.ok ? null : result.code)

  it('is kept with its first step, its bucket, its clock and a word to the asker', () => {
    expect(placeOrder(aWish(), aResident(), placement)).toMatchObject({
      ok: true,
      value: {
        status: 'submitted',
        submittedDay: '2026-11-21',
        steps: [{ status: 'submitted', at: NOW, byId: 'p-resident' }],
        outbox: [{ kind: 'orderSubmitted', personId: 'p-resident' }],
        // Two working days after a Saturday.
        clock: 'reply',
        dueDay: '2026-11-24',
        dirty: [KEY],
        isPending: true,
      },
    })
  })

  it.each([
    { residentId: 'p-resident', asker: 'p-resident', told: ['p-resident', 'p-station'] },
    { residentId: null, asker: 'p-station', told: ['p-station'] },
  ])('typed in at the station for $residentId tells $told', ({ residentId, asker, told }) => {
    const placed = valueOf(placeOrder(aWish(), aStationWorker(), { ...placement, typedInFor: { residentId } }))

    expect(placed).toMatchObject({ residentId: asker, enteredById: 'p-station' })
    expect(placed.outbox.map(({ personId }) => personId)).toEqual(told)
  })

  it.each([
    { why: 'four are open', openOrders: 4, code: null },
    { why: 'five are open', openOrders: 5, code: 'TOO_MANY_OPEN_ORDERS' },
  ])('$why: $code', ({ openOrders, code }) => {
    expect(codeOf(placeOrder(aWish(), aResident(), { ...placement, openOrders }))).toBe(code)
  })

  it.each([
    { day: '2026-11-21', now: china('2026-11-21 23:59'), code: null },
    { day: '2026-11-21', now: china('2026-11-22 00:00'), code: 'DAY_PAST' },
    { day: '2026-11-22', now: china('2026-11-22 00:00'), code: null },
  ])('for $day at $now: $code', ({ day, now, code }) => {
    expect(codeOf(placeOrder(aWish({ day }), aResident(), { ...placement, now }))).toBe(code)
  })
})

describe('接单 and 退单', () => {
  it('the first answer stops the clock of the asker, a second does not move it', () => {
    const pooled = anOrder({ status: 'pooled' })
    const claimed = valueOf(claimOrder(pooled, leader, { team: first, now: NOW + hours(1) }))
    const released = valueOf(releaseOrder(claimed, leader, { reason: '来不了', now: NOW + hours(2) }))
    const opened = valueOf(act(released, { who: ACTORS.station, move: 'open', now: NOW + hours(2) }))
    const again = valueOf(claimOrder(opened, rival, { team: second, now: NOW + hours(3) }))

    expect(claimed).toMatchObject({ answeredAt: NOW + hours(1), teamId: 't-1' })
    expect(released).toMatchObject({ status: 'verified', teamId: null, teamName: '' })
    expect(again).toMatchObject({ answeredAt: NOW + hours(1), teamId: 't-2' })
    expect(again.steps.map(({ status }) => status)).toEqual(['submitted', 'accepted', 'verified', 'pooled', 'accepted'])
    expect(again.outbox.filter(({ group }) => !group).map(({ kind }) => kind)).toEqual([
      'orderAccepted',
      'orderReleased',
      'orderPooled',
      'orderAccepted',
    ])
  })

  it('a reason stands in the timeline, and no mark against the team', () => {
    const released = valueOf(releaseOrder(anAcceptedOrder(), leader, { reason: '当天来不了', now: NOW }))

    expect(released.steps[released.steps.length - 1]).toMatchObject({ status: 'verified', note: '当天来不了' })
  })

  it('another unit’s team takes what is open to the city, and both units are told', () => {
    const team = { teamId: 't-9', teamName: '北碚农技队', unitId: 'u-9' }
    const wide = anOrder({ status: 'pooled', reach: 'city' })
    const claimed = valueOf(claimOrder(wide, ACTORS.foreign, { team, now: NOW }))

    expect(claimed).toMatchObject({ teamId: 't-9', helpingUnitId: 'u-9' })
    expect(claimed.outbox.filter(({ group }) => group === 'desk').map(({ personId }) => personId)).toEqual([
      'u-1',
      'u-9',
    ])
    expect(claimOrder({ ...wide, reach: 'unit' }, ACTORS.foreign, { team, now: NOW })).toMatchObject({
      code: 'ORDER_OTHER_UNIT',
    })
  })

  it.each([
    { status: 'pooled', code: null },
    { status: 'accepted', code: 'ORDER_TAKEN' },
    { status: 'scheduled', code: 'ORDER_TAKEN' },
    { status: 'delivered', code: 'ORDER_TAKEN' },
    { status: 'submitted', code: 'NOT_FOUND' },
    { status: 'withdrawn', code: 'NOT_FOUND' },
  ] as const)('$status: $code', ({ status, code }) => {
    const held = ['accepted', 'scheduled', 'delivered'].includes(status)
    const order = held ? anAcceptedOrder({ status }) : anOrder({ status })
    const claimed = claimOrder(order, rival, { team: second, now: NOW })

    expect(claimed.ok ? null : claimed.code).toBe(code)
  })
})

describe('what an activity does to the order behind it', () => {
  const by = { activityId: 'a-1', now: NOW }
  const scheduled = anAcceptedOrder({ status: 'scheduled', activityId: 'a-1' })

  it.each([
    { effect: 'scheduled', order: anAcceptedOrder(), is: { status: 'scheduled', activityId: 'a-1' } },
    { effect: 'delivered', order: scheduled, is: { status: 'delivered', activityId: 'a-1', clock: 'rating' } },
    { effect: 'reopened', order: scheduled, is: { status: 'verified', activityId: null, teamId: null } },
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

// Helpers

function valueOf<T>(result: { ok: true; value: T } | { ok: false; code: string }): T {
  if (!result.ok) throw new Error(result.code)
  return result.value
}
