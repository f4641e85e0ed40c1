import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Logo } from '../picture/picture'
import { Pressable } from '../pressable/pressable'
import s from './desktop-shell.module.scss'

export type ShellItem = {
  id: string
  label: string
  icon: IconName
  /** How many wait there. */
  count?: number | undefined
  onOpen: () => void
}
type Props = {
  items: readonly ShellItem[]
  current: string
  title: string
  /** Beside the title: the period, a switch, a tag. */
  headline?: ReactNode
  /** At the right of the head: exports, the one filled button. */
  tools?: ReactNode
  who?: { name: string; role: string } | undefined
  children: ReactNode
}

/** The workbench: side bar and head on a desk, one plain column on a phone. Goes into a Page that isWide. */
export const DesktopShell = ({ items, current, title, headline, tools, who, children }: Props) => (
  <View className={cx(s.shell)}>
    {process.env.TARO_ENV !== 'weapp' && <SideBar items={items} current={current} who={who} />}
    <View className={cx(s.main)}>
      <View className={cx(s.head)}>
        <View className={cx(s.title)} {...aria({ role: 'heading', level: 1 })}>
          {title}
        </View>
        {headline}
        {tools && <View className={cx(s.tools)}>{tools}</View>}
      </View>
      <View className={cx(s.content)}>{children}</View>
    </View>
  </View>
)

/** Cards side by side on a desk, one below the other on a phone. */
export const SideBySide = ({ children }: { children: ReactNode }) => <View className={cx(s.pair)}>{children}</View>

/** On a desk a narrow column at the right that stays in sight; on a phone it comes first. */
export const WithAside = ({ aside, children }: { aside: ReactNode; children: ReactNode }) => (
  <View className={cx(s.columns)}>
    <View className={cx(s.aside)}>{aside}</View>
    <View className={cx(s.content)}>{children}</View>
  </View>
)

const SideBar = ({ items, current, who }: Pick<Props, 'items' | 'current' | 'who'>) => (
  <View className={cx(s.side)} {...aria({ role: 'navigation', label: '工作台' })}>
    <View className={cx(s.brand)}>
      <Logo />
      智惠行动
    </View>
    {items.map((item) => (
      <Pressable key={item.id} className={cx(s.item, item.id === current && s.on)} role="link" onClick={item.onOpen}>
        <Icon name={item.icon} />
        <View className={cx(s.label)}>{item.label}</View>
        {item.count ? <View className={cx(s.count)}>{item.count}</View> : null}
      </Pressable>
    ))}
    {who && (
      <View className={cx(s.who)}>
        <View className={cx(s.name)}>{who.name}</View>
        {who.role}
      </View>
    )}
  </View>
)
