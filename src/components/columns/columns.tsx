import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Pressable } from '../pressable/pressable'
import s from './columns.module.scss'

export type Point = { id: string; label: string; value: number; note?: string | undefined }
type Props = { title: string; points: readonly Point[]; onOpen?: ((id: string) => void) | undefined }

/** A few periods side by side. */
export function Columns({ title, points, onOpen }: Props) {
  const highest = Math.max(1, ...points.map((point) => point.value))

  return (
    <View className={cx(s.columns)} {...aria({ role: 'group', label: title })}>
      {points.map((point) => (
        <Pressable
          key={point.id}
          className={cx(s.column)}
          label={`${point.label} ${point.value}`}
          isOff={!onOpen}
          onClick={() => onOpen?.(point.id)}
        >
          <View className={cx(s.value)}>{point.value}</View>
          <View className={cx(s.bar)} style={{ height: `${Math.round((point.value / highest) * 70)}%` }} />
          <View className={cx(s.label)}>{point.label}</View>
        </Pressable>
      ))}
    </View>
  )
}
