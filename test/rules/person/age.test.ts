import fc from 'fast-check'
import { ageGroup, exists, isBirthDate, isUnder, lastDayUnder } from '@shared/domain/person/age'
import { addDays } from '@shared/domain/time/china-time'

describe('how old somebody is', () => {
  it.each([
    { birth: '2012-11-22', day: '2026-11-21', group: 'child' },
    { birth: '2012-11-22', day: '2026-11-22', group: 'child', why: 'the birthday itself still counts as 13' },
    { birth: '2012-11-22', day: '2026-11-23', group: 'teen' },
    { birth: '2012-02-29', day: '2026-02-28', group: 'child' },
    {
      birth: '2012-02-29',
      day: '2026-03-01',
      group: 'child',
      why: 'a year without 29 February: 1 March is the birthday',
    },
    { birth: '2012-02-29', day: '2026-03-02', group: 'teen' },
    { birth: '2014-02-28', day: '2028-02-28', group: 'child' },
    { birth: '2014-02-28', day: '2028-02-29', group: 'teen', why: '29 February is the day after the birthday' },
    { birth: '2008-11-22', day: '2026-11-22', group: 'teen' },
    { birth: '2008-11-22', day: '2026-11-23', group: 'adult' },
    { birth: '2008-02-29', day: '2026-03-01', group: 'teen' },
    { birth: '2008-02-29', day: '2026-03-02', group: 'adult' },
  ])('born $birth is a $group on $day', ({ birth, day, group }) => {
    expect(ageGroup(birth, day)).toBe(group)
  })

  const days = fc.integer({ min: 0, max: 45_000 }).map((count) => addDays('1900-01-01', count))

  it('nobody grows younger, and the change comes the day after the last day', () =>
    fc.assert(
      fc.property(days, fc.constantFrom(14, 18), (birth, years) => {
        const last = lastDayUnder(years, birth)
        expect(exists(last)).toBe(true)
        expect(isUnder(years, birth, last)).toBe(true)
        expect(isUnder(years, birth, addDays(last, 1))).toBe(false)
        expect(isUnder(years, birth, addDays(last, -1))).toBe(true)
      }),
    ))

  it('is never over before as many years have passed, and at most a day later', () =>
    fc.assert(
      fc.property(days, fc.constantFrom(14, 18), (birth, years) => {
        const last = lastDayUnder(years, birth)
        const sameDay = `${Number(birth.slice(0, 4)) + years}${birth.slice(4)}`
        expect(last >= sameDay).toBe(true)
        expect([sameDay, exists(sameDay) ? sameDay : `${sameDay.slice(0, 4)}-03-01`]).toContain(last)
      }),
    ))

  it.each(['2026-02-30', '1899-12-31', '2026-11-23', '2025-02-29', 'x'])('%s is no birth date on 2026-11-22', (day) => {
    expect(isBirthDate(day, '2026-11-22')).toBe(false)
  })
})
