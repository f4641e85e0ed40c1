import { eachDay } from '@shared/domain/time/china-time'
import { keyDatesFrom, nextKeyDate } from '@shared/domain/time/key-dates'

describe('重要日子', () => {
  it.each([
    { today: '2026-03-01', name: '学雷锋纪念日', day: '2026-03-05', daysLeft: 4 },
    { today: '2026-03-05', name: '学雷锋纪念日', day: '2026-03-05', daysLeft: 0 },
    { today: '2026-05-13', name: '全国科技工作者日', day: '2026-05-30', daysLeft: 17 },
    { today: '2026-09-01', name: '全国科普日', day: '2026-09-19', daysLeft: 18 },
    { today: '2027-09-01', name: '全国科普日', day: '2027-09-18', daysLeft: 17 },
    { today: '2026-11-21', name: '国际志愿者日', day: '2026-12-05', daysLeft: 14 },
    { today: '2026-12-06', name: '学雷锋纪念日', day: '2027-03-05', daysLeft: 89 },
  ])('from $today the next is $name on $day', ({ today, ...next }) => {
    expect(nextKeyDate(today)).toEqual(next)
  })

  it('the year ahead, soonest first; a month that has begun is under way', () => {
    const dates = keyDatesFrom('2026-09-10')

    expect(dates.slice(0, 3)).toEqual([
      { name: '全国科普月', day: '2026-09-01', until: '2026-09-30', daysLeft: 0 },
      { name: '全国科普日', day: '2026-09-19', until: '2026-09-19', daysLeft: 9 },
      { name: '国际志愿者日', day: '2026-12-05', until: '2026-12-05', daysLeft: 86 },
    ])
    expect(dates.map(({ name }) => name)).toContain('六五环境日')
    expect(dates).toHaveLength(9)
  })

  it('there is one on every day of a year, never a past one', () => {
    for (const today of eachDay('2026-01-01', '2026-12-31')) {
      const next = nextKeyDate(today)!
      expect([next.day >= today, next.daysLeft >= 0]).toEqual([true, true])
    }
  })
})
