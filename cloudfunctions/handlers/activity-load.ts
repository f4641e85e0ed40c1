import type { Activity } from '@shared/contract/activity'
import { ok } from '@shared/contract/result'
import { asSeated } from '@shared/domain/activity/places'
import { viewActivity } from '@shared/domain/activity/view'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import { administersUnit, leadsTeam } from '@shared/domain/person/roles'
import type { Deps } from '@cloud/kernel/deps'

/** My own record of an activity, or null. */
export const mineOf = async (activity: Activity, { store, caller }: Deps) =>
  asSeated(activity, await store.attendances.get(attendanceId(activity._id, caller._id)))

/** The page of an activity as this caller sees it. */
export async function shown(activity: Activity, deps: Deps) {
  const mine = await mineOf(activity, deps)
  return ok(viewActivity(activity, mine, { caller: deps.caller, now: deps.now() }))
}

/** A draft is there only for who runs it. */
export const mayKnow = (activity: Activity, { caller }: Deps): boolean =>
  activity.status !== 'draft' || leadsTeam(caller, activity.teamId) || administersUnit(caller, activity.unitId)
