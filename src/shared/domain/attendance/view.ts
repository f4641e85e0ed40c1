import type { Attendance, AttendanceView } from '@shared/contract/attendance'
import { presenceOf } from './presence'

/** One record with its minutes as of now, its grade and the reason for it. */
export const viewAttendance = (record: Attendance, now: number): AttendanceView => ({
  ...record,
  ...presenceOf(record, now),
  isConfirmed: record.confirmed !== null,
  voidedFor: record.voided?.note ?? null,
})
