import type { ActivityEntry, ActivityView } from '@shared/contract/activity'
import { usePagedList } from '@/hooks/use-paged-list'

/** What else I signed up for at that time; null means nothing, unknown means it was not asked. */
export type Clash = ActivityEntry | null | 'unknown'

/** 时间冲突: looked up where the reader could sign up, and where they hold a place in what may have been moved. */
export function useClash(activity: ActivityView): Clash {
  const mine = usePagedList('attendance.upcoming', activity.can.signUp || activity.can.withdraw ? {} : null)
  if (mine.status !== 'ready') return 'unknown'

  const isSameTime = (other: ActivityEntry) =>
    other._id !== activity._id && other.startsAt < activity.endsAt && activity.startsAt < other.endsAt
  return mine.items.find(isSameTime) ?? null
}
