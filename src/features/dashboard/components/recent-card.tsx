import { View } from '@tarojs/components'
import type { ActivityEntry } from '@shared/contract/activity'
import { Card, CardList } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'
import { useIsDesktop } from '@/platform/desktop'
import { RecordRow, RecordsTable } from './records-table'

type Props = { recent: readonly ActivityEntry[]; onMore: () => void }

/** 活动记录: the newest closed ones, a table on a desk. */
export function RecentCard({ recent, onMore }: Props) {
  const isDesktop = useIsDesktop()
  if (recent.length === 0) return null
  if (isDesktop) {
    return (
      <Card>
        <SectionHead title="最近结项的活动" more="打开列表" onMore={onMore} isInCard />
        <RecordsTable title="最近结项的活动" activities={recent} />
      </Card>
    )
  }
  return (
    <View className="stack g24">
      <SectionHead title="最近结项的活动" more="打开列表" onMore={onMore} />
      <CardList>
        {recent.map((activity) => (
          <RecordRow key={activity._id} activity={activity} />
        ))}
      </CardList>
    </View>
  )
}
