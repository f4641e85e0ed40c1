import { Category } from '@shared/contract/activity-plan'
import { CATEGORY_TEXT } from '@shared/text/terms'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { SectionHead } from '@/components/section-head/section-head'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { LineRow } from '@/features/report/components/line-row'
import { monthWord } from '@/features/report/report-words'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { usePageParams } from '@/platform/navigate'
import type { ReadParams } from '@/platform/routes'

/** 月报里的记录: what a submitted report was counted from, as it was frozen. */
export default function ReportLinesPage() {
  const { data } = usePageParams('reportLines')
  if (!data) return <NothingHere title="没找到这份月报" />
  return <OfReport {...data} />
}

function OfReport({ unitId, month, category: asked }: ReadParams<'reportLines'>) {
  const category = Category.safeParse(asked).data
  const workbench = useWorkbench(unitId)
  const list = usePagedList('report.lines', { unitId, month, ...(category ? { category } : {}) })
  useListGestures(list)

  return (
    <WorkbenchPage workbench={workbench} current="report" title="月报里的记录">
      <SectionHead
        title={`${monthWord(month)}${category ? `，${CATEGORY_TEXT[category]}` : ''}`}
        note="提交时的数，以后的改动在下月的更正里"
      />
      <PagedList
        list={list}
        saying="正在取记录"
        keyOf={({ activityId }) => activityId}
        empty={<Empty title="这份月报里没有这样的记录" />}
      >
        {(line) => <LineRow line={line} />}
      </PagedList>
    </WorkbenchPage>
  )
}
