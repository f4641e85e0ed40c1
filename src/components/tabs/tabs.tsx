import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Pressable } from '../pressable/pressable'
import s from './tabs.module.scss'

type Props<T extends string> = {
  label: string
  items: readonly { id: T; label: string; count?: number | undefined }[]
  value: T
  onChange: (id: T) => void
  tone?: 'night' | undefined
}

/** Two to four views of one thing, side by side. */
export const Tabs = <T extends string>({ label, items, value, onChange, tone }: Props<T>) => (
  <View className={cx(s.tabs, tone && s[tone])} {...aria({ role: 'tablist', label })}>
    {items.map((item) => (
      <Pressable
        key={item.id}
        className={cx(s.tab, item.id === value && s.on)}
        role="tab"
        isOn={item.id === value}
        onClick={() => onChange(item.id)}
      >
        {item.count === undefined ? item.label : `${item.label} ${item.count}`}
      </Pressable>
    ))}
  </View>
)
