import { OrderStatus } from '@shared/contract/order'
import { isRetryDay, NO_DAY } from '@shared/domain/order/clock'
import { tickOrder } from '@shared/domain/order/event'
import { china, NOW } from '../../builders/clock'
import { orderIn } from './acting'

/** The day after the last one to answer, or the day that was named. */
const LATER: Partial<Record<OrderStatus, { waits: string; runsOut: string; is: object }>> = {
  submitted: { waits: '2026-11-24', runsOut: '2026-11-25', is: { status: 'submitted', escalatedTo: 'unit' } },
  verified: { waits: '2026-11-24', runsOut: '2026-11-25', is: { status: 'verified', escalatedTo: 'unit' } },
  pooled: { waits: '2026-11-27', runsOut: '2026-11-28', is: { status: 'pooled', escalatedTo: 'unit' } },
  offered: { waits: '2026-11-24', runsOut: '2026-11-25', is: { status: 'verified', offeredTeamIds: [] } },
  countered: { waits: '2026-11-24', runsOut: '2026-11-25', is: { status: 'verified', counter: null } },
  accepted: { waits: '2026-11-27', runsOut: '2026-11-28', is: { status: 'accepted', escalatedTo: 'unit' } },
  delivered: { waits: '2026-12-05', runsOut: '2026-12-06', is: { status: 'closed' } },
  rated: { waits: '2026-12-05', runsOut: '2026-12-06', is: { status: 'closed', followUp: null } },
  unfilled: { waits: '2026-12-04', runsOut: '2026-12-05', is: { status: 'verified' } },
}

describe('时限 of an order', () => {
  it.each(OrderStatus.options)('%s', (status) => {
    const row = LATER[status]
    const order = orderIn(status)
    if (!row) return expect(tickOrder(order, china('2028-01-01 12:00'))).toBeNull()

    expect(tickOrder(order, china(`${row.waits} 23:59`))).toBeNull()
    expect(tickOrder(order, china(`${row.runsOut} 00:00`))).toMatchObject(row.is)
  })

  it('a late answer is told to the unit, then to the city, and each time to the asker and the station', () => {
    const late = tickOrder(orderIn('submitted'), china('2026-11-25 08:00'))!
    const later = tickOrder(late, china('2026-11-28 08:00'))!

    expect(late.outbox.map(({ kind, personId }) => [kind, personId])).toEqual([
      ['orderEscalated', 'p-resident'],
      ['orderEscalated', 'p-typist'],
      ['orderLate', 'u-1'],
    ])
    expect(late).toMatchObject({ clock: 'reply', dueDay: '2026-11-27' })
    expect(later.outbox.map(({ personId }) => personId)).toContain('u-city')
    expect(later).toMatchObject({ clock: 'off', escalatedTo: 'city', status: 'submitted' })
    expect(tickOrder(later, china('2028-01-01 08:00'))).toBeNull()
  })

  it('the follow-up question is put two weeks after the answers, and stays open for two more', () => {
    const order = orderIn('rated', { clock: 'ask', dueDay: '2026-12-05' })
    const asked = tickOrder(order, china('2026-12-05 07:00'))!

    expect(asked).toMatchObject({ status: 'rated', clock: 'followUp', dueDay: '2026-12-19' })
    expect(asked.outbox.map(({ kind }) => kind)).toEqual(['orderFollowUpAsked', 'orderFollowUpAsked'])
    expect(tickOrder(asked, china('2026-12-20 00:00'))).toMatchObject({ status: 'closed' })
  })

  it('says that the holiday calendar is missing, and reckons again once it is there', () => {
    const steps = [{ status: 'submitted' as const, at: NOW, byId: 'p-resident', teamName: '', note: '' }]
    const stuck = orderIn('submitted', { dueDay: null, dueKey: `${NO_DAY}|o-1`, steps })

    expect(tickOrder(stuck, NOW)).toMatchObject({ dueDay: '2026-11-24', dueKey: '2026-11-24|o-1' })
    expect(tickOrder({ ...stuck, steps: [{ ...steps[0]!, at: china('2026-12-31 12:00') }] }, NOW)).toBeNull()
  })

  it.each([
    { day: '2026-11-21', may: false },
    { day: '2026-11-22', may: true },
    { day: '2027-05-23', may: true },
    { day: '2027-05-24', may: false },
  ])('暂无队伍 until $day: $may', ({ day, may }) => {
    expect(isRetryDay(day, NOW)).toBe(may)
  })
})
