import { View } from '@tarojs/components'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-names'
import { Pressable } from '@/components/pressable/pressable'
import s from './workbench-home.module.scss'

export type Quick = {
  id: string
  label: string
  icon: IconName
  /** How many wait there; a string says "at least". */
  waiting?: number | string | undefined
  onOpen: () => void
}

/** 待办: what is opened most, with how many wait there. */
export const QuickTiles = ({ tiles }: { tiles: readonly Quick[] }) => (
  <View className={cx(s.quick)}>
    {tiles.map(({ id, label, icon, waiting, onOpen }) => (
      <Pressable
        key={id}
        className={cx(s.tile)}
        pressedClass={cx(s.pressed)}
        label={waiting ? `${label}，${waiting} 件等着` : label}
        onClick={onOpen}
      >
        <Icon name={icon} size="l" className={s.icon} />
        <View className="t28">{label}</View>
        {waiting ? <View className={cx(s.badge)}>{waiting}</View> : null}
      </Pressable>
    ))}
  </View>
)
