import type { Account } from '@shared/contract/account'
import type { Audit } from '@shared/contract/audit'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { DAY_MS } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'

/** 审计记录 of the sample city: who holds a role was appointed by the city, on the day after they came. */
export function buildAudits(accounts: readonly Account[]): Audit[] {
  const city = accounts.find(({ appointments }) =>
    appointments.some(({ unitId, role }) => unitId === CITY_UNIT_ID && role === 'admin'),
  )
  if (!city) return []
  return accounts.flatMap((officer) =>
    officer._id === city._id
      ? []
      : officer.appointments.map(({ unitId, role }) => {
          const at = officer.createdAt + DAY_MS
          const _id = `appointment.appoint-${role}-${officer._id}-${city._id}-${at}`
          const deed = { action: 'appointment.appoint', subjectId: officer._id, unitId, about: role, note: '到岗' }
          return { ...deed, _id, rev: 0, byId: city._id, at, listKey: listKey(at, _id) }
        }),
  )
}
