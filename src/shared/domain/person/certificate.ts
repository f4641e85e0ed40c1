import type { Account } from '@shared/contract/account'
import type { Attendance } from '@shared/contract/attendance'
import type {
  Certificate,
  CertificateCheck,
  CertificatePart,
  CertificateView,
  SheetLine,
} from '@shared/contract/certificate'
import type { OutboxNotice } from '@shared/contract/stored'
import { presenceOf } from '@shared/domain/attendance/presence'

/** Sixteen of these make the number; none that is taken for another when it is read aloud. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 记录单编号 out of a fingerprint: nobody guesses it, and the same wish has the same number. */
export const certificateNumber = (fingerprint: string): string =>
  Array.from(
    { length: 16 },
    (_, index) => LETTERS[parseInt(fingerprint.slice(2 * index, 2 * index + 2), 16) % 32],
  ).join('')

type Days = { from: string; to: string }
type Sum = Pick<Certificate, 'minutes' | 'minutesByHand' | 'records'>

/** What counts within days, both ends counted: confirmed and not voided. */
export const countedWithin = (records: readonly Attendance[], { from, to }: Days): Attendance[] =>
  records.filter(({ day, confirmed, status }) => confirmed && status !== 'voided' && from <= day && day <= to)

/** What was confirmed within days: grades A and B are the hours, C stands apart. */
export function sumOf(records: readonly Attendance[], days: Days): Sum {
  const counted = countedWithin(records, days)
  const graded = counted.map((record) => presenceOf(record))
  const minutesOf = (isByHand: boolean) =>
    graded.filter(({ grade }) => (grade === 'C') === isByHand).reduce((sum, { minutes }) => sum + minutes, 0)
  return { minutes: minutesOf(false), minutesByHand: minutesOf(true), records: counted.length }
}

/** The services one by one, oldest first; a moment nobody marked is the planned one. */
export const linesOf = (records: readonly Attendance[], teamNames: ReadonlyMap<string, string>): SheetLine[] =>
  [...records]
    .sort((one, other) => one.startsAt - other.startsAt || one._id.localeCompare(other._id))
    .map((record) => ({
      day: record.day,
      startsAt: record.checkIn?.at ?? record.startsAt,
      endsAt: record.checkOut?.at ?? record.endsAt,
      title: record.title,
      teamName: teamNames.get(record.teamId) ?? '',
      ...worthOf(record),
    }))

const worthOf = (record: Attendance) => {
  const { minutes, grade } = presenceOf(record)
  return { minutes, grade }
}

/** A few hundred bytes a line, and a document stays well below the platform's megabyte. */
export const LINES_PER_PART = 500

type Parted = Pick<Certificate, '_id' | 'digest' | 'parts'>

export const partIds = ({ _id, digest, parts }: Parted): string[] =>
  Array.from({ length: parts }, (_, index) => `${_id}-${digest}-${String(index).padStart(3, '0')}`)

/** The lines as they are kept: named by their content, so that what is written twice is the same. */
export const partsOf = (sheet: Parted & { personId: string }, lines: readonly SheetLine[]): CertificatePart[] =>
  partIds(sheet).map((_id, index) => ({
    _id,
    rev: 0,
    personId: sheet.personId,
    lines: lines.slice(index * LINES_PER_PART, (index + 1) * LINES_PER_PART),
    listKey: _id,
  }))

export const viewSheet = (sheet: Certificate): CertificateView => ({
  ...sheet,
  isDetailed: sheet.parts > 0,
  revokedFor: sheet.revoked?.reason ?? null,
})

/** 撤销: the sheet stays with its number and says so; the holder is told. The first word stands. */
export function revokeSheet(sheet: Certificate, revoked: NonNullable<Certificate['revoked']>): Certificate {
  if (sheet.status === 'revoked') return sheet
  const told: OutboxNotice = {
    personId: sheet.personId,
    atRev: sheet.rev,
    kind: 'sheetRevoked',
    subject: `${sheet.unitName}开的记录单`,
    link: { page: 'sheets', id: sheet._id },
  }
  return { ...sheet, status: 'revoked', revoked, isPending: true, dirty: [], outbox: [...sheet.outbox, told] }
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
