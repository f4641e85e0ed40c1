import type { Activity, ActivityEntry } from '@shared/contract/activity'
import type { Input } from '@shared/contract/api'
import type { MapChoice } from '@shared/contract/area'
import { dashboardApi, type Period } from '@shared/contract/dashboard'
import { ok, refuse } from '@shared/contract/result'
import type { Tally } from '@shared/contract/rollup'
import { viewEntry } from '@shared/domain/activity/view'
import { may } from '@shared/domain/permission/permissions'
import { ranked } from '@shared/domain/report/figures'
import { runningDaysOf } from '@shared/domain/report/tally'
import { chinaDay } from '@shared/domain/time/china-time'
import { dayKey } from '@shared/domain/time/list-key'
import { periodOf } from '@shared/domain/time/period'
import { passedPhotos } from '@cloud/aggregation/load-records'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { PAGE_PROBE, PAGE_SIZE } from '@cloud/kernel/paging'
import type { Query, Question } from '@cloud/store/table'
import { groundOf } from './dashboard-streets'

const TEAMS_SHOWN = 9
const RECENT_SHOWN = 5

type TeamNames = Readonly<Record<string, string>>

/** The teams with the most activities by name; the others as one number. Only names that are not known are fetched. */
export async function rankedTeams(tally: Tally, teams: { count: number; names?: TeamNames | undefined }, deps: Deps) {
  const all = ranked(tally.byTeam)
  const first = all.slice(0, TEAMS_SHOWN)
  const names = await namesOf(
    first.map(([id]) => id),
    teams.names ?? {},
    deps,
  )
  const others = all.slice(TEAMS_SHOWN)
  return {
    teams: first.map(([id, activities]) => ({ id, name: names[id] ?? '', activities })),
    otherTeams: {
      teams: Math.max(0, teams.count - first.length),
      activities: others.reduce((sum, [, activities]) => sum + activities, 0),
    },
  }
}

async function namesOf(ids: readonly string[], known: TeamNames, { store }: Deps): Promise<TeamNames> {
  const unknown = ids.filter((id) => known[id] === undefined)
  if (unknown.length === 0) return known
  const found = await store.teams.getMany(unknown)
  return { ...known, ...Object.fromEntries(found.map(({ _id, name }) => [_id, name])) }
}

/** The last closed ones of a group, to be asked alone or along with something else. */
export const recentlyClosed = (group: Group, { store }: Deps): Question<Activity> => ({
  of: store.activities,
  query: {
    ...group,
    where: { ...group.where, status: 'closed' },
    order: { field: 'listKey', direction: 'desc' },
    limit: RECENT_SHOWN,
  },
})

/** The last closed ones in these streets. */
export async function closedIn(streetIds: readonly string[], deps: Deps): Promise<ActivityEntry[]> {
  if (streetIds.length === 0) return []
  const { of, query } = recentlyClosed(inStreets(streetIds), deps)
  return (await of.find(query)).map((activity) => viewEntry(activity, deps.now()))
}

/** The closed activities a figure is made of: the same group, days and map, so that list and sum agree. */
export const records = implement(
  dashboardApi['dashboard.records'],
  async ({ period: choice, on, from, to, cursor, category, line, form, audience, ...wish }, deps) => {
    const period = spanOf({ from, to }) ?? periodOf(choice, on ?? chinaDay(deps.now()))
    const parts = await partsOf(wish, period, deps)
    if (!parts) return refuse('NOT_FOUND')
    const open = parts.filter(({ from }) => cursor === undefined || dayKey(from, '') < cursor)
    const [part, older] = open
    if (!part) return ok({ items: [], nextCursor: null })

    const end = dayKey(part.to, '~')
    const found = await deps.store.activities.find({
      ...part.group,
      where: { status: 'closed', ...part.group.where, ...pressed({ category, line, form, audience }) },
      range: { field: 'dayKey', gte: dayKey(part.from, ''), lt: cursor !== undefined && cursor < end ? cursor : end },
      order: { field: 'dayKey', direction: 'desc' },
      limit: PAGE_PROBE,
    })
    const items = found.slice(0, PAGE_SIZE)
    const last = items[items.length - 1]
    const next = found.length > PAGE_SIZE && last ? last.dayKey : older ? dayKey(older.to, '~') : null
    const photos = wish.areaId ? null : await passedPhotos(items, deps)
    return ok({ items: items.map((activity) => viewRecord(activity, { photos, now: deps.now() })), nextCursor: next })
  },
)

/** The days that were asked for by name. */
export const spanOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }): Period | null =>
  from && to ? { from, to } : null

type Pressed = Pick<Input<'dashboard.records'>, 'category' | 'line' | 'form' | 'audience'>

/** The cell that was pressed, as conditions. */
const pressed = ({ category, line, form, audience }: Pressed) => ({
  ...(category ? { category } : {}),
  ...(line ? { line } : {}),
  ...(form ? { form } : {}),
  ...(audience ? { audiences: audience } : {}),
})

function viewRecord(activity: Activity, { photos, now }: { photos: ReadonlyMap<string, number> | null; now: number }) {
  const { closing } = activity
  return {
    ...viewEntry(activity, now),
    counts: {
      sessions: closing?.sessions ?? 0,
      lessons: closing?.lessons ?? 0,
      runningDays: closing ? runningDaysOf(activity) : 0,
      audienceOnSite: closing?.audienceOnSite ?? 0,
      audienceOnline: closing?.audienceOnline ?? 0,
      photos: photos ? (photos.get(activity._id) ?? 0) : null,
    },
  }
}

type Wish = Pick<Input<'dashboard.records'>, 'of' | 'teamId' | 'unitId' | 'areaId'> & { map: MapChoice }
type Group = Pick<Query<Activity>, 'where' | 'oneOf'>
/** A stretch of days in which one query finds the group's records; the newest comes first. */
type Part = Period & { group: Group }

/** What the caller asks for, if they may look at it. */
async function partsOf({ of, areaId, map, ...wish }: Wish, period: Period, deps: Deps): Promise<Part[] | null> {
  if (of === 'city') return may('dashboard.city', deps.caller) ? [{ ...period, group: {} }] : null
  const group = await groupOf(wish, deps)
  if (group) return [{ ...period, group }]
  if (!areaId || !may('dashboard.records', deps.caller, { districtId: areaId })) return null

  const { stretches } = await groundOf(areaId, { ...period, map }, deps)
  return stretches.map(({ from, to, streetIds }) => ({ from, to, group: inStreets(streetIds) }))
}

const inStreets = (values: readonly string[]): Group => ({ oneOf: { field: 'subdistrictId', values } })

/** The unit or team that is asked for, if the caller may see its figures. */
export async function groupOf(
  { teamId, unitId }: { teamId?: string | undefined; unitId?: string | undefined },
  { caller, store }: Deps,
): Promise<{ where: { unitId?: string; teamId?: string } } | null> {
  if (unitId && may('dashboard.records', caller, { unitId }))
    return { where: { unitId, ...(teamId ? { teamId } : {}) } }
  if (!teamId) return null
  const team = await store.teams.get(teamId)
  const isSeen = team && may('dashboard.records', caller, { teamIds: [teamId], unitId: team.unitId })
  return isSeen ? { where: { teamId } } : null
}
