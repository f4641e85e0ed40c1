import { View } from '@tarojs/components'
import type { ActivityEntry } from '@shared/contract/activity'
import { CODE_LEAD_MS } from '@shared/domain/activity/phase'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'
import { whenWord } from '@/components/when'
import { useNow } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { Acts, BigGo, type Act } from './big-go'

/** The leader's next activity, with the code that opens a day ahead. */
export function NextLeading({ entry, isAttending }: { entry: ActivityEntry; isAttending: boolean }) {
  const at = useNow(10_000)
  const { _id: activityId } = entry
  const opensAt = entry.startsAt - CODE_LEAD_MS
  const isOpen = at >= opensAt

  return (
    <Card>
      <View className="row between">
        <View className="t28 ink2">您带队的下一场</View>
        <Tag state={entry.phase === 'ongoing' ? 'running' : entry.phase === 'full' ? 'full' : 'recruiting'} />
      </View>
      <View className="t56 b mt16">{whenWord(entry.startsAt, at)}</View>
      <View className="t36 b mt8">{entry.title}</View>
      <View className="t28 ink2 mt8">
        {`${entry.venueName}，${entry.capacity - entry.placesLeft} 人已报，共 ${entry.capacity} 人`}
      </View>
      {isOpen ? (
        <BigGo
          icon="scan"
          word="打开签到码"
          note="大家看着您的手机签到"
          onClick={() => void go('code', { activityId })}
        />
      ) : (
        <BigGo
          icon="users"
          word="看这场活动"
          note={`签到码 ${whenWord(opensAt, at)} 起能打开`}
          onClick={() => void go('activityDetail', { activityId })}
        />
      )}
      <Acts
        acts={[
          ...(isAttending ? [checkInOf(activityId)] : []),
          { icon: 'users', label: '出勤', onClick: () => void go('activityBoard', { activityId }) },
          { icon: 'info', label: '看详情', onClick: () => void go('activityDetail', { activityId }) },
        ]}
      />
    </Card>
  )
}

/** Who leads may take part as well, and then checks in like everybody. */
const checkInOf = (activityId: string): Act => ({
  icon: 'check',
  label: '我签到',
  onClick: () => void go('checkIn', { activityId }),
})
