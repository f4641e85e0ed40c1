import type { ActivityEntry, ActivityView } from '@shared/contract/activity'
import { usePagedList } from '@/hooks/use-paged-list'

/** What else I signed up for at that time; null means nothing, unknown means it was not asked. */
export type Clash = ActivityEntry | null | 'unknown'

/** 时间冲突: looked up only where the reader could sign up. */
export function useClash(activity: ActivityView): Clash {
  const mine = usePagedList('attendance.upcoming', activity.can.signUp ? {} : null)
  if (mine.status !== 'ready') return 'unknown'

  const isSameTime = (other: ActivityEntry) =>
    other._id !== activity._id && other.startsAt < activity.endsAt && activity.startsAt < other.endsAt
  return mine.items.find(isSameTime) ?? null
}
