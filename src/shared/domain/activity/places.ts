import type { Activity } from '@shared/contract/activity'
import type { Caller } from '@shared/contract/caller'
import { ok, refuse } from '@shared/contract/result'
import { phaseOf } from './phase'

/** Whether the caller may ask for a place now; who gets one is decided by the conditional write. */
export function mayAskForPlace(activity: Activity, caller: Caller, now: number) {
  if (!caller.registration) return refuse('REGISTRATION_REQUIRED')
  const phase = phaseOf(activity, now)
  if (phase !== 'recruiting' && phase !== 'full' && phase !== 'ongoing') return refuse('ACTIVITY_NOT_OPEN')
  return ok(null)
}

/** 去不了: frees the place. The first who waits gets it; a smaller capacity is respected. */
export function givePlaceBack(activity: Activity, personId: string): { after: Activity; promotedId: string | null } {
  const waiting = activity.waiting.filter((id) => id !== personId)
  const people = activity.people.filter((id) => id !== personId)
  const [first] = waiting
  const promotedId = first !== undefined && people.length < activity.capacity ? first : null
  const seated = promotedId ? [...people, promotedId] : people
  return {
    promotedId,
    after: { ...activity, people: seated, taken: seated.length, waiting: waiting.filter((id) => id !== promotedId) },
  }
}
