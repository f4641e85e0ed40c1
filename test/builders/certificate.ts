import { AccessLog } from '@shared/contract/access-log'
import { Certificate, CertificatePart, type SheetLine } from '@shared/contract/certificate'
import { partsOf } from '@shared/domain/person/certificate'
import { listKey } from '@shared/domain/time/list-key'
import { hours, NOW } from './clock'

/** 记录单 of the volunteer: ten hours for the first unit. */
export const aCertificate = (wish: Partial<Certificate> = {}): Certificate => {
  const { _id = 'SHEET00000000000', issuedAt = NOW } = wish
  return Certificate.parse({
    _id,
    rev: 0,
    personId: 'p-volunteer',
    unitId: 'u-1',
    unitName: '沙坪坝区科协',
    from: '2026-01-01',
    to: '2026-11-20',
    minutes: 600,
    minutesByHand: 0,
    records: 5,
    status: 'valid',
    issuedAt,
    listKey: listKey(issuedAt, _id),
    ...wish,
  })
}

/** One service of two hours. */
export const aSheetLine = (wish: Partial<SheetLine> = {}): SheetLine => ({
  day: '2026-11-20',
  startsAt: NOW - hours(27),
  endsAt: NOW - hours(25),
  title: '家庭用电安全讲座',
  teamName: '供电服务分队',
  minutes: 120,
  grade: 'A',
  ...wish,
})

/** A sheet that was issued with its lines, and the documents they are kept in. */
export function aDetailedSheet(lines: readonly SheetLine[] = [aSheetLine()], wish: Partial<Certificate> = {}) {
  const certificate = aCertificate({ digest: 'lines', parts: 1, holderName: '陈志远', ...wish })
  return { certificate, parts: partsOf(certificate, lines).map((part) => CertificatePart.parse(part)) }
}

/** One with sixty lines, and so many more. */
export function manySheets(count: number) {
  const { certificate, parts } = aDetailedSheet(Array.from({ length: 60 }, () => aSheetLine()))
  const others = Array.from({ length: count }, (_, index) =>
    aCertificate({ _id: `SHEET${String(index + 1).padStart(11, '0')}`, issuedAt: NOW - index }),
  )
  return { certificates: [certificate, ...others], certificateParts: parts }
}

/** 查看记录: the unit's admin looked at the volunteer. */
export const anAccessLog = (wish: Partial<AccessLog> = {}): AccessLog => {
  const { viewerId = 'p-admin', at = NOW } = wish
  const _id = wish._id ?? `${viewerId}-${at}`
  return AccessLog.parse({
    _id,
    rev: 0,
    viewerId,
    viewerFor: '沙坪坝区科协',
    action: 'attendance.board',
    personIds: ['p-volunteer'],
    unitId: 'u-1',
    at,
    listKey: listKey(at, _id),
    ...wish,
  })
}
