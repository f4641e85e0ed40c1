import fc from 'fast-check'
import { addDays } from '@shared/domain/time/china-time'
import { isWorkingDay, workingDaysAfter, workingDaysLeft } from '@shared/domain/time/working-days'

describe('工作日', () => {
  it.each([
    { day: '2026-01-01', isWorked: false, why: '元旦' },
    { day: '2026-01-02', isWorked: false, why: '元旦, a Friday' },
    { day: '2026-01-04', isWorked: true, why: 'a Sunday worked for 元旦' },
    { day: '2026-02-14', isWorked: true, why: 'a Saturday worked for 春节' },
    { day: '2026-02-16', isWorked: false, why: '春节, a Monday' },
    { day: '2026-02-28', isWorked: true, why: 'a Saturday worked for 春节' },
    { day: '2026-04-06', isWorked: false, why: '清明, a Monday' },
    { day: '2026-05-05', isWorked: false, why: '劳动节, a Tuesday' },
    { day: '2026-05-09', isWorked: true, why: 'a Saturday worked for 劳动节' },
    { day: '2026-06-19', isWorked: false, why: '端午, a Friday' },
    { day: '2026-09-25', isWorked: false, why: '中秋, a Friday' },
    { day: '2026-09-20', isWorked: true, why: 'a Sunday worked for 国庆' },
    { day: '2026-10-01', isWorked: false, why: '国庆' },
    { day: '2026-10-10', isWorked: true, why: 'a Saturday worked for 国庆' },
    { day: '2026-11-21', isWorked: false, why: 'a plain Saturday' },
    { day: '2026-11-23', isWorked: true, why: 'a plain Monday' },
    { day: '2027-01-04', isWorked: null, why: 'the notice of that year is not loaded' },
  ])('$day: $isWorked, $why', ({ day, isWorked }) => {
    expect(isWorkingDay(day)).toBe(isWorked)
  })

  it.each([
    { ended: '2026-02-13', by: '2026-03-05' },
    { ended: '2026-03-05', by: '2026-03-19' },
    { ended: '2026-04-24', by: '2026-05-12', why: 'over 劳动节, with its worked Saturday' },
    { ended: '2026-09-19', by: '2026-10-09', why: 'the worked Sunday counts, 中秋 and 国庆 do not' },
    { ended: '2026-09-30', by: '2026-10-20' },
  ])('ended on $ended, ten working days run to $by', ({ ended, by }) => {
    expect(workingDaysAfter(ended, 10)).toBe(by)
    expect(workingDaysLeft(ended, by)).toBe(10)
  })

  it('says that a year is missing instead of guessing', () => {
    expect(workingDaysAfter('2026-12-25', 10)).toBeNull()
    expect(workingDaysLeft('2026-12-25', '2027-01-10')).toBeNull()
  })

  it('takes any calendar that is handed in', () => {
    const calendar = { '2027': { off: ['2027-01-04'], worked: ['2027-01-09'] } }

    expect(workingDaysAfter('2027-01-01', 5, calendar)).toBe('2027-01-09')
  })

  it('a deadline is a working day, and as many working days lie up to it as were given', () => {
    const aDay = fc.integer({ min: 0, max: 330 }).map((count) => addDays('2026-01-01', count))
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 15 }), (day, count) => {
        const by = workingDaysAfter(day, count)
        fc.pre(by !== null)
        expect(isWorkingDay(by)).toBe(true)
        expect(workingDaysLeft(day, by)).toBe(count)
      }),
    )
  })
})
