import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { ErrorState } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { ActivityBrief } from '@/features/activity/components/activity-brief'
import { BoardSection } from '@/features/attendance/components/board-section'
import { useBoard } from '@/features/attendance/use-board'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { go, goTab, usePageParams } from '@/platform/navigate'

/** 签到情况 of one activity, for who runs it. */
export default function ActivityBoardPage() {
  const params = usePageParams('activityBoard')
  if (params.success) return <BoardOf activityId={params.data.activityId} />

  return (
    <Page>
      <ErrorState title="这个链接不完整" note="请从活动页再打开一次。" onRetry={() => void goTab('activity')} />
    </Page>
  )
}

function BoardOf({ activityId }: { activityId: string }) {
  const query = useQuery('activity.get', { activityId })
  const me = useQuery('account.me', {})
  const board = useBoard(activityId, me.value?._id)
  const can = query.value?.can
  usePullDown(() => Promise.all([query.refresh(), board.refresh()]))

  return (
    <Page
      foot={
        (can?.showCode || can?.close) && (
          <FootBar>
            {can.showCode && (
              <Button
                kind={can.close ? 'line' : 'primary'}
                size="l"
                icon="scan"
                onClick={() => void go('code', { activityId })}
              >
                签到码
              </Button>
            )}
            {can.close && (
              <Button size="l" onClick={() => void go('activityClose', { activityId })}>
                去结项
              </Button>
            )}
          </FootBar>
        )
      }
    >
      <Loaded query={query} saying="正在打开活动">
        {(activity) => (
          <>
            <ActivityBrief activity={activity} />
            <BoardSection board={board} myId={me.value?._id} canConfirm={activity.can.confirm} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
