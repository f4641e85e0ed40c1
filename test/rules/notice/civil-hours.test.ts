import fc from 'fast-check'
import { civilFrom, isCivil, remindBefore } from '@shared/domain/notice/civil-hours'
import { china, days, hours } from '../../builders/clock'

describe('civil hours, 8:00 to 21:00 on the clock of China', () => {
  it.each([
    { china: '2026-11-21 07:59', utc: '2026-11-20T23:59Z', isFine: false, rings: '2026-11-21 08:00' },
    { china: '2026-11-21 08:00', utc: '2026-11-21T00:00Z', isFine: true, rings: '2026-11-21 08:00' },
    { china: '2026-11-21 12:00', utc: '2026-11-21T04:00Z', isFine: true, rings: '2026-11-21 12:00' },
    { china: '2026-11-21 20:59', utc: '2026-11-21T12:59Z', isFine: true, rings: '2026-11-21 20:59' },
    { china: '2026-11-21 21:00', utc: '2026-11-21T13:00Z', isFine: false, rings: '2026-11-22 08:00' },
    { china: '2026-11-21 23:59', utc: '2026-11-21T15:59Z', isFine: false, rings: '2026-11-22 08:00' },
    { china: '2026-11-22 00:00', utc: '2026-11-21T16:00Z', isFine: false, rings: '2026-11-22 08:00' },
    { china: '2026-12-31 21:30', utc: '2026-12-31T13:30Z', isFine: false, rings: '2027-01-01 08:00' },
  ])('$china ($utc): $isFine, rings at $rings', ({ china: written, utc, isFine, rings }) => {
    expect(china(written)).toBe(Date.parse(utc))
    expect(isCivil(Date.parse(utc))).toBe(isFine)
    expect(civilFrom(Date.parse(utc))).toBe(china(rings))
  })

  it('nothing ever rings outside of them, earlier than it was due, or more than eleven hours late', () => {
    fc.assert(
      fc.property(fc.integer({ min: china('2026-01-01 00:00'), max: china('2027-12-31 00:00') }), (at) => {
        const rings = civilFrom(at)
        expect(isCivil(rings)).toBe(true)
        expect(rings - at).toBeGreaterThanOrEqual(0)
        expect(rings - at).toBeLessThanOrEqual(hours(11))
      }),
    )
  })
})

describe('活动提醒', () => {
  it.each([
    { now: '2026-11-21 09:00', before: '2026-11-22 09:00' },
    { now: '2026-11-21 19:59', before: '2026-11-22 19:59' },
    { now: '2026-11-21 20:00', before: '2026-11-23 08:00' },
    { now: '2026-11-21 20:59', before: '2026-11-23 08:00' },
  ])('at $now those are reminded whose activity begins before $before', ({ now, before }) => {
    expect(remindBefore(china(now))).toBe(china(before))
  })

  it('every start comes into sight at a civil hour at least twelve hours ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 60 }), (minute) => {
        const startsAt = china('2026-11-25 00:00') + minute * 60_000
        const seenAt = Array.from({ length: 2 * 48 * 6 }, (_, index) => startsAt - days(2) + index * 300_000).find(
          (at) => isCivil(at) && startsAt < remindBefore(at),
        )!
        expect(startsAt - seenAt).toBeGreaterThanOrEqual(hours(12))
      }),
    )
  })
})
