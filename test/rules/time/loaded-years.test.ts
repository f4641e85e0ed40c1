import { closeBy } from '@shared/domain/activity/phase'
import { tick } from '@shared/domain/complaint/step'
import { parseDays } from '@shared/domain/time/day-list'
import { calendarWith, loadYear } from '@shared/domain/time/loaded-years'
import { workingDaysAfter } from '@shared/domain/time/working-days'
import { china, NOW } from '../../builders/clock'
import { aComplaint } from '../../builders/complaint'

// Invented days: the notice for 2027 is not out.
const notice = { year: '2027', off: ['2027-01-01', '2027-01-02', '2027-01-03'], worked: ['2027-01-09'], source: '示例' }
const by = { personId: 'p-city', now: NOW }

describe('放假安排 of a further year', () => {
  it('deadlines that reached into the unknown are reckoned once it is loaded', () => {
    const ended = { endsAt: china('2026-12-25 16:00') }
    expect(closeBy(ended)).toBeNull()
    // 12-28…31 are four, 01-04…08 five, and the Saturday that is worked makes ten.
    expect(closeBy(ended, calendarWith([notice]))).toBe('2027-01-09')
  })

  it('the years of the program stay as they are', () => {
    const wrong = { year: '2026', off: [], worked: [] }
    expect(workingDaysAfter('2026-02-13', 10, calendarWith([wrong]))).toBe('2026-03-05')
  })

  it('a complaint whose last day was unknown gets it', () => {
    const blind = aComplaint({ clockFrom: '2026-12-25', dueDay: null })
    const city = { name: '市科协', admins: [] }
    expect(tick(blind, china('2026-12-28 10:00'), city)).toBeNull()
    expect(tick(blind, china('2026-12-28 10:00'), { ...city, calendar: calendarWith([notice]) })).toMatchObject({
      dueDay: '2027-01-09',
    })
  })

  it.each([
    ['the year is built in', { ...notice, year: '2026' }, 'CALENDAR_BUILT_IN'],
    ['a day of another year', { ...notice, off: ['2028-01-01'] }, 'CALENDAR_WRONG'],
    ['nobody has a day off', { ...notice, off: [] }, 'CALENDAR_WRONG'],
    ['a Friday is no day to make up for', { ...notice, worked: ['2027-01-08'] }, 'CALENDAR_WRONG'],
    ['off and worked at once', { ...notice, worked: ['2027-01-02'] }, 'CALENDAR_WRONG'],
  ])('is refused when %s', (_, slip, code) => {
    expect(loadYear(slip, by, null)).toEqual({ ok: false, code })
  })

  it('is kept in order, each day once', () => {
    const loaded = loadYear({ ...notice, off: ['2027-01-03', '2027-01-01', '2027-01-01'] }, by, null)
    expect(loaded).toMatchObject({ ok: true, value: { _id: 'holidays-2027', off: ['2027-01-01', '2027-01-03'] } })
  })
})

describe('days as a notice writes them', () => {
  it.each([
    ['1月1日至3日', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['1/30-2/1', ['2027-01-30', '2027-01-31', '2027-02-01']],
    ['2月6日', ['2027-02-06']],
    ['2/6，2/20\n4.4', ['2027-02-06', '2027-02-20', '2027-04-04']],
    ['10月1日—7日', ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2027-10-${day}`)],
  ])('%j', (text, days) => {
    expect(parseDays(text, '2027')).toEqual({ days, wrong: [] })
  })

  it.each(['2月30日', '周六', '3日', '5月5日至1日', '13/1'])('%j is not understood, and said so', (word) => {
    expect(parseDays(`1月1日 ${word}`, '2027')).toEqual({ days: ['2027-01-01'], wrong: [word] })
  })
})
