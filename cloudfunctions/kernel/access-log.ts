import type { Action } from '@shared/contract/api'
import type { Caller } from '@shared/contract/caller'
import { HOUR_MS } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import type { Deps } from './deps'

type Viewed = { action: Action; personIds: readonly string[]; unitId?: string | null }

/**
 * 查看记录: call it before a reply leaves that shows another person's phone, document number, birth date or name with
 * contact. Looking again within the hour is the same look. Who sees only themself leaves no entry.
 */
export async function logAccess(
  { store, caller, now, vault }: Pick<Deps, 'store' | 'caller' | 'now' | 'vault'>,
  { action, personIds, unitId = null }: Viewed,
): Promise<void> {
  const others = [...new Set(personIds)].filter((id) => id !== caller._id).sort()
  if (others.length === 0) return

  const at = now()
  const what = vault.fingerprint([action, unitId ?? '', Math.floor(at / HOUR_MS), ...others].join('|'))
  const id = `${caller._id}-${what.slice(0, 24)}`
  const isNew = await store.accessLogs.insert({
    _id: id,
    rev: 0,
    viewerId: caller._id,
    viewerFor: actsFor(caller, unitId),
    action,
    personIds: others,
    unitId,
    at,
    listKey: listKey(at, id),
  })
  if (!isNew) console.info('looked at before within the hour', { id })
}

function actsFor({ appointments, memberships }: Caller, unitId: string | null): string {
  const office = appointments.find((one) => one.unitId === unitId) ?? appointments[0]
  const team = memberships.find((one) => one.role !== 'member' && (unitId === null || one.unitId === unitId))
  return office?.unitName ?? team?.teamName ?? ''
}
