import { View } from '@tarojs/components'
import type { ActivityView } from '@shared/contract/activity'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import { Progress } from '@/components/progress/progress'
import { clockTime } from '@/components/when'
import type { Clash } from '../use-clash'
import s from './places-card.module.scss'

/** 名额: how many are left, and whether the reader is free then. */
export const PlacesCard = ({ activity, clash }: { activity: ActivityView; clash: Clash }) => (
  <Card>
    <View className="row between base wrap">
      <Left {...activity} />
      <View className="t28 ink2">{`${activity.taken} 人已报，共 ${activity.capacity} 人`}</View>
    </View>
    <View className="mt16">
      <Progress
        label={`${activity.capacity} 个名额报了 ${activity.taken} 个`}
        of={activity.capacity}
        parts={[{ value: activity.taken, tone: 'warm' }]}
      />
    </View>
    <ClashLine clash={clash} />
  </Card>
)

const Left = ({ placesLeft, waitingCount }: ActivityView) =>
  placesLeft > 0 ? (
    <View className={cx(s.left)}>
      还剩<View className={cx(s.number)}>{placesLeft}</View>个名额
    </View>
  ) : (
    <View className={cx(s.left)}>{waitingCount > 0 ? `名额满了，${waitingCount} 人在候补` : '名额满了，可以候补'}</View>
  )

function ClashLine({ clash }: { clash: Clash }) {
  if (clash === 'unknown') return null
  if (clash === null) {
    return (
      <View className="row t28 ink2 mt16">
        <Icon name="check" size="s" className="c-ok" />
        这个时间您没有别的活动
      </View>
    )
  }
  return (
    <View className="row top t28 c-warn mt16">
      <Icon name="alert" size="s" />
      {`和您报的“${clash.title}”时间撞了（${clockTime(clash.startsAt)} 到 ${clockTime(clash.endsAt)}）`}
    </View>
  )
}
