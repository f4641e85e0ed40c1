import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import { asSeated } from '@shared/domain/activity/places'
import { listKey } from '@shared/domain/time/list-key'
import { copiesOf } from './sign-up'

/** What a record repeats of its activity, as the activity stands now. Null when the record is right already. */
export function refreshedCopies(record: Attendance, activity: Activity): Attendance | null {
  const copies = {
    status: asSeated(activity, record)?.status ?? record.status,
    ...copiesOf(activity),
    day: record.checkIn ? record.day : activity.day,
    listKey: listKey(activity.endsAt, record._id),
  }
  const isRight = (Object.keys(copies) as (keyof typeof copies)[]).every((field) => record[field] === copies[field])
  return isRight ? null : { ...record, ...copies }
}
