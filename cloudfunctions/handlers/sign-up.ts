import type { Activity } from '@shared/contract/activity'
import { activityApi } from '@shared/contract/activity-api'
import type { Attendance } from '@shared/contract/attendance'
import type { Caller } from '@shared/contract/caller'
import { ok, refuse } from '@shared/contract/result'
import { gateRefusal } from '@shared/domain/activity/gate'
import { givePlaceBack, mayAskForPlace, mayGivePlaceBack } from '@shared/domain/activity/places'
import { viewActivity } from '@shared/domain/activity/view'
import { attendanceId, promoted, signUpRecord } from '@shared/domain/attendance/sign-up'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import type { Change } from '@cloud/store/table'
import { mayKnow, mineOf, worldOf } from './activity-load'

/** Only as many tries as people can plausibly withdraw in one moment; after that the person is asked to try again. */
const TRIES = 8

export const signUp = implement(activityApi['activity.signUp'], async ({ activityId }, deps) => {
  const { caller, store, now } = deps
  const activity = await store.activities.get(activityId)
  if (!activity || !mayKnow(activity, deps)) return refuse('NOT_FOUND')
  const may = mayAskForPlace(activity, caller, now())
  if (!may.ok) return may
  const world = worldOf(activity, deps)
  const refusal = gateRefusal(activity, caller, world.birthDay)
  if (refusal) return refusal

  const place = await takePlace(activity, deps)
  if (!place) return refuse('ACTIVITY_BUSY')

  const record = await recordPlace(activity, place === 'waiting', deps)
  return ok(viewActivity(withPlace(activity, caller._id, place), record, world))
})

/**
 * One conditional update takes the place and names the person, so that never more people than places get one and a
 * crash before the record is written leaks nothing: asking again finds the place and writes the record.
 */
async function takePlace(loaded: Activity, { store, caller }: Deps): Promise<'place' | 'waiting' | null> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const latest = attempt === 0 ? loaded : await store.activities.get(loaded._id)
    if (latest?.status !== 'published') return null
    if (latest.people.includes(caller._id)) return 'place'
    if (latest.waiting.includes(caller._id)) return 'waiting'

    const list = latest.taken < latest.capacity ? 'people' : 'waiting'
    const isTaken = await store.activities.change(
      latest._id,
      list === 'people' ? aPlace(latest, caller) : aWait(latest, caller),
    )
    if (isTaken) return list === 'people' ? 'place' : 'waiting'
  }
  return null
}

const aPlace = ({ capacity }: Activity, { _id }: Caller): Change<Activity> => ({
  when: {
    equals: { status: 'published', capacity },
    below: { field: 'taken', limit: capacity },
    lacks: { field: 'people', value: _id },
  },
  increase: { field: 'taken', by: 1 },
  append: { field: 'people', value: _id },
})

const aWait = ({ capacity, taken }: Activity, { _id }: Caller): Change<Activity> => ({
  when: { equals: { status: 'published', capacity, taken }, lacks: { field: 'waiting', value: _id } },
  append: { field: 'waiting', value: _id },
})

async function recordPlace(activity: Activity, isWaiting: boolean, deps: Deps): Promise<Attendance> {
  const { caller, store, now } = deps
  const record = signUpRecord(activity, caller, { isWaiting, now: now(), rev: 0 })
  const isNew = await store.attendances.insert(record)
  if (isNew) return record

  const before = await store.attendances.get(record._id)
  if (before?.status !== 'withdrawn') return before ?? record
  const again = {
    ...signUpRecord(activity, caller, { isWaiting, now: now(), rev: before.rev }),
    ...wrongTriesOf(before),
  }
  const isSaved = await store.attendances.replace(before, again)
  return isSaved ? again : ((await store.attendances.get(record._id)) ?? again)
}

/** Whoever guessed codes, gave the place back and took it again has still guessed. */
const wrongTriesOf = ({ wrongCodesAt, wrongClaims }: Attendance) => ({
  wrongCodesAt,
  ...(wrongClaims ? { wrongClaims } : {}),
})

const withPlace = (activity: Activity, personId: string, place: 'place' | 'waiting'): Activity => {
  const list = place === 'place' ? 'people' : 'waiting'
  if (activity[list].includes(personId)) return activity
  return { ...activity, [list]: [...activity[list], personId], taken: activity.taken + (place === 'place' ? 1 : 0) }
}

export const withdraw = implement(activityApi['activity.withdraw'], async ({ activityId }, deps) => {
  const { now, store } = deps
  const loaded = await store.activities.get(activityId)
  if (!loaded || !mayKnow(loaded, deps)) return refuse('NOT_FOUND')
  const may = mayGivePlaceBack(loaded, await mineOf(loaded, deps), now())
  if (!may.ok) return may

  const withdrawn: Attendance = { ...may.value, status: 'withdrawn' }
  const isSaved = await store.attendances.replace(may.value, withdrawn)
  if (!isSaved) return refuse('ACTIVITY_BUSY')
  const activity = await freePlace(loaded, deps)
  if (!activity) return refuse('ACTIVITY_BUSY')

  return ok(viewActivity(activity, withdrawn, worldOf(activity, deps)))
})

async function freePlace(loaded: Activity, deps: Deps): Promise<Activity | null> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const activity = attempt === 0 ? loaded : await deps.store.activities.get(loaded._id)
    if (!activity) return null
    const { after, promotedId } = givePlaceBack(activity, deps.caller._id)
    const isSaved = await deps.store.activities.replace(activity, after)
    if (!isSaved) continue
    if (promotedId) await promote(after, promotedId, deps)
    return after
  }
  return null
}

async function promote(activity: Activity, personId: string, { store }: Deps): Promise<void> {
  const record = await store.attendances.get(attendanceId(activity._id, personId))
  if (!record || record.status !== 'waiting') return
  // When this loses, or the record is not there yet, `asSeated` sees the place by the name in the activity.
  const isSaved = await store.attendances.replace(record, promoted(record, activity))
  if (!isSaved) console.warn('promotion not recorded', { activityId: activity._id })
}
