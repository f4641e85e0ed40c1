import type { Account } from '@shared/contract/account'
import type { Attendance } from '@shared/contract/attendance'
import type { Certificate, CertificateCheck } from '@shared/contract/certificate'
import { presenceOf } from '@shared/domain/attendance/presence'

/** Sixteen of these make the number; none that is taken for another when it is read aloud. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 记录单编号 out of a fingerprint: nobody guesses it, and the same wish has the same number. */
export const certificateNumber = (fingerprint: string): string =>
  Array.from(
    { length: 16 },
    (_, index) => LETTERS[parseInt(fingerprint.slice(2 * index, 2 * index + 2), 16) % 32],
  ).join('')

type Sum = Pick<Certificate, 'minutes' | 'minutesByHand' | 'records'>

/** What was confirmed within days, both ends counted: grades A and B are the hours, C stands apart. */
export function sumOf(records: readonly Attendance[], { from, to }: { from: string; to: string }): Sum {
  const counted = records.filter(
    ({ day, confirmed, status }) => confirmed && status !== 'voided' && from <= day && day <= to,
  )
  const graded = counted.map((record) => presenceOf(record))
  const minutesOf = (isByHand: boolean) =>
    graded.filter(({ grade }) => (grade === 'C') === isByHand).reduce((sum, { minutes }) => sum + minutes, 0)
  return { minutes: minutesOf(false), minutesByHand: minutesOf(true), records: counted.length }
}

/** 查验: what anybody is told. Who deleted the account no longer stands behind it. */
export const checkOf = (sheet: Certificate, holder: Pick<Account, 'erasedAt'> | null): CertificateCheck => ({
  number: sheet._id,
  from: sheet.from,
  to: sheet.to,
  minutes: sheet.minutes,
  unitName: sheet.unitName,
  status: sheet.status === 'valid' && (!holder || holder.erasedAt) ? 'holderErased' : sheet.status,
})
