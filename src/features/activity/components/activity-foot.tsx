import type { ActivityView } from '@shared/contract/activity'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import type { ActivityActions } from '../use-activity-actions'
import { ReviewFoot } from './review-foot'

type Props = { activity: ActivityView; actions: ActivityActions; isRegistered: boolean }

/** The one thing the reader can do with this activity now. */
export function ActivityFoot(props: Props) {
  const { activity, actions } = props
  const { can } = activity
  if (can.review) return <ReviewFoot actions={actions} />
  if (can.publish) return <PublishFoot actions={actions} />
  if (can.checkIn || can.checkOut || isAhead(activity)) return <PresentFoot activity={activity} />
  if (can.close) return <CloseFoot activityId={activity._id} />
  if (takesPeople(activity) && !activity.mine) return <SignUpFoot {...props} />
  return null
}

const takesPeople = ({ phase }: ActivityView) => phase === 'recruiting' || phase === 'full' || phase === 'ongoing'

const PublishFoot = ({ actions }: { actions: ActivityActions }) => (
  <FootBar note="发布后大家就能看到、能报名">
    <Button size="l" isBlock isBusy={actions.isPublishing} busyText="正在发布" onClick={actions.publish}>
      发布
    </Button>
  </FootBar>
)

const CloseFoot = ({ activityId }: { activityId: string }) => (
  <FootBar>
    <Button size="l" isBlock onClick={() => void go('activityClose', { activityId })}>
      去结项
    </Button>
  </FootBar>
)

function SignUpFoot({ activity, actions, isRegistered }: Props) {
  const word = activity.placesLeft > 0 ? '我来报名' : '我来候补'
  if (!isRegistered) {
    return (
      <FootBar note="第一次报名，先登记成为志愿者，一分钟就好">
        <Button kind="warm" size="l" isBlock onClick={() => void go('register', {})}>
          {word}
        </Button>
      </FootBar>
    )
  }
  if (!activity.can.signUp) return null
  return (
    <FootBar>
      <Button kind="warm" size="l" isBlock isBusy={actions.isSigningUp} busyText="正在报名" onClick={actions.signUp}>
        {word}
      </Button>
    </FootBar>
  )
}

/** A place is kept and the day is still to come: the key stays, with its time. */
const isAhead = ({ mine, phase }: ActivityView) =>
  mine?.status === 'signedUp' && (phase === 'recruiting' || phase === 'full')

function PresentFoot({ activity: { _id, can, checkInOpensAt } }: { activity: ActivityView }) {
  if (can.checkOut) return <CodeFoot activityId={_id} way="out" />
  if (can.checkIn) return <CodeFoot activityId={_id} way="in" />
  return <CodeFoot activityId={_id} way="in" note={`${whenWord(checkInOpensAt, now())} 开放`} />
}

const CodeFoot = ({ activityId, way, note }: { activityId: string; way: 'in' | 'out'; note?: string }) => (
  <FootBar note={note}>
    <Button size="l" isBlock icon="scan" onClick={() => void go('checkIn', { activityId, way })}>
      {way === 'in' ? '签到' : '签退'}
    </Button>
  </FootBar>
)
