import type { Activity } from '@shared/contract/activity'
import type { ActivityClosing } from '@shared/contract/activity-plan'
import type { Attendance } from '@shared/contract/attendance'
import { ok, refuse } from '@shared/contract/result'
import { changed } from '@shared/domain/report/bucket'
import { activityBuckets } from '@shared/domain/report/buckets-of'
import { withEffect } from './lifecycle'
import { phaseOf } from './phase'

type Evidence = { attendances: readonly Attendance[]; passedPhotoIds: readonly string[] }

/**
 * 结项 (令67 §7): after the end, with everybody's presence confirmed, and a passed photo or the reason why there is none.
 */
export function closeActivity(
  activity: Activity,
  closing: ActivityClosing & Evidence,
  by: { personId: string; now: number },
) {
  const { attendances, passedPhotoIds, ...stated } = closing
  if (activity.status === 'closed' || activity.status === 'cancelled') return refuse('ACTIVITY_FINAL')
  if (phaseOf(activity, by.now) !== 'ended') return refuse('ACTIVITY_NOT_ENDED')
  if (attendances.some((attendance) => attendance.status === 'present' && !attendance.confirmed))
    return refuse('ATTENDANCE_UNCONFIRMED')
  if (!hasPhotoOrReason(stated, passedPhotoIds)) return refuse('PHOTO_MISSING')

  const closed: Activity = { ...activity, status: 'closed', closing: { ...stated, at: by.now, byId: by.personId } }
  return ok(changed(activity, withEffect(closed, 'delivered'), activityBuckets))
}

function hasPhotoOrReason(stated: ActivityClosing, passedPhotoIds: readonly string[]) {
  if (stated.bestPhotoIds.length === 0) return stated.noPhotoReason.trim() !== ''
  return stated.bestPhotoIds.every((id) => passedPhotoIds.includes(id))
}
