import type { ActivityView } from '@shared/contract/activity'
import { Button } from '@/components/button/button'
import { Empty, ErrorState } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { closeParts, sayLacking } from '@/features/activity/close-parts'
import { ActivityBrief } from '@/features/activity/components/activity-brief'
import { CloseDue } from '@/features/activity/components/close-due'
import { AudienceCard, NoPhotoCard, SummaryCard } from '@/features/activity/components/close-fields'
import { CloseTodo } from '@/features/activity/components/close-todo'
import { useCloseForm } from '@/features/activity/use-close-form'
import { BoardSection } from '@/features/attendance/components/board-section'
import { useBoard } from '@/features/attendance/use-board'
import { BestPhotos } from '@/features/photo/components/best-photos'
import { usePhotos } from '@/features/photo/use-photos'
import { useProposal } from '@/features/photo/use-proposal'
import { useQuery } from '@/hooks/use-query'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { usePullDown } from '@/platform/lifecycle'
import { goTab, replaceWith, usePageParams } from '@/platform/navigate'

/** 考勤与结项 */
export default function ActivityClosePage() {
  const params = usePageParams('activityClose')
  if (params.success) return <CloseOf activityId={params.data.activityId} />

  return (
    <Page>
      <ErrorState title="这个链接不完整" note="请从活动页再打开一次。" onRetry={() => void goTab('activity')} />
    </Page>
  )
}

function CloseOf({ activityId }: { activityId: string }) {
  const query = useQuery('activity.get', { activityId })
  const seeActivity = () => void replaceWith('activityDetail', { activityId })
  if (query.value?.can.close) return <CloseForm key={activityId} activity={query.value} onClosed={seeActivity} />

  return (
    <Page>
      <Loaded query={query} saying="正在打开活动">
        {(activity) => (
          <Empty
            title={activity.phase === 'closed' ? '这场活动已经结项' : '这场活动现在不用结项'}
            note={activity.phase === 'closed' ? '数字已经进统计。' : '活动结束后，由负责它的队长来结项。'}
            action={{ label: '看这场活动', onClick: seeActivity }}
          />
        )}
      </Loaded>
    </Page>
  )
}

function CloseForm({ activity, onClosed }: { activity: ActivityView; onClosed: () => void }) {
  const me = useQuery('account.me', {})
  const form = useCloseForm(activity, onClosed)
  const board = useBoard(activity._id, me.value?._id)
  const photos = usePhotos(activity._id)
  const parts = closeParts(form.closing, board.isAllHere ? board.unconfirmed.length : null)
  const lacking = sayLacking(parts)
  const { bestPhotoIds: chosen, noPhotoReason } = form.closing
  const choose = (bestPhotoIds: string[]) => form.change({ bestPhotoIds })
  useProposal(photos, chosen.length === 0 && noPhotoReason.trim() === '', choose)
  useRefreshOnShow(photos.refresh)
  usePullDown(() => Promise.all([board.refresh(), photos.refresh()]))

  return (
    <Page
      foot={
        <FootBar why={lacking}>
          <Button
            size="l"
            isBlock
            off={lacking !== undefined}
            isBusy={form.isClosing}
            busyText="正在结项"
            onClick={form.close}
          >
            结项
          </Button>
        </FootBar>
      }
    >
      <ActivityBrief activity={activity} />
      <CloseDue activity={activity} />
      <CloseTodo parts={parts} />
      <AudienceCard form={form} />
      <SummaryCard form={form} />
      <BoardSection board={board} myId={me.value?._id} canConfirm={activity.can.confirm} />
      <BestPhotos activityId={activity._id} photos={photos} chosen={chosen} onChange={choose} />
      <NoPhotoCard form={form} />
    </Page>
  )
}
