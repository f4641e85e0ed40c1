import type { Action } from '@shared/contract/api'
import { importApi, type Import } from '@shared/contract/import'
import { ok, refuse } from '@shared/contract/result'
import { cancelImport, CHUNK_ROWS, startImport, viewImport } from '@shared/domain/import/lifecycle'
import { may } from '@shared/domain/permission/permissions'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, PAGE_SIZE, pageOf } from '@cloud/kernel/paging'
import { readChunk } from './import-chunks'

/** The import, for whoever administers its unit; for everybody else it is not there. */
export async function ownImport(action: Action, importId: string, { store, caller }: Deps): Promise<Import | null> {
  const one = await store.imports.get(importId)
  return one && may(action, caller, { unitId: one.unitId }) ? one : null
}

export const list = implement(importApi['import.list'], async ({ unitId, cursor }, { store, caller }) => {
  if (!may('import.list', caller, { unitId })) return refuse('NOT_FOUND')
  const found = await store.imports.find({
    where: { unitId },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, viewImport))
})

export const get = implement(importApi['import.get'], async ({ importId }, deps) => {
  const one = await ownImport('import.get', importId, deps)
  return one ? ok(viewImport(one)) : refuse('NOT_FOUND')
})

export const rows = implement(importApi['import.rows'], async ({ importId, part, cursor }, deps) => {
  const one = await ownImport('import.rows', importId, deps)
  if (!one) return refuse('NOT_FOUND')

  const from = /^\d{1,6}$/.test(cursor ?? '') ? Number(cursor) : 0
  const chunk = await readChunk(importId, { part, index: Math.floor(from / CHUNK_ROWS) }, deps)
  const items = (chunk ?? []).slice(from % CHUNK_ROWS, (from % CHUNK_ROWS) + PAGE_SIZE)
  const next = from + items.length
  return ok({ items, nextCursor: items.length > 0 && next < one[part] ? String(next) : null })
})

export const start = implement(importApi['import.start'], async ({ importId }, deps) => {
  const one = await ownImport('import.start', importId, deps)
  if (!one) return refuse('NOT_FOUND')
  const started = startImport(one)
  if (!started.ok) return started
  if (started.value === one) return ok(viewImport(one))

  const isSaved = await deps.store.imports.replace(one, started.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  const note = `${one.kind} ${one.good}`
  await audit(deps, { action: 'import.start', subjectId: importId, unitId: one.unitId, note })
  return ok(viewImport(started.value))
})

export const cancel = implement(importApi['import.cancel'], async ({ importId }, deps) => {
  const one = await ownImport('import.cancel', importId, deps)
  if (!one) return refuse('NOT_FOUND')
  const cancelled = cancelImport(one, deps.now())
  if (!cancelled.ok) return cancelled
  if (cancelled.value === one) return ok(viewImport(one))

  const isSaved = await deps.store.imports.replace(one, cancelled.value)
  return isSaved ? ok(viewImport(cancelled.value)) : refuse('CHANGED_MEANWHILE')
})
