import type { Attendance } from '@shared/contract/attendance'
import { changed } from '@shared/domain/report/bucket'
import { attendanceBuckets } from '@shared/domain/report/buckets-of'
import { notToBeVouched } from './vouch'

/** 作废: the record stays with the reason and counts nowhere any more; the person is told. Twice is once. */
export function voidAttendance(record: Attendance, by: { byId: string; at: number; note: string }): Attendance {
  if (record.status !== 'present') return record
  const voided: Attendance = {
    ...notToBeVouched(record),
    status: 'voided',
    voided: by,
    outbox: [
      ...record.outbox,
      {
        personId: record.personId,
        atRev: record.rev,
        kind: 'attendanceVoided',
        subject: record.title,
        link: { page: 'record', id: record.activityId },
      },
    ],
  }
  return changed(record, voided, attendanceBuckets)
}
