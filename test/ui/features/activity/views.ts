import type { Account } from '@shared/contract/account'
import type { Activity } from '@shared/contract/activity'
import { activityApi } from '@shared/contract/activity-api'
import type { Attendance } from '@shared/contract/attendance'
import { attendanceApi } from '@shared/contract/attendance-api'
import { viewActivity } from '@shared/domain/activity/view'
import { viewAttendance } from '@shared/domain/attendance/view'
import { NOW } from '../../../builders/clock'

export { meOf } from '../../../builders/account'

type Seen = { mine?: Attendance | null; now?: number }

/** An activity as one person gets to see it, with the place they have in it. */
export const activityAs = (activity: Activity, caller: Account, { mine = null, now = NOW }: Seen = {}) =>
  activityApi['activity.get'].output.parse(viewActivity(activity, mine, { caller, now }))

export const recordOf = (attendance: Attendance, now = NOW) =>
  attendanceApi['attendance.checkIn'].output.parse(viewAttendance(attendance, now))
