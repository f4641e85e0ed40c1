import { isMonthFull, offeringMonth } from '@shared/domain/offering/month'
import { anOffering } from '../../builders/offering'
import { anOrder } from '../../builders/order'

const once = anOffering({ timesAMonth: 1 })

describe('一个月几次', () => {
  it.each([
    ['submitted', null, true],
    ['accepted', 't-1', true],
    ['closed', 't-1', true],
    ['accepted', 't-2', false],
    ['withdrawn', null, false],
    ['rejected', null, false],
    ['unfilled', null, false],
  ] as const)('an order that is %s with %s fills a month of one: %s', (status, teamId, expected) => {
    expect(isMonthFull(once, [anOrder({ status, teamId })])).toBe(expected)
  })

  it('is counted by dish and month', () => {
    expect(offeringMonth('of-1', '2026-11-28')).toBe('of-1|2026-11')
    expect(isMonthFull(anOffering({ timesAMonth: 2 }), [anOrder({ status: 'accepted', teamId: 't-1' })])).toBe(false)
  })
})
