import { ok, refuse } from '@shared/contract/result'
import { scriptApi } from '@shared/contract/script'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

export const list = implement(scriptApi['script.list'], async ({ theme, cursor }, { store }) => {
  const found = await store.scripts.find({
    where: { isWithdrawn: false, ...(theme ? { theme } : {}) },
    range: { field: 'listKey', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (script) => script))
})

export const get = implement(scriptApi['script.get'], async ({ scriptId }, { store }) => {
  const script = await store.scripts.get(scriptId)
  return script ? ok(script) : refuse('NOT_FOUND')
})
