import type { Attendance } from '@shared/contract/attendance'
import { attendanceApi } from '@shared/contract/attendance-api'
import type { Activity } from '@shared/contract/activity'
import { ok, refuse } from '@shared/contract/result'
import { amendAttendance, confirmAttendance, mayKeepAttendance } from '@shared/domain/attendance/confirm'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import { viewAttendance } from '@shared/domain/attendance/view'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'

export const confirm = implement(attendanceApi['attendance.confirm'], async ({ activityId, personIds }, deps) => {
  const activity = await deps.store.activities.get(activityId)
  if (!activity || !may('attendance.confirm', deps.caller, ofTeam(activity))) return refuse('NOT_FOUND')
  const isOpen = mayKeepAttendance(activity, deps.now())
  if (!isOpen.ok) return isOpen

  const records = await deps.store.attendances.getMany(personIds.map((id) => attendanceId(activityId, id)))
  if (records.length < new Set(personIds).size) return refuse('NOT_FOUND')
  return confirmAll(records, activity, deps)
})

/** All are decided before the first is written: a list with one impossible record changes nothing. */
async function confirmAll(records: readonly Attendance[], activity: Activity, { store, caller, now }: Deps) {
  const decided = records.map((record) => ({
    record,
    result: confirmAttendance(record, activity, { caller, now: now() }),
  }))
  const confirmed: [Attendance, Attendance][] = []
  for (const { record, result } of decided) {
    if (!result.ok) return result
    confirmed.push([record, result.value])
  }

  const areSaved = await Promise.all(
    confirmed.map(async ([before, after]) => before === after || store.attendances.replace(before, after)),
  )
  if (areSaved.includes(false)) return refuse('CHANGED_MEANWHILE')
  return ok({ items: confirmed.map(([, after]) => viewAttendance(after, now())) })
}

export const amend = implement(attendanceApi['attendance.amend'], async (asked, deps) => {
  const { activityId, personId, photoId, evidence = '', ...times } = asked
  const { caller, now, store } = deps
  const activity = await store.activities.get(activityId)
  if (!activity || !may('attendance.amend', caller, ofTeam(activity))) return refuse('NOT_FOUND')
  if (activity.status !== 'published') return refuse('ACTIVITY_FINAL')
  const record = await store.attendances.get(attendanceId(activityId, personId))
  if (!record) return refuse('NOT_SIGNED_UP')
  if (photoId && !(await isPhotoOf(activityId, photoId, deps))) return refuse('NOT_FOUND')

  const byHand = { ...times, evidence, photoId: photoId ?? null, enteredById: caller._id, now: now() }
  const amended = amendAttendance(record, activity, byHand)
  if (!amended.ok) return amended
  const isSaved = await store.attendances.replace(record, amended.value)
  return isSaved ? ok(viewAttendance(amended.value, now())) : refuse('CHANGED_MEANWHILE')
})

async function isPhotoOf(activityId: string, photoId: string, { store }: Deps): Promise<boolean> {
  const photo = await store.photos.get(photoId)
  return photo?.activityId === activityId && photo.status !== 'returned'
}
