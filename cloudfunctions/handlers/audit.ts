import { auditApi, type Audit } from '@shared/contract/audit'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

export const list = implement(auditApi['audit.list'], async ({ unitId, cursor }, deps) => {
  if (!may('audit.list', deps.caller, { unitId })) return refuse('FORBIDDEN')

  const found = await deps.store.audits.find({
    where: { unitId },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  const names = await namesIn(found, deps)
  const nameOf = (id: string) => names.get(id) ?? ''
  return ok(pageOf(found, (entry) => ({ ...entry, byName: nameOf(entry.byId), subjectName: nameOf(entry.subjectId) })))
})

async function namesIn(entries: readonly Audit[], { store }: Deps): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap(({ byId, subjectId }) => [byId, subjectId]))]
  const people = await store.accounts.getMany(ids)
  return new Map(people.map(({ _id, name }) => [_id, name]))
}
