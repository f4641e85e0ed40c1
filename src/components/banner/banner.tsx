import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import s from './banner.module.scss'

type Tone = 'info' | 'warn' | 'bad' | 'ok'
type Props = {
  tone?: Tone | undefined
  title?: string | undefined
  children?: ReactNode
  icon?: IconName | undefined
  /** From edge to edge under the bar. */
  isEdge?: boolean | undefined
  trailing?: ReactNode
}

const ICONS: Record<Tone, IconName> = { info: 'info', warn: 'alert', bad: 'stop', ok: 'check' }

/** A fact about the whole page or card: icon, a bold word, one sentence. */
export const Banner = ({ tone = 'info', title, children, icon = ICONS[tone], isEdge, trailing }: Props) => (
  <View className={cx(s.banner, s[tone], isEdge && s.edge)} {...aria({ role: 'status' })}>
    <Icon name={icon} className={s.icon} />
    <View className={cx(s.words)}>
      {title && (
        <View className={cx(s.head)}>
          <View className={cx(s.title)}>{title}</View>
          {trailing}
        </View>
      )}
      {children}
    </View>
    {!title && trailing}
  </View>
)
