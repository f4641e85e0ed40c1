import type { Activity, ActivityEntry, ActivityResource, ActivityView, MyPlace } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Caller } from '@shared/contract/caller'
import type { Booking } from '@shared/contract/resource'
import type { Calendar } from '@shared/domain/time/working-days'
import { activityMisses } from './gate'
import { checkInOpensAt, closeBy, phaseOf } from './phase'
import { activityRights } from './rights'

const counts = (activity: Activity) => ({
  placesLeft: Math.max(0, activity.capacity - activity.taken),
  waitingCount: activity.waiting.length,
})

/** One line of a list. */
export const viewEntry = (activity: Activity, now: number): ActivityEntry => ({
  ...activity,
  ...counts(activity),
  phase: phaseOf(activity, now),
})

/** The page of an activity: no seed, no other people. */
export const viewActivity = (
  activity: Activity,
  mine: Attendance | null,
  world: { caller: Caller; now: number; birthDay?: string | null; calendar?: Calendar; bookings?: readonly Booking[] },
): ActivityView => {
  const misses = activityMisses(activity, world.caller, world.birthDay ?? null)
  const can = activityRights(activity, mine, world)
  return {
    ...activity,
    ...counts(activity),
    phase: phaseOf(activity, world.now),
    mine: placeOf(activity, mine),
    can: { ...can, signUp: can.signUp && misses.length === 0 },
    misses,
    checkInOpensAt: checkInOpensAt(activity),
    closeBy: closeBy(activity, world.calendar),
    resources: resourcesOf(world.bookings ?? [], can.edit || can.close),
  }
}

/** Each resource once, as far as the best of its bookings is. */
function resourcesOf(bookings: readonly Booking[], isRunBy: boolean): ActivityResource[] {
  const found = new Map<string, ActivityResource>()
  for (const { resourceId, resourceName: name, status } of bookings) {
    const isSeen = status === 'confirmed' || (status === 'requested' && isRunBy)
    if (isSeen && found.get(resourceId)?.status !== 'confirmed') found.set(resourceId, { resourceId, name, status })
  }
  return [...found.values()]
}

function placeOf(activity: Activity, mine: Attendance | null): MyPlace | null {
  if (!mine || mine.status === 'withdrawn' || mine.status === 'voided') return null
  const ahead = Math.max(0, activity.waiting.indexOf(mine.personId))
  if (mine.status !== 'present') return { status: mine.status, ahead }
  if (mine.confirmed) return { status: 'confirmed', ahead }
  return { status: mine.checkOut ? 'checkedOut' : 'checkedIn', ahead }
}
