import { View } from '@tarojs/components'
import { CardList } from '@/components/card/card'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import type { ClosePart } from '../close-parts'
import s from './close.module.scss'

/** What closing needs, each with a tick or its number. */
export const CloseTodo = ({ parts }: { parts: readonly ClosePart[] }) => (
  <CardList>
    {parts.map(({ name, isDone, say }, at) => (
      <View key={name} className={cx(s.part)}>
        <View className={cx(s.lamp, isDone && s.ok)}>{isDone ? <Icon name="check" size="s" /> : at + 1}</View>
        <View className={cx('grow', !isDone && 'b')}>{name}</View>
        <View className={cx('t28', isDone ? 'ink2' : 'c-warn b')}>{say}</View>
      </View>
    ))}
  </CardList>
)
