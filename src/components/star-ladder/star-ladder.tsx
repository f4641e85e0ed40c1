import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import s from './star-ladder.module.scss'

/** Hours of the five stars (志愿服务记录办法). */
const STARS = [100, 300, 600, 1000, 1500] as const

type Props = { hours: number; stars?: readonly number[] | undefined }

/** How far on the way to the next star. Between two stars the bar runs evenly. */
export function StarLadder({ hours, stars = STARS }: Props) {
  const reached = stars.filter((star) => hours >= star).length

  return (
    <View {...aria({ role: 'img', label: `${hours} 小时，${reached} 颗星，共 ${stars.length} 颗` })}>
      <View className={cx(s.track)}>
        {stars.map((star, at) => (
          <View key={star} className={cx(s.part)}>
            <View className={cx(s.fill)} style={{ width: `${filled(hours, stars[at - 1] ?? 0, star)}%` }} />
          </View>
        ))}
      </View>
      <View className={cx(s.stars)}>
        {stars.map((star, at) => (
          <View key={star} className={cx(s.star, at < reached && s.on)}>
            <Icon name={at < reached ? 'star-filled' : 'star'} size="s" />
            {star}
          </View>
        ))}
      </View>
    </View>
  )
}

const filled = (hours: number, from: number, to: number) =>
  Math.round(Math.min(1, Math.max(0, (hours - from) / (to - from))) * 1000) / 10
