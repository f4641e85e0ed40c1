import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import s from './row.module.scss'

type Props = {
  title: ReactNode
  /** One line of explanation. */
  note?: ReactNode
  /** What needs attention about it, in words. */
  warn?: ReactNode
  icon?: IconName | undefined
  /** A lamp, a box, a date or a picture before the words. */
  leading?: ReactNode
  /** Grey text at the end. */
  value?: ReactNode
  /** A tag or one small button at the end; it is pressed apart from the row. */
  trailing?: ReactNode
  onClick?: (() => void) | undefined
  /** Aligned to the first line, for rows of several lines. */
  isTop?: boolean | undefined
  /** The title in normal weight: a menu, not a list of things. */
  isPlain?: boolean | undefined
  /** More below the note. */
  children?: ReactNode
}

/** One line of a list card: what it is, one line about it, what to do with it. */
export function Row(props: Props) {
  const { onClick, trailing, isTop } = props
  const aligned = cx(s.row, isTop && s.top)
  if (!onClick) {
    return (
      <View className={aligned}>
        <Words {...props} />
        {trailing}
      </View>
    )
  }
  if (!trailing) {
    return (
      <Pressable className={cx(aligned, s.opens)} pressedClass={cx(s.pressed)} onClick={onClick}>
        <Words {...props} />
        <Icon name="right" size="s" className={s.arrow} />
      </Pressable>
    )
  }
  return (
    <View className={aligned}>
      <Pressable className={cx(s.main, s.opens, isTop && s.top)} pressedClass={cx(s.pressed)} onClick={onClick}>
        <Words {...props} />
      </Pressable>
      {trailing}
    </View>
  )
}

/** In a menu the value goes below a title that leaves it no room; beside a list of things it keeps its column. */
const Words = ({ title, note, warn, icon, leading, value, isPlain, children }: Props) => (
  <>
    {icon && <Icon name={icon} className={s.icon} />}
    {leading}
    <View className={cx(s.words, isPlain && s.menu)}>
      <View className={cx(isPlain ? s.plain : s.title)}>{title}</View>
      {isPlain && value !== undefined && <View className={cx(s.value)}>{value}</View>}
      {note !== undefined && <View className={cx(s.note)}>{note}</View>}
      {warn !== undefined && <View className={cx(s.note, s.warn)}>{warn}</View>}
      {children}
    </View>
    {!isPlain && value !== undefined && <View className={cx(s.value)}>{value}</View>}
  </>
)
