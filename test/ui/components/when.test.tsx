import * as fc from 'fast-check'
import { belowVenue, placeWord } from '@/components/place'
import { clockTime, dayWord, lengthWord, monthDay, spanWord, whenWord } from '@/components/when'
import { china } from '../../builders/clock'

const FRIDAY = '2026-11-20'
const NOW = china('2026-11-20 09:41')

describe('time in people’s words', () => {
  it.each([
    ['2026-11-19', '昨天'],
    ['2026-11-20', '今天'],
    ['2026-11-21', '明天'],
    ['2026-11-22', '后天'],
    ['2026-11-23', '下周一'],
    ['2026-11-29', '下周日'],
    ['2026-11-30', '11 月 30 日'],
    ['2026-11-18', '11 月 18 日'],
    ['2027-01-02', '2027 年 1 月 2 日'],
  ])('calls %s %s on a Friday', (day, word) => expect(dayWord(day, FRIDAY)).toBe(word))

  it('calls a day of this week by its name alone', () => {
    expect(dayWord('2026-11-20', '2026-11-16')).toBe('周五')
  })

  it('says a span once, and both days where it passes midnight', () => {
    expect(spanWord(china('2026-11-21 14:00'), china('2026-11-21 16:00'), NOW)).toBe('明天 14:00 到 16:00')
    expect(spanWord(china('2026-11-20 22:00'), china('2026-11-21 01:00'), NOW)).toBe('今天 22:00 到 明天 1:00')
  })

  it('reads China’s clock whatever the phone’s zone', () => {
    expect(clockTime(Date.parse('2026-11-20T01:22:00Z'))).toBe('9:22')
    expect(whenWord(Date.parse('2026-11-20T16:30:00Z'), NOW)).toBe('明天 0:30')
  })

  it('leaves the year out only within the year', () => {
    expect(monthDay('2026-12-05', '2026-11-20')).toBe('12 月 5 日')
    expect(monthDay('2025-12-05', '2026-11-20')).toBe('2025 年 12 月 5 日')
  })

  it.each([
    [45, '45 分钟'],
    [60, '1 小时'],
    [90, '1 小时 30 分钟'],
  ])('says %s minutes as %s', (minutes, word) => expect(lengthWord(minutes)).toBe(word))

  it('never loses a minute of a length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (minutes) => {
        const [, hours = '0'] = /(\d+) 小时/.exec(lengthWord(minutes)) ?? []
        const [, rest = '0'] = /(\d+) 分钟/.exec(lengthWord(minutes)) ?? []
        expect(Number(hours) * 60 + Number(rest)).toBe(minutes)
      }),
    )
  })
})

describe('a place in words', () => {
  const street = '双碑街道'

  it('names the street once', () => {
    expect(placeWord({ subdistrictName: street, venueName: '双碑街道文明实践所', address: street })).toBe(
      '双碑街道文明实践所',
    )
    expect(placeWord({ subdistrictName: street, venueName: '堆金村文化站', address: '一楼' })).toBe(
      '双碑街道，堆金村文化站，一楼',
    )
  })

  it('says below a venue only what its name does not', () => {
    expect(belowVenue({ subdistrictName: street, venueName: '堆金村文化站' })).toBe(street)
    expect(belowVenue({ subdistrictName: street, venueName: '双碑街道文明实践所' })).toBe('')
  })
})
