import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import s from './checkbox.module.scss'

type Props = {
  label: string
  value: boolean
  onChange: (value: boolean) => void
  note?: ReactNode
  isOff?: boolean | undefined
  /** Richer words than the label, which a screen reader still hears. */
  children?: ReactNode
}

/** A box to tick; the whole line is pressed. */
export const Checkbox = ({ label, value, onChange, note, isOff, children }: Props) => (
  <Pressable
    className={cx(s.line)}
    role="checkbox"
    label={label}
    isOn={value}
    isOff={isOff}
    onClick={() => onChange(!value)}
  >
    <Box isOn={value} />
    <View className={cx(s.words)}>
      {children ?? label}
      {note !== undefined && <View className={cx(s.note)}>{note}</View>}
    </View>
  </Pressable>
)

/** The box alone, for a row that is pressed as a whole. */
export const Box = ({ isOn }: { isOn: boolean }) => (
  <View className={cx(s.box, isOn && s.on)}>{isOn && <Icon name="check" className={s.tick} />}</View>
)
