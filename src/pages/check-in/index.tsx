import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ActivityView } from '@shared/contract/activity'
import { Banner } from '@/components/banner/banner'
import { DigitPad } from '@/components/digit-pad/digit-pad'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { ErrorState } from '@/components/empty/empty'
import { spanWord, whenWord } from '@/components/when'
import { DigitsCard } from '@/features/attendance/components/digits-card'
import { ClaimsCard } from '@/features/attendance/components/claims-card'
import { GradeSteps } from '@/features/attendance/components/grade-steps'
import { Kept } from '@/features/attendance/components/kept'
import { NearnessCard } from '@/features/attendance/components/nearness-card'
import { Recorded } from '@/features/attendance/components/recorded'
import { TroubleSheet } from '@/features/attendance/components/trouble-sheet'
import { useCheckIn, type CheckIn, type Way } from '@/features/attendance/use-check-in'
import { useNearness, type NearnessChoice } from '@/features/attendance/use-nearness'
import { useQuery } from '@/hooks/use-query'
import { useNow } from '@/platform/clock'
import { goTab, usePageParams } from '@/platform/navigate'

const OFFLINE_NOTE = '照样可以输，先存在手机里，有网时自动发出。'

/** 签到 and 签退 of a volunteer. */
export default function CheckInPage() {
  const params = usePageParams('checkIn')
  if (params.success) return <Opened {...params.data} />

  return (
    <Page>
      <ErrorState title="这个链接不完整" note="请从首页的“签到”再打开一次。" onRetry={() => void goTab('home')} />
    </Page>
  )
}

function Opened({ activityId, way }: { activityId: string; way?: Way | undefined }) {
  const query = useQuery('activity.get', { activityId })
  // With one bar of signal the page may not load while six digits still get through.
  if (query.value || query.code === 'NETWORK') {
    return <Digits activityId={activityId} activity={query.value} way={wayOf(query.value) ?? way ?? 'in'} />
  }
  return (
    <Page>
      <Loaded query={query} saying="正在打开签到">
        {() => null}
      </Loaded>
    </Page>
  )
}

/** Where I stand decides; the link only says it while that is not known. */
function wayOf(activity: ActivityView | undefined): Way | null {
  if (activity?.can.checkOut) return 'out'
  return activity?.can.checkIn ? 'in' : null
}

type Props = { activityId: string; activity: ActivityView | undefined; way: Way }

function Digits(props: Props) {
  // What I came for stays, also when what is recorded makes the next step possible.
  const [came, setCame] = useState(props.way)

  return <Using key={came} {...props} way={came} onLeave={() => setCame('out')} />
}

/** What is used here, and how far from the venue, where the person wants that said. */
function useHere({ activityId, activity, way }: Props) {
  const place = useNearness(activity?.venuePoint)
  const [title, endsAt] = [activity?.title, activity?.endsAt]
  return { place, checkIn: useCheckIn({ activityId, way, title, endsAt, nearness: place.nearness }) }
}

function Using({ onLeave, ...props }: Props & { onLeave: () => void }) {
  const { activityId, activity, way } = props
  const { place, checkIn } = useHere(props)
  const isAsking = !checkIn.record && !checkIn.kept

  return (
    <Page
      offlineNote={OFFLINE_NOTE}
      foot={isAsking && <DigitPad onDigit={checkIn.type} onDelete={checkIn.remove} onClear={checkIn.clear} />}
    >
      <Head activity={activity} isLeaving={way === 'out' && isAsking} />
      {isAsking ? (
        <Asked activityId={activityId} checkIn={checkIn} way={way} place={place} />
      ) : (
        <Done checkIn={checkIn} onLeave={onLeave} />
      )}
      {activity && !checkIn.record && <GradeSteps status={activity.mine?.status} endsAt={activity.endsAt} />}
      <TroubleSheet activityId={activityId} checkIn={checkIn} contactName={activity?.contactName ?? ''} />
    </Page>
  )
}

type Asking = { activityId: string; checkIn: CheckIn; way: Way; place: NearnessChoice }

const Asked = ({ activityId, checkIn, way, place }: Asking) => (
  <>
    <DigitsCard checkIn={checkIn} way={way} />
    <NearnessCard choice={place} />
    <ClaimsCard activityId={activityId} />
  </>
)

function Done({ checkIn: { record, kept, startOver }, onLeave }: { checkIn: CheckIn; onLeave: () => void }) {
  if (record) return <Recorded record={record} />
  return kept && <Kept claim={kept} onAnew={startOver} onLeave={onLeave} />
}

const Head = ({ activity, isLeaving }: { activity: ActivityView | undefined; isLeaving: boolean }) =>
  activity ? <Brief activity={activity} isLeaving={isLeaving} /> : <Unnamed />

const Unnamed = () => <Banner tone="warn">网络不太好，活动的名字没取到。数字照样可以输。</Banner>

function Brief({ activity, isLeaving }: { activity: ActivityView; isLeaving: boolean }) {
  const at = useNow(10_000)

  return (
    <View className="stack g16">
      <View>
        <View className="t36 b">{activity.title}</View>
        <View className="t28 ink2">{`${spanWord(activity.startsAt, activity.endsAt, at)}，${activity.venueName}`}</View>
      </View>
      {at < activity.checkInOpensAt && (
        <Banner title="还没到签到时间">{`${whenWord(activity.checkInOpensAt, at)} 开放，到时再来。`}</Banner>
      )}
      {isLeaving && <Banner title="这次是签退">您已经签到了，再输一次现在的数字就签退。</Banner>}
    </View>
  )
}
