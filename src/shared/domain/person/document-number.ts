import type { DocumentKind } from '@shared/contract/personal'
import { ok, refuse } from '@shared/contract/result'
import { isBirthDate } from './age'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/** GB/T 2260, first two digits. No living code is asked for: numbers of abolished regions stay valid for life. */
const REGION = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/

/** The other documents are known by their form alone. */
const FORMS: Record<Exclude<DocumentKind, 'residentId'>, RegExp> = {
  passport: /^(?=.*\d)[A-Z0-9]{6,9}$/,
  hkMacauPermit: /^[HM]\d{8}(\d{2})?$/,
  taiwanPermit: /^\d{8}$|^\d{10}[A-Z]?$/,
}

/** 证件号码 as it is kept: without blanks, letters large; a birth date where the number tells one. */
export function readDocument({ kind, number }: { kind: DocumentKind; number: string }, today: string) {
  const plain = number.replace(/[\s()（）-]/g, '').toUpperCase()
  if (kind !== 'residentId') return FORMS[kind].test(plain) ? ok({ number: plain, birthDate: null }) : invalid()
  if (!/^\d{17}[\dX]$/.test(plain) || !REGION.test(plain) || checkDigit(plain) !== plain[17]) return invalid()

  const birthDate = `${plain.slice(6, 10)}-${plain.slice(10, 12)}-${plain.slice(12, 14)}`
  return isBirthDate(birthDate, today) ? ok({ number: plain, birthDate }) : invalid()
}

const invalid = () => refuse('DOCUMENT_INVALID')

/** GB 11643—1999: the weighted sum of the first 17 digits, modulo 11. */
export const checkDigit = (number: string): string | undefined =>
  CHECK_DIGITS[WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(number[index]), 0) % 11]

/** 500***********31: enough to know one's own number again. */
export const maskDocument = (number: string): string => {
  const shown = number.length > 12 ? 3 : 1
  return number.slice(0, shown) + '*'.repeat(number.length - shown - 2) + number.slice(-2)
}
