import { createHash } from 'node:crypto'
import type { Audit, Audited } from '@shared/contract/audit'
import { listKey } from '@shared/domain/time/list-key'
import type { Deps } from './deps'

type Deed = { action: Audited; subjectId: string; unitId: string | null; about?: string; note: string }

/**
 * Writes down who did what to whom and why; for after the deed is saved. One deed to one subject in one moment is one
 * entry, however often it is sent. The note is read by the unit's administrators: no phone, no ID number in it.
 */
export async function audit(deps: Pick<Deps, 'store' | 'caller' | 'now'>, deed: Deed): Promise<void> {
  const at = deps.now()
  const id = idOf([deed.action, deed.about ?? '', deed.subjectId, deps.caller._id, String(at)])
  const entry: Audit = { about: '', ...deed, _id: id, rev: 0, byId: deps.caller._id, at, listKey: listKey(at, id) }
  const isNew = await deps.store.audits.insert(entry)
  if (!isNew) console.warn('audited already', { id })
}

/** Subjects have long names; an id does not. */
const idOf = (parts: readonly string[]) => createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 32)
