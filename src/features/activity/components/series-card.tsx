import type { ActivityEntry, ActivityView } from '@shared/contract/activity'
import { chinaDay } from '@shared/domain/time/china-time'
import { CardList } from '@/components/card/card'
import { Loaded } from '@/components/loaded/loaded'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { Tag } from '@/components/tag/tag'
import { PHASE_TAG } from '@/components/tag/tag-states'
import { clockTime, monthDay, weekday } from '@/components/when'
import { useQuery } from '@/hooks/use-query'
import { replaceWith } from '@/platform/navigate'

/** 系列: the other dates of an activity that is held again and again. */
export function SeriesCard({ activity }: { activity: ActivityView }) {
  const query = useQuery('activity.series', activity.series ? { activityId: activity._id } : null)
  if (!activity.series) return null

  return (
    <>
      <SectionHead title={`一共 ${activity.series.count} 场`} note={`这是第 ${activity.series.index + 1} 场`} />
      <Loaded query={query} saying="正在看其他场次" shape="list">
        {({ items }) => (
          <CardList>
            {items.map((one) => (
              <Row
                key={one._id}
                title={dateOf(one)}
                note={one._id === activity._id ? '就是这一场' : one.venueName}
                trailing={<Tag state={PHASE_TAG[one.phase]} />}
                onClick={
                  one._id === activity._id
                    ? undefined
                    : () => void replaceWith('activityDetail', { activityId: one._id })
                }
              />
            ))}
          </CardList>
        )}
      </Loaded>
    </>
  )
}

const dateOf = ({ startsAt }: ActivityEntry) => {
  const day = chinaDay(startsAt)
  return `${monthDay(day)}，${weekday(day)} ${clockTime(startsAt)}`
}
