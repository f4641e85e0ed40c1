import type { Activity } from '@shared/contract/activity'
import { activitySeriesApi } from '@shared/contract/activity-series'
import { ok, refuse } from '@shared/contract/result'
import { viewEntry } from '@shared/domain/activity/view'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { mayKnow, shown } from './activity-load'
import { teamFor } from './team-load'

export const templates = implement(activitySeriesApi['activity.templates'], async ({ teamId, cursor }, deps) => {
  const { caller, store, now } = deps
  const isOwn = may('activity.templates', caller, { teamIds: [teamId] })
  const team = isOwn ? ok(null) : await teamFor('activity.templates', teamId, deps)
  if (!team.ok) return team

  const found = await store.activities.find({
    where: { templateOf: teamId },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (activity) => viewEntry(activity, now())))
})

export const setTemplate = implement(
  activitySeriesApi['activity.setTemplate'],
  async ({ activityId, isTemplate }, deps) => {
    const activity = await deps.store.activities.get(activityId)
    if (!activity || !mayKnow(activity, deps)) return refuse('NOT_FOUND')
    if (!may('activity.setTemplate', deps.caller, ofTeam(activity))) return refuse('FORBIDDEN')

    const marked = isTemplate ? { ...activity, templateOf: activity.teamId } : withoutMark(activity)
    const isSaved = await deps.store.activities.replace(activity, marked)
    return isSaved ? shown(marked, deps) : refuse('CHANGED_MEANWHILE')
  },
)

const withoutMark = ({ templateOf: _, ...activity }: Activity): Activity => activity
