import type { Activity } from '@shared/contract/activity'
import type { OutboxNotice } from '@shared/contract/stored'
import { ok, refuse } from '@shared/contract/result'
import { changed } from '@shared/domain/report/bucket'
import { activityBuckets } from '@shared/domain/report/buckets-of'
import { insuranceGap } from './insurance'
import { UNPUBLISHED } from './phase'

/** 发布: what is not out yet. */
export const publishActivity = (activity: Activity, now: number) =>
  UNPUBLISHED.includes(activity.status) ? letOut(activity, now) : refuse('ACTIVITY_NOT_DRAFT')

/** What publishing asks for: it lies ahead, and high risk has its insurance entry (令685 §17). */
export function letOut(activity: Activity, now: number) {
  if (now >= activity.startsAt) return refuse('ACTIVITY_STARTED')
  const gap = insuranceGap(activity)
  if (gap) return refuse(gap)

  const published: Activity = { ...activity, status: 'published', publishedAt: now }
  return ok(changed(activity, withEffect(published, 'scheduled'), activityBuckets))
}

/** Cancels with a reason; everyone with a place or waiting is told, and the order behind it is open again. */
export function cancelActivity(activity: Activity, reason: string, now: number) {
  const isOpen = UNPUBLISHED.includes(activity.status) || (activity.status === 'published' && now < activity.endsAt)
  if (!isOpen) return refuse('ACTIVITY_FINAL')

  const cancelled: Activity = {
    ...activity,
    status: 'cancelled',
    cancelReason: reason,
    outbox: [...activity.outbox, ...[...activity.people, ...activity.waiting].map(noticeTo(activity))],
  }
  return ok(changed(activity, withEffect(cancelled, 'reopened'), activityBuckets))
}

const noticeTo =
  (activity: Activity) =>
  (personId: string): OutboxNotice => ({
    personId,
    atRev: activity.rev,
    kind: 'activityCancelled',
    subject: activity.title,
    link: { page: 'activity', id: activity._id },
  })

/** Tells the order behind an activity, if there is one, what became of it. */
export const withEffect = (activity: Activity, effect: 'scheduled' | 'delivered' | 'reopened'): Activity =>
  activity.orderId ? { ...activity, effects: [...activity.effects, { orderId: activity.orderId, effect }] } : activity
