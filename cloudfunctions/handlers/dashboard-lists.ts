import type { Activity, ActivityEntry } from '@shared/contract/activity'
import { dashboardApi, type NamedCount } from '@shared/contract/dashboard'
import { ok, refuse } from '@shared/contract/result'
import type { Tally } from '@shared/contract/rollup'
import { viewEntry } from '@shared/domain/activity/view'
import { existsOn } from '@shared/domain/area/tree'
import { seesDistrict, seesFiguresOf, seesTeam } from '@shared/domain/person/roles'
import { ranked } from '@shared/domain/report/figures'
import { chinaDay } from '@shared/domain/time/china-time'
import { dayKey } from '@shared/domain/time/list-key'
import { periodOf } from '@shared/domain/time/period'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { PAGE_PROBE, PAGE_SIZE } from '@cloud/kernel/paging'
import type { Query } from '@cloud/store/table'

const TEAMS_SHOWN = 9
const RECENT_SHOWN = 5
const AREAS_AT_ONCE = 100

/** The teams with the most activities by name; the others as one number. */
export async function rankedTeams(tally: Tally, teamCount: number, { store }: Deps) {
  const all = ranked(tally.byTeam)
  const first = all.slice(0, TEAMS_SHOWN)
  const named = new Map((await store.teams.getMany(first.map(([id]) => id))).map((one) => [one._id, one.name]))
  const others = all.slice(TEAMS_SHOWN)
  return {
    teams: first.map(([id, activities]) => ({ id, name: named.get(id) ?? '', activities })),
    otherTeams: {
      teams: Math.max(0, teamCount - first.length),
      activities: others.reduce((sum, [, activities]) => sum + activities, 0),
    },
  }
}

/** 各镇街: every subdistrict of the area, those without an activity too; for a society, those it reached. */
export async function countedSubdistricts(
  tally: Tally,
  areaId: string | null,
  { store, now }: Deps,
): Promise<NamedCount[]> {
  const reached = ranked(tally.bySubdistrict)
  const areas = areaId
    ? await store.areas.find({ where: { parentIds: areaId }, limit: AREAS_AT_ONCE })
    : await store.areas.getMany(reached.slice(0, AREAS_AT_ONCE).map(([id]) => id))
  const today = chinaDay(now())
  return areas
    .filter((area) => area._id in tally.bySubdistrict || existsOn(area, today))
    .map(({ _id, name }) => ({ id: _id, name, activities: tally.bySubdistrict[_id] ?? 0 }))
}

export async function recentlyClosed(
  query: Pick<Query<Activity>, 'where' | 'oneOf'>,
  { store, now }: Deps,
): Promise<ActivityEntry[]> {
  const found = await store.activities.find({
    ...query,
    where: { ...query.where, status: 'closed' },
    order: { field: 'listKey', direction: 'desc' },
    limit: RECENT_SHOWN,
  })
  return found.map((activity) => viewEntry(activity, now()))
}

/** The closed activities a figure is made of: the same group, the same days, so that list and sum agree. */
export const records = implement(dashboardApi['dashboard.records'], async ({ period, cursor, ...wish }, deps) => {
  const group = await groupOf(wish, deps)
  if (!group) return refuse('NOT_FOUND')

  const { from, to } = periodOf(period, chinaDay(deps.now()))
  const found = await deps.store.activities.find({
    ...group,
    where: { status: 'closed', ...group.where },
    range: { field: 'dayKey', gte: dayKey(from, ''), lt: cursor ?? dayKey(to, '~') },
    order: { field: 'dayKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  const items = found.slice(0, PAGE_SIZE)
  const last = items[items.length - 1]
  return ok({
    items: items.map((activity) => viewEntry(activity, deps.now())),
    nextCursor: found.length > PAGE_SIZE && last ? last.dayKey : null,
  })
})

type Wish = { teamId?: string | undefined; unitId?: string | undefined; areaId?: string | undefined }
type Group = Pick<Query<Activity>, 'where' | 'oneOf'>

/** One group that the caller may look at, or null. */
async function groupOf({ teamId, unitId, areaId }: Wish, { caller, store }: Deps): Promise<Group | null> {
  if (unitId && seesFiguresOf(caller, unitId)) return { where: { unitId, ...(teamId ? { teamId } : {}) } }
  if (teamId) {
    const team = await store.teams.get(teamId)
    return team && seesTeam(caller, team) ? { where: { teamId } } : null
  }
  if (!areaId || !seesDistrict(caller, areaId)) return null
  const streets = await store.areas.find({ where: { parentIds: areaId }, limit: AREAS_AT_ONCE })
  return { oneOf: { field: 'subdistrictId', values: streets.map(({ _id }) => _id) } }
}
