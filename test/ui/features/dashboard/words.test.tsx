import { closeDue } from '@/components/close-due'
import { answerWord, counted, hoursOf, hoursWord } from '@/features/dashboard/figure-words'
import { asPeriod, spanOf } from '@/features/dashboard/period'
import { wishWords } from '@/features/dashboard/wish-words'
import { china, NOW } from '../../../builders/clock'
import { someFigures } from './figures'

describe('figures in words', () => {
  it('never counts C into a total', () => {
    expect(counted(someFigures({ minutes: { A: 10, B: 5, C: 100 } }).minutes)).toBe(15)
  })

  it('rounds no minute away', () => {
    expect(hoursOf(120)).toEqual({ value: 2, unit: '小时' })
    expect(hoursWord(62 * 60 + 5)).toBe('62 小时 5 分')
    expect(hoursWord(148_000)).toBe('2,466 小时 40 分')
  })

  it.each([
    { why: 'nothing asked', figures: someFigures({ orders: 0 }), words: '这段时间没有' },
    { why: 'nothing answered', figures: someFigures({ orders: 3, answeredOrders: 0 }), words: '还没有队伍答复' },
    {
      why: 'a mean',
      figures: someFigures({ orders: 3, answeredOrders: 2, hoursToAnswer: 67 }),
      words: '平均 1.4 天答复',
    },
  ])('says how fast orders are answered: $why', ({ figures, words }) => {
    expect(answerWord(figures)).toBe(words)
  })
})

describe('periods and deadlines in words', () => {
  it('says 至今 while a period is running', () => {
    expect(spanOf({ from: '2026-10-23', to: '2026-11-22' }, NOW)).toBe('10 月 23 日至今')
    expect(spanOf({ from: '2026-09-23', to: '2026-10-22' }, NOW)).toBe('9 月 23 日到 10 月 22 日')
  })

  it('takes a period it does not know for the report window', () => {
    expect(asPeriod('quarter')).toBe('quarter')
    expect(asPeriod('decade')).toBe('window')
    expect(asPeriod(undefined)).toBe('window')
  })

  it.each([
    { why: 'it is not over', phase: 'recruiting', endsAt: china('2026-11-22 11:00'), words: undefined },
    { why: 'ten working days have passed', phase: 'ended', endsAt: china('2026-11-02 11:00'), words: '已过结项期限' },
    { why: 'some are left', phase: 'ended', endsAt: china('2026-11-16 11:00'), words: '还剩 6 个工作日结项' },
    {
      why: 'that year’s holidays are not loaded',
      phase: 'ended',
      endsAt: china('2025-11-02 11:00'),
      words: '请尽快结项，这一年的放假安排还没录入',
    },
  ] as const)('says when an activity must be closed: $why', ({ phase, endsAt, words }) => {
    expect(closeDue({ phase, endsAt }, NOW)).toBe(words)
  })

  it('names the cell a list was narrowed to', () => {
    expect(wishWords({ period: 'quarter', category: 'allAreaOutreach', line: 'community' })).toEqual([
      '本季度',
      '全域科普',
      '进社区',
    ])
    expect(wishWords({ month: '2026-03', street: '双碑街道' })).toEqual(['2026 年 3 月', '双碑街道'])
    expect(wishWords({ category: '<b>' })).toEqual(['本报送期'])
  })
})
