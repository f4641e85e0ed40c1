import { AccessLog } from '@shared/contract/access-log'
import { Certificate } from '@shared/contract/certificate'
import { listKey } from '@shared/domain/time/list-key'
import { NOW } from './clock'

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
