import type { Activity } from '@shared/contract/activity'
import type { OutboxNotice } from '@shared/contract/stored'
import { ok, refuse } from '@shared/contract/result'
import { letOut } from './lifecycle'

type By = { personId: string; now: number }

/** 送审: meets everything that publishing asks for, and waits for the unit; its administrators are told. */
export function submitActivity(activity: Activity, { personId, now }: By, adminIds: readonly string[]) {
  const fit = letOut(activity, now)
  if (!fit.ok) return fit

  const submitted: Activity = {
    ...activity,
    status: 'submitted',
    isPending: true,
    review: { submittedById: personId, submittedAt: now, decidedById: null, decidedAt: null, reason: '' },
    outbox: [
      ...activity.outbox,
      ...adminIds.map((id) => ({
        ...told(activity, id, 'activitySubmitted'),
        link: { page: 'activityReviews' as const, id: activity.unitId },
      })),
    ],
  }
  return ok(submitted)
}

/** 审核: published, or returned with the reason; whoever handed it in is told. */
export function reviewActivity(
  activity: Activity,
  { isPassed, reason }: { isPassed: boolean; reason: string },
  { personId, now }: By,
) {
  if (activity.status !== 'submitted' || !activity.review) return refuse('ACTIVITY_NOT_SUBMITTED')
  if (!isPassed && reason === '') return refuse('CHECK_REASON_MISSING')

  const kind = isPassed ? 'activityPassed' : 'activityReturned'
  const decided: Activity = {
    ...activity,
    isPending: true,
    review: { ...activity.review, decidedById: personId, decidedAt: now, reason: isPassed ? '' : reason },
    outbox: [...activity.outbox, told(activity, activity.review.submittedById, kind)],
  }
  return isPassed ? letOut(decided, now) : ok<Activity>({ ...decided, status: 'returned' })
}

const told = (activity: Activity, personId: string, kind: OutboxNotice['kind']): OutboxNotice => ({
  personId,
  atRev: activity.rev,
  kind,
  subject: activity.title,
  link: { page: 'activity', id: activity._id },
})
