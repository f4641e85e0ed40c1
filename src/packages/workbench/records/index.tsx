import { View } from '@tarojs/components'
import { AxisTag } from '@/components/axis-tag/axis-tag'
import { Card } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { MoreButton, PagedList } from '@/components/paged-list/paged-list'
import { closeDue } from '@/components/close-due'
import { RecordRow, RecordsTable } from '@/features/dashboard/components/records-table'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useRecords } from '@/features/dashboard/use-records'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { wishWords } from '@/features/dashboard/wish-words'
import { useHolidays } from '@/hooks/use-holidays'
import { useListGestures } from '@/hooks/use-list-gestures'
import { now } from '@/platform/clock'
import { useIsDesktop } from '@/platform/desktop'
import { back, usePageParams } from '@/platform/navigate'

/** 活动记录: the activities a number is made of. */
export default function RecordsPage() {
  const { data } = usePageParams('records')
  const wish = data ?? {}
  const workbench = useWorkbench(wish.unitId)
  const list = useRecords(wish)
  const isDesktop = useIsDesktop()
  const isTable = isDesktop && list.items.length > 0
  const calendar = useHolidays(list.items.filter(({ phase }) => phase === 'ended'))
  useListGestures(list)

  return (
    <WorkbenchPage
      workbench={workbench}
      current="unit"
      title={wish.state === 'toClose' ? '待结项的活动' : '活动记录'}
      headline={
        <Narrowed
          words={wishWords(wish)}
          count={list.status === 'ready' && !list.hasMore ? list.items.length : undefined}
        />
      }
    >
      {isTable ? (
        <Card>
          <RecordsTable title="活动记录" activities={list.items} />
          {list.hasMore && <MoreButton list={list} />}
        </Card>
      ) : (
        <PagedList
          list={list}
          saying="正在找这些活动"
          keyOf={({ _id }) => _id}
          empty={
            <Empty
              title="没有这样的活动"
              note="换一段时间，或者看别的格子。"
              action={{ label: '回去', onClick: () => void back() }}
            />
          }
        >
          {(activity) => <RecordRow activity={activity} warn={closeDue(activity, now(), calendar)} />}
        </PagedList>
      )}
    </WorkbenchPage>
  )
}

const Narrowed = ({ words, count }: { words: readonly string[]; count: number | undefined }) => (
  <View className="tags">
    {words.map((word) => (
      <AxisTag key={word}>{word}</AxisTag>
    ))}
    {count !== undefined && <AxisTag>{`共 ${count} 场`}</AxisTag>}
  </View>
)
