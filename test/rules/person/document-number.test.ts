import fc from 'fast-check'
import type { DocumentKind } from '@shared/contract/personal'
import { checkDigit, maskDocument, readDocument } from '@shared/domain/person/document-number'
import { addDays } from '@shared/domain/time/china-time'

const TODAY = '2026-11-22'
const read = (number: string, kind: DocumentKind = 'residentId') => readDocument({ kind, number }, TODAY)

describe('身份证号 by GB 11643', () => {
  it.each([
    ['500199199003071231', '1990-03-07'],
    ['500199201211220043', '2012-11-22'],
    ['500199200012319994', '2000-12-31'],
    ['500199195506010029', '1955-06-01'],
    ['500199198402291114', '1984-02-29'],
    ['510299196508153332', '1965-08-15'],
    ['50019919900307001X', '1990-03-07'],
    ['50019919900307001x', '1990-03-07'],
    [' 500199 19900307 1231 ', '1990-03-07'],
  ])('%s is right, born %s', (number, birthDate) => {
    expect(read(number)).toMatchObject({ ok: true, value: { birthDate } })
  })

  it.each([
    { why: 'the check digit', number: '500199199003071232' },
    { why: '30 February with a right check digit', number: '500199199002301234' },
    { why: 'a letter', number: '50019919900307A231' },
    { why: 'fifteen digits of old', number: '500199900307123' },
    { why: 'no region begins with 0', number: withCheck('00019919900307123') },
    { why: 'no province is 99', number: withCheck('99019919900307123') },
    { why: 'a birthday in the future', number: withCheck('50019920270101123') },
    { why: 'empty', number: '' },
  ])('refuses $number: $why', ({ number }) => {
    expect(read(number)).toEqual({ ok: false, code: 'DOCUMENT_INVALID' })
  })

  const bodies = fc
    .tuple(
      fc.constantFrom('500199', '510299', '110101', '820000'),
      fc.integer({ min: 0, max: 46_000 }).map((count) => addDays('1900-01-01', count).replaceAll('-', '')),
      fc.integer({ min: 0, max: 999 }).map((order) => String(order).padStart(3, '0')),
    )
    .map((parts) => parts.join(''))

  it('takes every number with a right check digit, and none with a single digit changed', () =>
    fc.assert(
      fc.property(bodies, fc.nat(17), fc.integer({ min: 1, max: 9 }), (body, place, step) => {
        const number = withCheck(body)
        expect(read(number).ok).toBe(true)
        const digit = number[place] === 'X' ? 0 : (Number(number[place]) + step) % 10
        expect(read(number.slice(0, place) + String(digit) + number.slice(place + 1)).ok).toBe(false)
      }),
    ))
})

describe('other documents, by their form', () => {
  it.each([
    ['passport', 'E12345678', true],
    ['passport', 'ej1234567', true],
    ['passport', 'PASSPORT', false],
    ['hkMacauPermit', 'H12345678', true],
    ['hkMacauPermit', 'M1234567801', true],
    ['hkMacauPermit', 'K12345678', false],
    ['taiwanPermit', '12345678', true],
    ['taiwanPermit', '1234567890(B)', true],
    ['taiwanPermit', '1234567', false],
  ] as const)('%s %s: %s', (kind, number, isGood) => {
    expect(read(number, kind).ok).toBe(isGood)
  })

  it.each([
    ['500199199003071231', '500*************31'],
    ['E12345678', 'E******78'],
  ])('%s is shown as %s', (number, masked) => {
    expect(maskDocument(number)).toBe(masked)
  })
})

// Helpers

function withCheck(body: string): string {
  return body + String(checkDigit(body))
}
