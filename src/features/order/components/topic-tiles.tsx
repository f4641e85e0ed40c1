import { View } from '@tarojs/components'
import { OrderTopic } from '@shared/contract/order'
import { TOPIC_TEXT } from '@shared/text/terms'
import { aria } from '@/components/aria'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-names'
import { Pressable } from '@/components/pressable/pressable'
import s from './topic-tiles.module.scss'

type NamedTopic = Exclude<OrderTopic, 'other'>

export const TOPIC_ICON: Record<OrderTopic, IconName> = {
  phone: 'mobile',
  fraud: 'shield',
  medicine: 'medicine',
  firstAid: 'pulse',
  electricity: 'bolt',
  food: 'bowl',
  children: 'child',
  farming: 'sprout',
  other: 'mic',
}
export const NAMED_TOPICS: readonly NamedTopic[] = OrderTopic.exclude(['other']).options

type Props = {
  topics: readonly NamedTopic[]
  /** Without it the tiles are ways on, not a choice. */
  value?: OrderTopic | undefined
  isChoice?: boolean | undefined
  isElderly?: boolean | undefined
  onPick: (topic: OrderTopic) => void
}

/** What people ask for, as big tiles in everyday words. */
export const TopicTiles = ({ topics, value, isChoice, isElderly, onPick }: Props) => (
  <View className={cx(s.tiles)} {...aria({ role: isChoice ? 'radiogroup' : 'group', label: '想听什么' })}>
    {topics.map((topic) => (
      <Pressable
        key={topic}
        className={cx(s.tile, isElderly && s.elderly, topic === value && s.on)}
        pressedClass={cx(s.pressed)}
        role={isChoice ? 'radio' : 'button'}
        isOn={isChoice ? topic === value : undefined}
        onClick={() => onPick(topic)}
      >
        <View className={cx(s.head)}>
          <Icon name={TOPIC_ICON[topic]} size="l" className={s.icon} />
          <View className={cx(s.name)}>{TOPIC_TEXT[topic].name}</View>
        </View>
        <View className={cx(s.hint)}>{hintOf(topic, isElderly)}</View>
        {topic === value && (
          <View className={cx(s.corner)}>
            <Icon name="check" size="s" />
          </View>
        )}
      </Pressable>
    ))}
  </View>
)

/** In large type two examples fit on a line. */
const hintOf = (topic: OrderTopic, isElderly = false) =>
  isElderly ? TOPIC_TEXT[topic].hint.split('、').slice(0, 2).join('、') : TOPIC_TEXT[topic].hint
