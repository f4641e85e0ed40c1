import * as z from 'zod'
import { ActivityView } from './activity'
import { endpoint } from './endpoint'
import { Id } from './fields'

export const activityReviewApi = {
  /** 审核: the unit publishes what was handed in, or returns it with the reason. */
  'activity.review': endpoint({
    input: z.object({ activityId: Id, isPassed: z.boolean(), reason: z.string().trim().max(100) }),
    output: ActivityView,
    errors: [
      'ACTIVITY_NOT_SUBMITTED',
      'CHECK_REASON_MISSING',
      'ACTIVITY_STARTED',
      'TEAM_NOT_ACTIVE',
      'INSURANCE_MISSING',
      'INSURANCE_NOT_COVERING',
      'INSURANCE_TOO_FEW',
      'CHANGED_MEANWHILE',
    ],
  }),
}
