import fc from 'fast-check'
import { addDays, chinaDay, eachDay } from '@shared/domain/time/china-time'
import { coverOf, periodOf } from '@shared/domain/time/period'

const aDay = fc.integer({ min: Date.parse('2020-01-01Z'), max: Date.parse('2035-12-31Z') }).map(chinaDay)
const aCutOff = fc.integer({ min: 1, max: 28 })

describe('the period somebody looks at', () => {
  it.each([
    { why: 'before the cut-off', choice: 'window', today: '2026-11-21', from: '2026-10-23', to: '2026-11-22' },
    { why: 'on the cut-off', choice: 'window', today: '2026-11-22', from: '2026-10-23', to: '2026-11-22' },
    { why: 'the day after', choice: 'window', today: '2026-11-23', from: '2026-11-23', to: '2026-12-22' },
    { why: 'the year turns', choice: 'window', today: '2026-12-31', from: '2026-12-23', to: '2027-01-22' },
    { why: 'after February', choice: 'window', today: '2026-03-01', from: '2026-02-23', to: '2026-03-22' },
    { why: 'one back', choice: 'previousWindow', today: '2026-11-21', from: '2026-09-23', to: '2026-10-22' },
    { why: 'a leap year', choice: 'month', today: '2028-02-10', from: '2028-02-01', to: '2028-02-29' },
    { why: 'first day of Q4', choice: 'quarter', today: '2026-10-01', from: '2026-10-01', to: '2026-12-31' },
    { why: 'last day of Q3', choice: 'quarter', today: '2026-09-30', from: '2026-07-01', to: '2026-09-30' },
    { why: 'the last day', choice: 'year', today: '2026-12-31', from: '2026-01-01', to: '2026-12-31' },
  ] as const)('$choice on $today, $why: $from to $to', ({ choice, today, from, to }) => {
    expect(periodOf(choice, today)).toEqual({ from, to })
  })

  it('report windows join without a gap and without overlap', () => {
    fc.assert(
      fc.property(aDay, aCutOff, (day, cutOff) => {
        const here = periodOf('window', day, cutOff)
        const next = periodOf('window', addDays(here.to, 1), cutOff)
        const previous = periodOf('previousWindow', day, cutOff)
        expect(here.from <= day && day <= here.to).toBe(true)
        expect(next.from).toBe(addDays(here.to, 1))
        expect(addDays(previous.to, 1)).toBe(here.from)
        for (const other of eachDay(here.from, here.to)) expect(periodOf('window', other, cutOff)).toEqual(here)
      }),
      { numRuns: 60 },
    )
  })

  it('a day lies in its month, quarter and year', () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom('month', 'quarter', 'year'), (day, choice) => {
        const { from, to } = periodOf(choice, day)
        expect(from <= day && day <= to).toBe(true)
        expect(addDays(to, 1).endsWith('-01')).toBe(true)
      }),
    )
  })

  it('twelve report windows are the report year from 12-23 to 12-22', () => {
    const windows = Array.from({ length: 12 }, (_, n) =>
      periodOf('window', `2026-${String(n + 1).padStart(2, '0')}-22`),
    )

    expect(windows.flatMap(({ from, to }) => eachDay(from, to))).toEqual(eachDay('2025-12-23', '2026-12-22'))
  })
})

describe('how a period is read from roll-ups', () => {
  it('takes whole months where they fit', () => {
    const cover = coverOf({ from: '2026-01-30', to: '2026-04-02' })

    expect(cover.months).toEqual(['2026-02', '2026-03'])
    expect(cover.days).toEqual(['2026-01-30', '2026-01-31', '2026-04-01', '2026-04-02'])
  })

  it('covers every day exactly once', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 500 }), (from, length) => {
        const period = { from, to: addDays(from, length) }
        const { months, days } = coverOf(period)
        const whole = months.flatMap((month) =>
          eachDay(`${month}-01`, addDays(`${month}-01`, 30)).filter((day) => day.startsWith(month)),
        )
        expect([...whole, ...days].sort()).toEqual(eachDay(period.from, period.to))
      }),
      { numRuns: 60 },
    )
  })

  it('needs no more than 60 single days, however long the period', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 2_000 }), (from, length) => {
        expect(coverOf({ from, to: addDays(from, length) }).days.length).toBeLessThanOrEqual(60)
      }),
      { numRuns: 60 },
    )
  })
})
