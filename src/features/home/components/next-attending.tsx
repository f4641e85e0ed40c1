import { View } from '@tarojs/components'
import type { ActivityEntry, ActivityView, MyPlace } from '@shared/contract/activity'
import { checkInOpensAt } from '@shared/domain/activity/phase'
import { Card } from '@/components/card/card'
import { placeWord } from '@/components/place'
import { Tag } from '@/components/tag/tag'
import type { TagState } from '@/components/tag/tag-states'
import { clockTime, whenWord } from '@/components/when'
import { useAction } from '@/hooks/use-action'
import { useQuery } from '@/hooks/use-query'
import { copyText } from '@/platform/clipboard'
import { useNow } from '@/platform/clock'
import { confirm } from '@/platform/dialog'
import { go } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { Acts, BigGo, type Act } from './big-go'

const TAGS: Record<MyPlace['status'], TagState> = {
  waiting: 'waiting',
  signedUp: 'signedUp',
  checkedIn: 'running',
  checkedOut: 'reviewing',
  confirmed: 'approved',
}
const WORDS: Partial<Record<MyPlace['status'], string>> = { checkedIn: '已签到', checkedOut: '等队长确认' }

type Props = { entry: ActivityEntry; onChanged: () => void }

/** The volunteer's next activity, with the big 签到. */
export function NextAttending({ entry, onChanged }: Props) {
  const { value: activity } = useQuery('activity.get', { activityId: entry._id })
  const at = useNow(10_000)
  const status = activity?.mine?.status ?? 'signedUp'

  return (
    <Card>
      <View className="row between">
        <View className="t28 ink2">您的下一件事</View>
        <Tag state={TAGS[status]}>{WORDS[status]}</Tag>
      </View>
      <View className="t56 b mt16">{whenWord(entry.startsAt, at)}</View>
      <View className="t36 b mt8">{entry.title}</View>
      <View className="t28 ink2 mt8">{placeWord(entry)}</View>
      {status === 'waiting' ? <Waiting activity={activity} /> : <CheckInKey entry={entry} status={status} at={at} />}
      <Ways entry={entry} activity={activity} onChanged={onChanged} />
    </Card>
  )
}

const Waiting = ({ activity }: { activity: ActivityView | undefined }) => (
  <View className="mt16">
    {activity?.mine && activity.mine.ahead > 0
      ? `前面还有 ${activity.mine.ahead} 人，轮到您会发消息。`
      : '您排第一，有人不去就轮到您。'}
  </View>
)

function CheckInKey({ entry, status, at }: { entry: ActivityEntry; status: MyPlace['status']; at: number }) {
  const { _id: activityId, endsAt } = entry
  const opensAt = checkInOpensAt(entry)
  if (status === 'checkedOut' || status === 'confirmed') {
    return (
      <BigGo
        icon="camera"
        word="传照片"
        note="签到、签退都好了"
        onClick={() => void go('activityPhotos', { activityId })}
      />
    )
  }
  if (status === 'checkedIn') {
    const note = `已签到，${clockTime(endsAt)} 结束时签退`
    return <BigGo icon="scan" word="签退" note={note} onClick={() => void go('checkIn', { activityId, way: 'out' })} />
  }
  const note = at < opensAt ? `${whenWord(opensAt, at)} 开放` : '现在可以签到'
  return <BigGo icon="scan" word="签到" note={note} onClick={() => void go('checkIn', { activityId, way: 'in' })} />
}

function Ways({ entry, activity, onChanged }: Props & { activity: ActivityView | undefined }) {
  const { run } = useAction('activity.withdraw', {
    onDone: () => {
      toast('好的，名额让给别人了')
      onChanged()
    },
  })
  const giveUp = async () => {
    const isSure = await confirm({
      title: '不去这次活动了？',
      note: '名额会让出来，活动前还能再报。',
      yes: '不去了',
      isBad: true,
    })
    if (isSure) await run({ activityId: entry._id })
  }
  const acts: Act[] = [
    { icon: 'pin', label: '复制地址', onClick: () => void copyText(placeWord(activity ?? entry)) },
    { icon: 'info', label: '看详情', onClick: () => void go('activityDetail', { activityId: entry._id }) },
    ...(activity?.can.withdraw ? [{ icon: 'cross' as const, label: '去不了', onClick: () => void giveUp() }] : []),
  ]

  return <Acts acts={acts} />
}
