import { View } from '@tarojs/components'
import type { ActivityView } from '@shared/contract/activity'
import { chinaDay, daysBetween } from '@shared/domain/time/china-time'
import { APPROACH_TEXT, AUDIENCE_TEXT, CATEGORY_TEXT, CHANNEL_TEXT, FORM_TEXT, LINE_TEXT } from '@shared/text/terms'
import { aria } from '@/components/aria'
import { AxisTag } from '@/components/axis-tag/axis-tag'
import { cx } from '@/components/cx'
import { Tag } from '@/components/tag/tag'
import { now } from '@/platform/clock'
import { PHASE_TAG } from '@/components/tag/tag-states'
import s from './activity-head.module.scss'

/** The title of an activity with where it stands and what kind it is. */
export const ActivityHead = ({ activity }: { activity: ActivityView }) => (
  <View className={cx(s.head)}>
    <View className="row">
      <Tag state={PHASE_TAG[activity.phase]} />
      <View className="t28 ink2">{untilWord(activity)}</View>
    </View>
    <View className="t44 b" {...aria({ role: 'heading', level: 1 })}>
      {activity.title}
    </View>
    <View className={cx(s.tags)}>
      {axesOf(activity).map((axis) => (
        <AxisTag key={axis}>{axis}</AxisTag>
      ))}
    </View>
  </View>
)

const axesOf = (activity: ActivityView) =>
  [
    CATEGORY_TEXT[activity.category],
    LINE_TEXT[activity.line],
    FORM_TEXT[activity.form],
    activity.audiences.map((audience) => AUDIENCE_TEXT[audience]).join('、'),
    APPROACH_TEXT[activity.approach],
    CHANNEL_TEXT[activity.channel],
    activity.theme,
    activity.brandProject,
    activity.keyDate,
  ].filter((axis) => axis !== '')

function untilWord({ phase, startsAt, endsAt }: ActivityView) {
  if (phase === 'cancelled') return '不办了'
  const today = chinaDay(now())
  const left = daysBetween(today, chinaDay(startsAt))
  if (left > 0) return `还有 ${left} 天`
  const ago = daysBetween(chinaDay(endsAt), today)
  if (ago === 0) return '今天'
  return ago === 1 ? '昨天' : `${ago} 天前`
}
