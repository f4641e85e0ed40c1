import { Audit } from '@shared/contract/audit'
import { listKey } from '@shared/domain/time/list-key'
import { NOW } from './clock'

/** 审计记录: the unit's administrator has appointed the volunteer. */
export const anAudit = (wish: Partial<Audit> = {}): Audit => {
  const { _id = 'au-1', at = NOW } = wish
  return Audit.parse({
    _id,
    rev: 0,
    byId: 'p-admin',
    action: 'appointment.appoint',
    subjectId: 'p-volunteer',
    unitId: 'u-1',
    about: 'stationWorker',
    note: '新到岗',
    at,
    listKey: listKey(at, _id),
    ...wish,
  })
}
