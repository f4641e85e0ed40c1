import { linesOf, LINES_PER_PART, partIds, partsOf, sumOf } from '@shared/domain/person/certificate'
import { checkAddress, numberIn } from '@shared/domain/person/sheet-address'
import { aPresence, aConfirmedPresence } from '../../builders/attendance'
import { aCertificate, aSheetLine } from '../../builders/certificate'

const EVER = { from: '2000-01-01', to: '2099-12-31' }
const TEAMS = new Map([['t-1', '供电服务分队']])

describe('what stands on a record sheet', () => {
  it('the lines sum up to what the sheet says, C apart', () => {
    const hand = { at: aConfirmedPresence().startsAt, by: 'hand' as const, enteredById: 'p-leader' }
    const records = [
      aConfirmedPresence(),
      aConfirmedPresence({ _id: 'hand', checkIn: hand }),
      aPresence({ checkOut: null }),
    ]
    const lines = linesOf(records.slice(0, 2), TEAMS)
    const minutesOf = (isByHand: boolean) =>
      lines.filter(({ grade }) => (grade === 'C') === isByHand).reduce((sum, { minutes }) => sum + minutes, 0)

    expect(sumOf(records, EVER)).toEqual({ minutes: minutesOf(false), minutesByHand: minutesOf(true), records: 2 })
    expect(minutesOf(true)).toBeGreaterThan(0)
  })

  it('a line says when somebody was there, not when they were expected', () => {
    const { checkIn, checkOut } = aConfirmedPresence()
    expect(linesOf([aConfirmedPresence()], TEAMS)[0]).toMatchObject({
      startsAt: checkIn!.at,
      endsAt: checkOut!.at,
      teamName: '供电服务分队',
    })
  })

  it('two thousand lines are kept in parts and come back in their order', () => {
    const lines = Array.from({ length: 2_000 }, (_, index) => aSheetLine({ title: `第 ${index} 次` }))
    const sheet = aCertificate({ digest: 'd', parts: Math.ceil(lines.length / LINES_PER_PART) })
    const parts = partsOf(sheet, lines)

    expect(parts.map(({ _id }) => _id)).toEqual(partIds(sheet))
    expect([...parts].sort((a, b) => a.listKey.localeCompare(b.listKey)).flatMap((part) => part.lines)).toEqual(lines)
    expect(Math.max(...parts.map((part) => JSON.stringify(part).length))).toBeLessThan(500_000)
  })
})

describe('the address in the QR of a sheet', () => {
  it('leads to its number and back', () => {
    expect(numberIn(checkAddress('https://zhihui.test/', 'SHEET00000000000'))).toBe('SHEET00000000000')
    expect(checkAddress('', 'SHEET00000000000')).toBe('')
  })

  it.each([
    '',
    'SHEET00000000000',
    'https://zhihui.test/?desk=abc',
    'https://zhihui.test/?sheet=SHORT',
    'x'.repeat(99),
  ])('is not %p', (text) => {
    expect(numberIn(text)).toBe('')
  })
})
