import { View } from '@tarojs/components'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-names'
import { Pressable } from '@/components/pressable/pressable'
import s from './next.module.scss'

type Props = { icon: IconName; word: string; note: string; onClick: () => void }

/** The one big key of the first page, with its time written in it. */
export const BigGo = ({ icon, word, note, onClick }: Props) => (
  <Pressable className={cx(s.go)} pressedClass={cx(s.pressed)} onClick={onClick}>
    <Icon name={icon} size="l" />
    <View>
      <View className={cx(s.word)}>{word}</View>
      <View className="t28">{note}</View>
    </View>
  </Pressable>
)

export type Act = { icon: IconName; label: string; onClick: () => void }

/** Small ways below the big key. */
export const Acts = ({ acts }: { acts: readonly Act[] }) => (
  <View className={cx(s.acts)}>
    {acts.map(({ icon, label, onClick }) => (
      <Pressable key={label} className={cx(s.act)} onClick={onClick}>
        <Icon name={icon} size="s" className="ink2" />
        {label}
      </Pressable>
    ))}
  </View>
)
