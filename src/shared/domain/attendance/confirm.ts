import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Caller } from '@shared/contract/caller'
import { ok, refuse } from '@shared/contract/result'
import { phaseOf } from '@shared/domain/activity/phase'
import { changed } from '@shared/domain/report/bucket'
import { attendanceBuckets } from '@shared/domain/report/buckets-of'
import { chinaDay } from '@shared/domain/time/china-time'
import { notAbsent } from './absence'
import { presenceOf } from './presence'
import { notToBeVouched, vouchesForHand, waitingToBeVouched } from './vouch'

/** Whether attendance of this activity can still be worked on. */
export function mayKeepAttendance(activity: Activity, now: number) {
  if (activity.status === 'closed' || activity.status === 'cancelled') return refuse('ACTIVITY_FINAL')
  const phase = phaseOf(activity, now)
  return phase === 'ongoing' || phase === 'ended' ? ok(null) : refuse('ACTIVITY_NOT_OPEN')
}

/**
 * 时长认定 of one record by another person. What was typed in by hand needs somebody outside the team: its own leaders
 * cannot vouch for it (PRODUCT.md, section 5).
 */
export function confirmAttendance(record: Attendance, activity: Activity, by: { caller: Caller; now: number }) {
  if (record.personId === by.caller._id) return refuse('CONFIRMS_SELF')
  if (record.confirmed) return ok(record)
  if (record.status !== 'present') return refuse('NOT_CHECKED_IN')
  // Minutes that are confirmed must have passed: nobody is confirmed while still there.
  if (!record.checkOut && by.now < record.endsAt) return refuse('STILL_PRESENT')
  if (presenceOf(record).grade === 'C' && !vouchesForHand(record, activity, by.caller))
    return refuse('OTHER_TEAM_NEEDED')

  const confirmed: Attendance = {
    ...notToBeVouched(record),
    confirmed: { byId: by.caller._id, at: by.now },
    outbox: [
      ...record.outbox,
      {
        personId: record.personId,
        atRev: record.rev,
        kind: 'attendanceConfirmed',
        subject: record.title,
        link: { page: 'record', id: record.activityId },
      },
    ],
  }
  return ok(changed(record, confirmed, attendanceBuckets))
}

type ByHand = {
  startsAt: number
  endsAt: number
  reason: string
  evidence: string
  photoId: string | null
  enteredById: string
  now: number
}

/** 补签: presence typed in by hand, inside the planned time and with evidence, for somebody whose phone failed. Grade C. */
export function amendAttendance(record: Attendance, activity: Activity, byHand: ByHand) {
  if (byHand.now < activity.endsAt) return refuse('ACTIVITY_NOT_ENDED')
  if (record.checkIn?.by === 'code') return refuse('ALREADY_CHECKED_IN')
  if (record.status !== 'signedUp' && record.status !== 'present') return refuse('NOT_SIGNED_UP')
  if (byHand.evidence.trim() === '') return refuse('EVIDENCE_MISSING')
  const isInside =
    activity.startsAt <= byHand.startsAt && byHand.startsAt < byHand.endsAt && byHand.endsAt <= activity.endsAt
  if (!isInside) return refuse('TIMES_IMPOSSIBLE')

  const mark = (at: number) => ({ at, by: 'hand' as const, enteredById: byHand.enteredById })
  const amended: Attendance = {
    ...waitingToBeVouched(notAbsent(record), activity),
    status: 'present',
    checkIn: mark(byHand.startsAt),
    checkOut: mark(byHand.endsAt),
    confirmed: null,
    handReason: byHand.reason,
    handEnteredAt: byHand.now,
    handEvidence: byHand.evidence,
    handPhotoId: byHand.photoId,
    day: chinaDay(byHand.startsAt),
  }
  return ok(changed(record, amended, attendanceBuckets))
}
