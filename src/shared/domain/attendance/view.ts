import type { Attendance, AttendanceView } from '@shared/contract/attendance'
import { presenceOf } from './presence'

/** One record with its minutes, its grade and the reason for it. */
export const viewAttendance = (record: Attendance): AttendanceView => ({
  ...record,
  ...presenceOf(record),
  isConfirmed: record.confirmed !== null,
})
