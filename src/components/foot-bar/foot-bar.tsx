import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import s from './foot-bar.module.scss'

type Props = {
  children: ReactNode
  /** Why the action cannot be done yet, above it, in words. */
  why?: string | undefined
  /** One quiet line below. */
  note?: string | undefined
  tone?: 'night' | undefined
}

/** The action of a page, always in reach of the thumb. */
export const FootBar = ({ children, why, note, tone }: Props) => (
  <View className={cx(s.foot, tone && s[tone])}>
    <View className={cx(s.inner)}>
      {why && (
        <View className={cx(s.why)}>
          <Icon name="alert" size="s" />
          {why}
        </View>
      )}
      <View className={cx(s.actions)}>{children}</View>
      {note && <View className={cx(s.note)}>{note}</View>}
    </View>
  </View>
)
