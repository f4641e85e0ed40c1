import type { ActivityView } from '@shared/contract/activity'
import { activityIn } from '@shared/domain/activity/link'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Empty, ErrorState } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { NotifyCard } from '@/features/account/components/notify-card'
import { ActivityFoot } from '@/features/activity/components/activity-foot'
import { ActivityHead } from '@/features/activity/components/activity-head'
import { ContentCard, OutcomeCard } from '@/features/activity/components/content-card'
import { FactsCard } from '@/features/activity/components/facts-card'
import { GateCard } from '@/features/activity/components/gate-card'
import { MyPlaceCard } from '@/features/activity/components/my-place'
import { PlacesCard } from '@/features/activity/components/places-card'
import { ReviewBanner } from '@/features/activity/components/review-banner'
import { RiskCard } from '@/features/activity/components/risk-card'
import { RunCard } from '@/features/activity/components/run-card'
import { SeriesCard } from '@/features/activity/components/series-card'
import { paintShareCard, SHARE_CARD } from '@/features/activity/share-drawing'
import { useActivityActions } from '@/features/activity/use-activity-actions'
import { useClash } from '@/features/activity/use-clash'
import { ClaimsCard } from '@/features/attendance/components/claims-card'
import { ComplainLink } from '@/features/complaint/components/complain-link'
import { PassedPhotos } from '@/features/photo/components/passed-photos'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { go, goTab, usePageParams } from '@/platform/navigate'
import { drawPicture } from '@/platform/poster'
import { address } from '@/platform/routes'
import { useShare } from '@/platform/share'

/** 活动详情 */
export default function ActivityDetailPage() {
  const params = usePageParams('activityDetail')
  const scanned = usePageParams('activityScanned')
  const activityId = params.data?.activityId ?? activityIn(scanned.data?.q ?? '')
  return activityId ? <ActivityDetail activityId={activityId} /> : <WrongLink />
}

const WrongLink = () => (
  <Page>
    <ErrorState title="这个链接不完整" note="请从活动列表里再打开一次。" onRetry={() => void goTab('activity')} />
  </Page>
)

const Gone = () => (
  <Page>
    <Empty
      title="没找到这场活动"
      note="链接可能旧了，或者它还没有发布。"
      action={{ label: '看看别的活动', onClick: () => void goTab('activity') }}
    />
  </Page>
)

function ActivityDetail({ activityId }: { activityId: string }) {
  const query = useQuery('activity.get', { activityId })
  const me = useQuery('account.me', {})
  usePullDown(query.refresh)
  useShare(query.value?.title ?? '科技志愿服务活动', address('activityDetail', { activityId }), {
    picture: () => cardOf(query.value),
  })
  if (!query.value && query.code === 'NOT_FOUND') return <Gone />
  if (!query.value) {
    return (
      <Page>
        <ClaimsCard activityId={activityId} />
        <Loaded query={query} saying="正在打开活动">
          {() => null}
        </Loaded>
      </Page>
    )
  }

  // What was booked for it is told by its page alone, and none of the deeds here changes it.
  const { resources } = query.value
  return (
    <Detail
      activity={query.value}
      onChanged={(after) => query.setValue({ ...after, resources })}
      onRefresh={() => void query.refresh()}
      isRegistered={me.value ? me.value.registration !== null : query.value.can.signUp}
    />
  )
}

const cardOf = async (activity: ActivityView | undefined) =>
  activity ? drawPicture(SHARE_CARD, (pen) => paintShareCard(pen, activity)) : null

type Props = {
  activity: ActivityView
  onChanged: (after: ActivityView) => void
  onRefresh: () => void
  isRegistered: boolean
}

function Detail({ activity, onChanged, onRefresh, isRegistered }: Props) {
  const actions = useActivityActions(activity, onChanged, onRefresh)
  const clash = useClash(activity)
  const isOpen = activity.phase === 'recruiting' || activity.phase === 'full' || activity.phase === 'ongoing'

  return (
    <Page foot={<ActivityFoot activity={activity} actions={actions} isRegistered={isRegistered} />}>
      <ActivityHead activity={activity} />
      {activity.phase === 'cancelled' && (
        <Banner tone="warn" title="这场活动取消了">
          {activity.cancelReason}
        </Banner>
      )}
      <ClaimsCard activityId={activity._id} />
      <ReviewBanner activity={activity} />
      <MyPlaceCard activity={activity} actions={actions} />
      {isOpen && activity.mine && <NotifyCard moment="activity" />}
      <RunCard activity={activity} actions={actions} />
      <OutcomeCard activity={activity} onCorrected={onRefresh} />
      {isOpen && <PlacesCard activity={activity} clash={clash} />}
      <SeriesCard activity={activity} />
      <FactsCard activity={activity} />
      <GateCard activity={activity} />
      <RiskCard activity={activity} />
      <ContentCard activity={activity} />
      {isOpen && (
        <Button
          kind="quiet"
          isBlock
          icon="image"
          onClick={() => void go('activityPoster', { activityId: activity._id })}
        >
          做一张海报
        </Button>
      )}
      <PassedPhotos activityId={activity._id} />
      <ComplainLink kind="activity" subjectId={activity._id} name={activity.title}>
        投诉这场活动
      </ComplainLink>
    </Page>
  )
}
