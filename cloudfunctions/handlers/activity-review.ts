import type { Activity } from '@shared/contract/activity'
import { activityReviewApi } from '@shared/contract/activity-review'
import { refuse } from '@shared/contract/result'
import { publishActivity } from '@shared/domain/activity/lifecycle'
import { reviewActivity, submitActivity } from '@shared/domain/activity/review'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import { settleActivity } from '@cloud/aggregation/settle'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { mayKnow, shown } from './activity-load'
import { activeTeam } from './team-load'
import { unitAdminIds } from '@cloud/kernel/unit-desk'

/** What publishing does to an activity: it is out, or it waits for the unit where the unit looks first. */
export async function publishedOrSubmitted(activity: Activity, deps: Deps) {
  const isFree = await publishesFreely(activity, deps)
  if (isFree) return publishActivity(activity, deps.now())
  if (activity.status === 'submitted') return refuse('ACTIVITY_NOT_DRAFT')
  const by = { personId: deps.caller._id, now: deps.now() }
  return submitActivity(activity, by, await unitAdminIds(activity.unitId, deps))
}

/** Who would review it needs nobody's word. */
export async function publishesFreely(activity: Pick<Activity, 'teamId' | 'unitId'>, { caller, store }: Deps) {
  if (may('activity.review', caller, ofTeam(activity))) return true
  const unit = await store.units.get(activity.unitId)
  return !unit?.reviewsActivities
}

export const review = implement(activityReviewApi['activity.review'], async ({ activityId, ...verdict }, deps) => {
  const { caller, store, now } = deps
  const activity = await store.activities.get(activityId)
  if (!activity || !mayKnow(activity, deps)) return refuse('NOT_FOUND')
  if (!may('activity.review', caller, ofTeam(activity))) return refuse('FORBIDDEN')

  const decided = reviewActivity(activity, verdict, { personId: caller._id, now: now() })
  if (!decided.ok) return decided
  const standing = verdict.isPassed ? await activeTeam(activity.teamId, deps) : null
  if (standing && !standing.ok) return standing
  const isSaved = await store.activities.replace(activity, decided.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')

  if (activity.orderId && verdict.isPassed) await settleActivity(activityId, deps)
  const { unitId, title } = activity
  const note = `${title}：${verdict.isPassed ? '通过' : `退回，${verdict.reason}`}`
  await audit(deps, { action: 'activity.review', subjectId: activityId, unitId, note })
  return shown(decided.value, deps)
})
