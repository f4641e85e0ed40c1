import fc from 'fast-check'
import {
  deadlineOf,
  dueMonth,
  duePeriod,
  monthAfter,
  opensOn,
  reminderDays,
  reportMonthOf,
  reportPeriod,
  reportYear,
} from '@shared/domain/monthly/window'
import { addDays, eachDay } from '@shared/domain/time/china-time'
import { HOLIDAYS } from '@shared/domain/time/holidays'
import { china } from '../../builders/clock'

describe('报送期 windows of the monthly report', () => {
  it.each([
    { month: '2026-11', from: '2026-10-23', to: '2026-11-22' },
    { month: '2026-01', from: '2025-12-23', to: '2026-01-22' },
    { month: '2026-03', from: '2026-02-23', to: '2026-03-22' },
  ])('$month runs from $from to $to', ({ month, ...period }) => {
    expect(reportPeriod(month, [])).toEqual(period)
  })

  it.each([
    { day: '2026-10-22', month: '2026-10' },
    { day: '2026-10-23', month: '2026-11' },
    { day: '2026-11-22', month: '2026-11' },
    { day: '2026-11-23', month: '2026-12' },
    { day: '2026-12-31', month: '2027-01' },
  ])('a record of $day stands in the report of $month', ({ day, month }) => {
    expect(reportMonthOf(day, [])).toBe(month)
  })

  it.each([
    { at: '2026-11-22 23:59', month: '2026-11', period: 'window' },
    { at: '2026-11-23 00:00', month: '2026-11', period: 'previousWindow', why: 'the last day to submit' },
    { at: '2026-11-23 23:59', month: '2026-11', period: 'previousWindow' },
    { at: '2026-11-24 00:00', month: '2026-12', period: 'window' },
    { at: '2026-12-24 09:00', month: '2027-01', period: 'window' },
  ])('at $at the report of $month is due, its figures are those of the $period', ({ at, month, period }) => {
    expect([dueMonth([], china(at)), duePeriod(china(at))]).toEqual([month, period])
  })

  it('the year runs from 12-23 to 12-22', () => {
    const periods = reportYear('2026-12').map((month) => reportPeriod(month, []))

    expect([periods[0]?.from, periods[11]?.to]).toEqual(['2025-12-23', '2026-12-22'])
  })

  const months = fc
    .integer({ min: 0, max: 23 })
    .map((index) => `20${26 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`)
  const day = fc.integer({ min: 1, max: 28 })
  const settings = fc.array(fc.record({ fromMonth: months, cutOffDay: day, deadlineDay: day }), { maxLength: 4 })

  it('whatever the settings, windows follow one another without a gap', () =>
    fc.assert(
      fc.property(settings, months, (dates, month) => {
        expect(reportPeriod(monthAfter(month), dates).from).toBe(addDays(reportPeriod(month, dates).to, 1))
      }),
    ))

  it('each day of a window belongs to its report and to no other', () =>
    fc.assert(
      fc.property(settings, months, (dates, month) => {
        const { from, to } = reportPeriod(month, dates)

        expect(new Set(eachDay(from, to).map((one) => reportMonthOf(one, dates)))).toEqual(new Set([month]))
      }),
    ))
})

describe('报送提醒 days', () => {
  it.each([
    { why: 'the 20th is a Friday', month: '2026-11', days: ['2026-11-18', '2026-11-20', '2026-11-21'] },
    {
      why: 'the Spring Festival lies before the 23rd',
      month: '2026-02',
      days: ['2026-02-14', '2026-02-18', '2026-02-21'],
    },
    { why: 'a working Friday is the 22nd', month: '2026-05', days: ['2026-05-18', '2026-05-21', '2026-05-22'] },
    { why: 'the last working day is the 21st', month: '2026-08', days: ['2026-08-18', '2026-08-21'] },
  ])('$month: $why', ({ month, days }) => {
    expect(reminderDays(month, [], HOLIDAYS)).toEqual(days)
  })

  it('a year without a calendar has the two fixed days, and guesses no working day', () => {
    expect(reminderDays('2031-11', [], HOLIDAYS)).toEqual(['2031-11-18', '2031-11-21'])
  })

  it('is open for submission from the first reminder on, and follows another deadline', () => {
    const dates = [{ fromMonth: '2026-06', cutOffDay: 20, deadlineDay: 21 }]

    expect([opensOn('2026-02', [], HOLIDAYS), deadlineOf('2026-02', [])]).toEqual(['2026-02-14', '2026-02-23'])
    expect([opensOn('2026-11', dates, HOLIDAYS), deadlineOf('2026-11', dates)]).toEqual(['2026-11-16', '2026-11-21'])
  })
})
