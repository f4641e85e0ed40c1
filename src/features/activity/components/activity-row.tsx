import { View } from '@tarojs/components'
import type { ActivityEntry } from '@shared/contract/activity'
import { chinaDay, inChina } from '@shared/domain/time/china-time'
import { cx } from '@/components/cx'
import { Pressable } from '@/components/pressable/pressable'
import { Tag } from '@/components/tag/tag'
import { clockTime, dayWord } from '@/components/when'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { PHASE_TAG } from '@/components/tag/tag-states'
import s from './activity-row.module.scss'

/** One activity in a list: the day, the title, where, and whether there is room. */
export function ActivityRow({ activity }: { activity: ActivityEntry }) {
  const { _id, title, startsAt, venueName, phase } = activity
  const places = placesWord(activity)

  return (
    <Pressable
      className={cx(s.row)}
      pressedClass={cx(s.pressed)}
      onClick={() => void go('activityDetail', { activityId: _id })}
    >
      <Day startsAt={startsAt} />
      <View className="grow">
        <View className={cx(s.title)}>{title}</View>
        <View className="t28 ink2">{`${clockTime(startsAt)}　${venueName}`}</View>
        <View className="row wrap mt8">
          <Tag state={PHASE_TAG[phase]} />
          {places && <View className="t28 ink2">{places}</View>}
        </View>
      </View>
    </Pressable>
  )
}

function Day({ startsAt }: { startsAt: number }) {
  const day = chinaDay(startsAt)
  const word = dayWord(day, chinaDay(now()))
  const date = inChina(startsAt)

  return (
    <View className={cx(s.day)}>
      <View className={cx(s.date)}>{date.format('D')}</View>
      <View className="t24 ink2 nw">{word.includes('月') ? date.format('M 月') : word}</View>
    </View>
  )
}

function placesWord({ phase, placesLeft, waitingCount }: ActivityEntry) {
  if (phase === 'recruiting') return `还剩 ${placesLeft} 个名额`
  if (phase !== 'full') return null
  return waitingCount > 0 ? `可以候补，前面 ${waitingCount} 人` : '可以候补'
}
