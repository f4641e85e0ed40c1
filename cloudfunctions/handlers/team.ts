import { teamApi } from '@shared/contract/team'
import { ok, refuse } from '@shared/contract/result'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { shownTeam } from './team-load'

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

export const get = implement(teamApi['team.get'], async ({ teamId }, deps) => {
  const team = await deps.store.teams.get(teamId)
  return team ? ok(await shownTeam(team, deps)) : refuse('NOT_FOUND')
})
