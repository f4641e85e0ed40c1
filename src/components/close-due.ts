import type { ActivityEntry } from '@shared/contract/activity'
import { closeBy } from '@shared/domain/activity/phase'
import { chinaDay } from '@shared/domain/time/china-time'
import { workingDaysLeft, type Calendar } from '@shared/domain/time/working-days'

/** 还剩 3 个工作日结项; undefined where nothing is due. A year without its holiday calendar is said, not guessed. */
export function closeDue(
  activity: Pick<ActivityEntry, 'phase' | 'endsAt'>,
  now: number,
  calendar?: Calendar,
): string | undefined {
  if (activity.phase !== 'ended') return undefined
  const last = closeBy(activity, calendar)
  const today = chinaDay(now)
  if (last === null) return '请尽快结项，这一年的放假安排还没录入'
  if (last < today) return '已过结项期限'
  const left = workingDaysLeft(today, last, calendar)
  return left === 0 ? '今天是结项的最后一天' : `还剩 ${left ?? 0} 个工作日结项`
}
