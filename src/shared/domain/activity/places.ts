import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Caller } from '@shared/contract/caller'
import { ok, refuse } from '@shared/contract/result'
import { noticeOf } from '@shared/domain/attendance/sign-up'
import { may } from '@shared/domain/permission/permissions'
import { phaseOf } from './phase'

/** Whether the caller may ask for a place now; who gets one is decided by the conditional write. */
export function mayAskForPlace(activity: Activity, caller: Caller, now: number) {
  if (!may('activity.signUp', caller)) return refuse('REGISTRATION_REQUIRED')
  return isOpen(activity, now) ? ok(null) : refuse('ACTIVITY_NOT_OPEN')
}

/** Whether the caller may say 去不了 now. */
export function mayGivePlaceBack(activity: Activity, mine: Attendance | null, now: number) {
  if (mine?.status === 'present') return refuse('ALREADY_CHECKED_IN')
  if (mine?.status !== 'signedUp' && mine?.status !== 'waiting') return refuse('NOT_SIGNED_UP')
  return isOpen(activity, now) ? ok(mine) : refuse('ACTIVITY_NOT_OPEN')
}

const isOpen = (activity: Activity, now: number) => ['recruiting', 'full', 'ongoing'].includes(phaseOf(activity, now))

/** More places than before: those who wait move up in their order, and are told. */
export function moveUp(activity: Activity): Activity {
  const free = Math.max(0, activity.capacity - activity.people.length)
  const people = [...activity.people, ...activity.waiting.slice(0, free)]
  const notices = activity.waiting
    .slice(0, free)
    .map((personId) => noticeOf(activity, { personId, atRev: activity.rev, kind: 'promoted' }))
  return {
    ...activity,
    people,
    taken: people.length,
    waiting: activity.waiting.slice(free),
    outbox: [...activity.outbox, ...notices],
  }
}

/**
 * Who has a place is what the activity says, and the record follows: somebody may have moved up before their own record
 * was written, or asked on one phone while withdrawing on the other.
 */
export function asSeated(activity: Pick<Activity, 'people' | 'waiting'>, mine: Attendance | null): Attendance | null {
  if (!mine || mine.status === 'present' || mine.status === 'voided') return mine
  const status = placeIn(activity, mine.personId)
  return status === mine.status ? mine : { ...mine, status }
}

/** The same where only one thing is known of the activity: whether this person has a place in it. */
export const asSeatedIf = (hasPlace: boolean, mine: Attendance | null): Attendance | null =>
  asSeated({ people: hasPlace && mine ? [mine.personId] : [], waiting: [] }, mine)

function placeIn({ people, waiting }: Pick<Activity, 'people' | 'waiting'>, personId: string): Attendance['status'] {
  if (people.includes(personId)) return 'signedUp'
  return waiting.includes(personId) ? 'waiting' : 'withdrawn'
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
