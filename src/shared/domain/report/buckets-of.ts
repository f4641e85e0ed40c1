import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Order } from '@shared/contract/order'
import { UNPUBLISHED } from '@shared/domain/activity/phase'
import { NO_TEAM, type Bucket } from './bucket'

/** An activity counts for the hosting team, where it served, on the day it begins. What is not out counts nowhere. */
export const activityBuckets = ({ status, teamId, unitId, subdistrictId, day }: Activity): Bucket[] =>
  UNPUBLISHED.includes(status) ? [] : [{ teamId, unitId, subdistrictId, day }]

/** Presence counts for the volunteer's own team, on the day it began, once it is confirmed. */
export const attendanceBuckets = ({ confirmed, teamId, unitId, subdistrictId, day }: Attendance): Bucket[] =>
  confirmed ? [{ teamId, unitId, subdistrictId, day }] : []

/** An order counts for the unit that answers for the place, on the day it was submitted. */
export const orderBuckets = ({ unitId, subdistrictId, submittedDay }: Order): Bucket[] => [
  { teamId: NO_TEAM, unitId, subdistrictId, day: submittedDay },
]
