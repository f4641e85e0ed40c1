import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Caller } from '@shared/contract/caller'
import { ok, refuse } from '@shared/contract/result'
import { phaseOf } from '@shared/domain/activity/phase'
import { RELATIONS } from '@shared/domain/permission/relations'
import { changed } from '@shared/domain/report/bucket'
import { attendanceBuckets } from '@shared/domain/report/buckets-of'
import { chinaDay } from '@shared/domain/time/china-time'
import { presenceOf } from './presence'

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
    ...record,
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

/** A second person, from outside the team: not who typed it in. */
const vouchesForHand = ({ checkIn, checkOut }: Attendance, { teamId }: Activity, caller: Caller) =>
  !RELATIONS.teamMember(caller, { teamIds: [teamId] }) &&
  [checkIn, checkOut].every((mark) => mark?.enteredById !== caller._id)

type ByHand = { startsAt: number; endsAt: number; reason: string; enteredById: string; now: number }

/** 补签: presence typed in by hand, inside the planned time, for somebody whose phone failed. Grade C. */
export function amendAttendance(record: Attendance, activity: Activity, byHand: ByHand) {
  if (byHand.now < activity.endsAt) return refuse('ACTIVITY_NOT_ENDED')
  if (record.checkIn?.by === 'code') return refuse('ALREADY_CHECKED_IN')
  if (record.status !== 'signedUp' && record.status !== 'present') return refuse('NOT_SIGNED_UP')
  const isInside =
    activity.startsAt <= byHand.startsAt && byHand.startsAt < byHand.endsAt && byHand.endsAt <= activity.endsAt
  if (!isInside) return refuse('TIMES_IMPOSSIBLE')

  const mark = (at: number) => ({ at, by: 'hand' as const, enteredById: byHand.enteredById })
  const amended: Attendance = {
    ...record,
    status: 'present',
    checkIn: mark(byHand.startsAt),
    checkOut: mark(byHand.endsAt),
    confirmed: null,
    handReason: byHand.reason,
    handEnteredAt: byHand.now,
    day: chinaDay(byHand.startsAt),
  }
  return ok(changed(record, amended, attendanceBuckets))
}
