import type { Activity } from '@shared/contract/activity'
import type { Booking } from '@shared/contract/resource'
import { ok } from '@shared/contract/result'
import { UNPUBLISHED } from '@shared/domain/activity/phase'
import { asSeated } from '@shared/domain/activity/places'
import { viewActivity } from '@shared/domain/activity/view'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import type { Calendar } from '@shared/domain/time/working-days'
import type { Deps } from '@cloud/kernel/deps'

/** My own record of an activity, or null. */
export const mineOf = async (activity: Activity, { store, caller }: Deps) =>
  asSeated(activity, await store.attendances.get(attendanceId(activity._id, caller._id)))

/** The page of an activity as this caller sees it. */
export async function shown(activity: Activity, deps: Deps, about: { calendar?: Calendar; bookings?: Booking[] } = {}) {
  const mine = await mineOf(activity, deps)
  return ok(viewActivity(activity, mine, { ...worldOf(activity, deps), ...about }))
}

/** Who is looking, and when; with the birth day only where the activity asks for an age. */
export function worldOf(activity: Activity, { caller, now, vault }: Deps) {
  const asksAge = typeof activity.gate?.minimumAge === 'number'
  const birthDay = asksAge && caller.birthSealed ? vault.open(caller.birthSealed) : null
  return { caller, now: now(), birthDay }
}

/** A draft is there only for who runs it. */
export const mayKnow = (activity: Activity, { caller }: Deps): boolean =>
  !UNPUBLISHED.includes(activity.status) || may('activity.draft', caller, ofTeam(activity))
