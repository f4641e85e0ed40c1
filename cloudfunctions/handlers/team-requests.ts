import { teamLifeApi, type TeamRequest } from '@shared/contract/team-life'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import type { Query } from '@cloud/store/table'
import { shownRequests } from './team-load'

export const mine = implement(teamLifeApi['team.myRequests'], async ({ cursor }, deps) =>
  ok(await shownPage(await newestFirst({ personId: deps.caller._id }, cursor, deps), deps)),
)

export const ofTeam = implement(teamLifeApi['team.requests'], async ({ teamId, cursor }, deps) => {
  const { store, caller } = deps
  const found = await newestFirst({ teamId, status: 'pending' }, cursor, deps)
  // Each request says which unit it belongs to; only where there is none the team is asked.
  const unitId = found[0]?.unitId ?? (await store.teams.get(teamId))?.unitId
  if (unitId === undefined) return refuse('NOT_FOUND')
  if (!may('team.requests', caller, { teamIds: [teamId], unitId })) return refuse('FORBIDDEN')
  return ok(await shownPage(found, deps))
})

export const foundings = implement(teamLifeApi['team.foundings'], async ({ unitId, cursor }, deps) => {
  if (!may('team.foundings', deps.caller, { unitId })) return refuse('FORBIDDEN')
  return ok(await shownPage(await newestFirst({ unitId, kind: 'found', status: 'pending' }, cursor, deps), deps))
})

const newestFirst = (where: NonNullable<Query<TeamRequest>['where']>, cursor: string | undefined, { store }: Deps) =>
  store.teamRequests.find({
    where,
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })

async function shownPage(found: readonly TeamRequest[], deps: Deps) {
  const { items, nextCursor } = pageOf(found, (request) => request)
  return { items: await shownRequests(items, deps), nextCursor }
}
