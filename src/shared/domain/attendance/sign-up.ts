import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Caller } from '@shared/contract/caller'
import type { OutboxNotice } from '@shared/contract/stored'
import { ownTeamFor } from '@shared/domain/attendance/own-team'
import { listKey } from '@shared/domain/time/list-key'

export const attendanceId = (activityId: string, personId: string): string => `${activityId}-${personId}`

/** What a record repeats of its activity, for lists that show records alone. */
export const copiesOf = ({ title, subdistrictId, subdistrictName, startsAt, endsAt, day }: Activity) => ({
  title,
  subdistrictId,
  subdistrictName,
  startsAt,
  endsAt,
  day,
})

/** 报名 record of one person; hours will go to their own team. */
export function signUpRecord(
  activity: Activity,
  caller: Caller,
  place: { isWaiting: boolean; now: number; rev: number },
): Attendance {
  const id = attendanceId(activity._id, caller._id)
  return {
    ...ownTeamFor(caller, activity),
    _id: id,
    rev: place.rev,
    isPending: true,
    dirty: [],
    outbox: place.isWaiting ? [] : [noticeOf(activity, { personId: caller._id, atRev: place.rev, kind: 'signedUp' })],
    activityId: activity._id,
    personId: caller._id,
    personName: caller.name,
    status: place.isWaiting ? 'waiting' : 'signedUp',
    signedUpAt: place.now,
    checkIn: null,
    checkOut: null,
    confirmed: null,
    handReason: '',
    handEnteredAt: null,
    handEvidence: '',
    handPhotoId: null,
    absence: null,
    evaluation: null,
    voided: null,
    history: [],
    wrongCodesAt: [],
    ...copiesOf(activity),
    listKey: listKey(activity.endsAt, id),
  }
}

/** The waiting person who got the place: the record says so, and they are told. */
export const promoted = (record: Attendance, activity: Activity): Attendance => ({
  ...record,
  status: 'signedUp',
  isPending: true,
  outbox: [...record.outbox, noticeOf(activity, { personId: record.personId, atRev: record.rev, kind: 'promoted' })],
})

type Told = Pick<OutboxNotice, 'personId' | 'atRev' | 'kind'>

/** What somebody is told about their place. */
export const noticeOf = (activity: Activity, told: Told): OutboxNotice => ({
  ...told,
  subject: activity.title,
  link: { page: 'activity', id: activity._id },
})
