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
import { GradeSteps } from '@/features/attendance/components/grade-steps'
import { Recorded } from '@/features/attendance/components/recorded'
import { TroubleSheet } from '@/features/attendance/components/trouble-sheet'
import { useCheckIn, type Way } from '@/features/attendance/use-check-in'
import { useQuery } from '@/hooks/use-query'
import { useNow } from '@/platform/clock'
import { goTab, usePageParams } from '@/platform/navigate'

const OFFLINE_NOTE = '签到要连一下网，有一格信号就行。'

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

function Digits({ activityId, activity, way }: Props) {
  // What I came for stays, also when what is recorded makes the next step possible.
  const [came] = useState(way)
  const checkIn = useCheckIn({ activityId, way: came, endsAt: activity?.endsAt })
  const { record } = checkIn

  return (
    <Page
      offlineNote={OFFLINE_NOTE}
      foot={!record && <DigitPad onDigit={checkIn.type} onDelete={checkIn.remove} onClear={checkIn.clear} />}
    >
      {activity ? <Brief activity={activity} isLeaving={came === 'out' && !record} /> : <Unnamed />}
      {record ? <Recorded record={record} /> : <DigitsCard checkIn={checkIn} way={came} />}
      {activity && !record && <GradeSteps status={activity.mine?.status} endsAt={activity.endsAt} />}
      <TroubleSheet activityId={activityId} checkIn={checkIn} contactName={activity?.contactName ?? ''} />
    </Page>
  )
}

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
