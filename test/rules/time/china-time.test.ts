import fc from 'fast-check'
import {
  addDays,
  chinaDay,
  chinaMonth,
  daysBetween,
  eachDay,
  inChina,
  instantOf,
  lastMonths,
  startOfDay,
} from '@shared/domain/time/china-time'
import { china } from '../../builders/clock'

const anInstant = fc.integer({ min: Date.parse('2000-01-01Z'), max: Date.parse('2099-12-31Z') })
const aDay = anInstant.map(chinaDay)

const shanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

describe("China's calendar, whatever the zone of the machine", () => {
  it('agrees with the time zone database for every instant of this century', () => {
    fc.assert(
      fc.property(anInstant, (at) => {
        expect(inChina(at).format('YYYY-MM-DD, HH:mm')).toBe(shanghai.format(at))
        expect(chinaDay(at)).toBe(shanghai.format(at).slice(0, 10))
        expect(chinaMonth(at)).toBe(shanghai.format(at).slice(0, 7))
      }),
    )
  })

  it.each([
    { utc: '2026-09-30T15:59:59.999Z', day: '2026-09-30' },
    { utc: '2026-09-30T16:00:00.000Z', day: '2026-10-01' },
    { utc: '2026-09-30T16:30:00.000Z', day: '2026-10-01' },
    { utc: '2026-12-31T16:00:00.000Z', day: '2027-01-01' },
    { utc: '2028-02-28T16:00:00.000Z', day: '2028-02-29' },
  ])('$utc is $day in Chongqing', ({ utc, day }) => {
    expect(chinaDay(Date.parse(utc))).toBe(day)
  })

  it('begins a day at its midnight', () => {
    expect(startOfDay('2026-11-22')).toBe(china('2026-11-22 00:00'))
    fc.assert(
      fc.property(aDay, (day) => {
        expect(chinaDay(startOfDay(day))).toBe(day)
        expect(chinaDay(startOfDay(day) - 1)).toBe(addDays(day, -1))
      }),
    )
  })

  it('adds days and counts them back', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4_000, max: 4_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })

  it('goes from each day of two centuries to the next, also where the zone of the machine once turned its clocks', () => {
    const count = daysBetween('1900-01-01', '2100-01-01')
    const inGreenwich = Array.from({ length: count }, (_, index) => new Date(Date.UTC(1900, 0, 1 + index)))
    expect(eachDay('1900-01-01', '2099-12-31')).toEqual(inGreenwich.map((date) => date.toISOString().slice(0, 10)))
  })

  it('finds the instant of what its clock reads', () =>
    fc.assert(fc.property(anInstant, (at) => expect(instantOf(inChina(at))).toBe(at))))

  it('lists every day of a period once, in order, both ends counted', () => {
    expect(eachDay('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
    expect(eachDay('2026-03-01', '2026-02-28')).toEqual([])
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 400 }), (from, count) => {
        const days = eachDay(from, addDays(from, count))
        expect([days.length, days[0], days[count]]).toEqual([count + 1, from, addDays(from, count)])
        expect([...new Set(days)].sort()).toEqual(days)
      }),
    )
  })

  it('lists the months up to one, over the turn of a year', () => {
    expect(lastMonths('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(lastMonths('2026-03', 12)[0]).toBe('2025-04')
  })
})
