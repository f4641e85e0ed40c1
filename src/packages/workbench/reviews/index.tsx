import { ActivityList } from '@/features/activity/components/activity-list'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { ReviewSwitch } from '@/features/unit/components/review-switch'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go, usePageParams } from '@/platform/navigate'

/** 审核活动 of one unit: what its teams handed in, soonest first, and whether the unit looks at all. */
export default function ActivityReviewsPage() {
  const params = usePageParams('activityReviews')
  return params.data ? <Reviews unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function Reviews({ unitId }: { unitId: string }) {
  const workbench = useWorkbench(unitId)
  const list = usePagedList('activity.list', { unitId, when: 'toReview' })
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <WorkbenchPage workbench={workbench} current="reviews" title="审核活动">
      <ReviewSwitch unitId={unitId} />
      <ActivityList
        list={list}
        empty={{ title: '没有等审核的活动', note: '队伍交上来的活动会排在这里，点开看，再通过或退回。' }}
        action={{ label: '看办过的活动', onClick: () => void go('records', { unitId }) }}
      />
    </WorkbenchPage>
  )
}
