import { View } from '@tarojs/components'
import type { DayEntry } from '@shared/contract/dashboard'
import { AxisTag } from '@/components/axis-tag/axis-tag'
import { Card } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { MoreButton, PagedList } from '@/components/paged-list/paged-list'
import { DayRow, DaysTable } from '@/features/dashboard/components/days-table'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { asPeriod } from '@/features/dashboard/period'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { wishWords } from '@/features/dashboard/wish-words'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useIsDesktop } from '@/platform/desktop'
import { go, usePageParams } from '@/platform/navigate'

/** 逐日明细: what a figure is the sum of, one line for a team in a street on a day. */
export default function DaysPage() {
  const wish = usePageParams('days').data ?? {}
  const { period, ...group } = wish
  const workbench = useWorkbench(wish.unitId)
  const list = usePagedList('dashboard.days', { ...group, period: asPeriod(period) })
  const isDesktop = useIsDesktop()
  useListGestures(list)
  // What happened in a district is asked for by the district: its teams come from anywhere.
  const where = group.areaId ? { areaId: group.areaId, map: group.map } : {}
  const open = ({ teamId, day, subdistrictId, subdistrictName }: DayEntry & { teamId: string }) =>
    void go('records', { ...where, teamId, from: day, to: day, streetId: subdistrictId, street: subdistrictName })

  return (
    <WorkbenchPage
      workbench={workbench}
      current="unit"
      title="逐日明细"
      headline={
        <View className="tags">
          {wishWords(wish).map((word) => (
            <AxisTag key={word}>{word}</AxisTag>
          ))}
        </View>
      }
    >
      {isDesktop && list.items.length > 0 ? (
        <Card>
          <DaysTable entries={list.items} onOpen={open} />
          {list.hasMore && <MoreButton list={list} />}
        </Card>
      ) : (
        <PagedList
          list={list}
          saying="正在取每一天的数"
          keyOf={({ _id }) => _id}
          empty={<Empty title="这段时间还没有数" note="换一段时间再看。" />}
        >
          {(entry) => <DayRow entry={entry} onOpen={open} />}
        </PagedList>
      )}
    </WorkbenchPage>
  )
}
