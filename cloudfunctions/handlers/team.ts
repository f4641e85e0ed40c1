import { teamApi } from '@shared/contract/team'
import { ok, refuse } from '@shared/contract/result'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

const asItIs = <T>(doc: T): T => doc

export const list = implement(teamApi['team.list'], async ({ unitId, cursor }, { store }) => {
  const found = await store.teams.find({
    where: { unitId },
    range: { field: 'listKey', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, asItIs))
})

export const get = implement(teamApi['team.get'], async ({ teamId }, { store }) => {
  const team = await store.teams.get(teamId)
  return team ? ok(team) : refuse('NOT_FOUND')
})
