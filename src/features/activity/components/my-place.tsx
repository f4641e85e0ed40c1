import { View } from '@tarojs/components'
import type { ActivityView, MyPlace } from '@shared/contract/activity'
import { chinaDay } from '@shared/domain/time/china-time'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'
import type { TagState } from '@/components/tag/tag-states'
import { monthDay, whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import type { ActivityActions } from '../use-activity-actions'

type Props = { activity: ActivityView; actions: ActivityActions }

const TAGS: Record<MyPlace['status'], { state: TagState; word: string }> = {
  waiting: { state: 'waiting', word: '候补中' },
  signedUp: { state: 'signedUp', word: '已报名' },
  checkedIn: { state: 'running', word: '已签到' },
  checkedOut: { state: 'reviewing', word: '等队长确认' },
  confirmed: { state: 'approved', word: '出勤已确认' },
}

/** Where the reader stands with this activity. */
export function MyPlaceCard({ activity, actions }: Props) {
  if (!activity.mine) return null
  const { state, word } = TAGS[activity.mine.status]

  return (
    <Card edge="brand">
      <View className="stack g16">
        <View className="row between">
          <View className="b">您的报名</View>
          <Tag state={state}>{word}</Tag>
        </View>
        <View className="t28 ink2">{sayPlace(activity, activity.mine)}</View>
        <Ways activity={activity} actions={actions} />
      </View>
    </Card>
  )
}

const Ways = ({ activity: { _id, can, mine }, actions }: Props) => (
  <ButtonPair>
    {can.addPhoto && (
      <Button kind="line" icon="camera" onClick={() => void go('activityPhotos', { activityId: _id })}>
        传照片
      </Button>
    )}
    {(mine?.status === 'checkedOut' || mine?.status === 'confirmed') && (
      <Button kind="quiet" icon="clock" onClick={() => void go('record', {})}>
        看我的记录
      </Button>
    )}
    {can.withdraw && (
      <Button kind="quiet" icon="cross" isBusy={actions.isWithdrawing} onClick={actions.withdraw}>
        {mine?.status === 'waiting' ? '不排了' : '去不了'}
      </Button>
    )}
  </ButtonPair>
)

/** The volunteer sees until when the team has time, too. */
function untilWord(closeBy: string | null) {
  const today = chinaDay(now())
  if (closeBy === null) return '那一年的放假安排还没公布，结项期限算不出来。'
  return closeBy < today ? '队里结项已经过了期限。' : `队里最晚 ${monthDay(closeBy, today)}结项。`
}

function sayPlace({ checkInOpensAt, startsAt, closeBy, phase }: ActivityView, { status, ahead }: MyPlace) {
  if (status === 'waiting')
    return ahead === 0 ? '您排第一，有人不去就轮到您。' : `前面还有 ${ahead} 人，轮到您会发消息。`
  if (status === 'signedUp') {
    return checkInOpensAt > now()
      ? `${whenWord(checkInOpensAt, now())} 开放签到。`
      : `${whenWord(startsAt, now())} 开始，到了就签到。`
  }
  if (status === 'checkedIn') return '结束时别忘了签退，少了签退记 B 级。'
  if (status === 'checkedOut') return `签到、签退都有了，等队长确认。${phase === 'ended' ? untilWord(closeBy) : ''}`
  return '时长已记进您的记录。'
}
