import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Pressable } from '../pressable/pressable'
import s from './switch.module.scss'

type Props = {
  label: string
  value: boolean
  onChange: (value: boolean) => void
  note?: ReactNode
  isOff?: boolean | undefined
}

/** On or off at once; the whole line is pressed. */
export const Switch = ({ label, value, onChange, note, isOff }: Props) => (
  <Pressable
    className={cx(s.line)}
    role="switch"
    label={label}
    isOn={value}
    isOff={isOff}
    onClick={() => onChange(!value)}
  >
    <View className={cx(s.words)}>
      <View className={cx(note !== undefined && s.title)}>{label}</View>
      {note !== undefined && <View className={cx(s.note)}>{note}</View>}
    </View>
    <View className={cx(s.switch, value && s.on)}>
      <View className={cx(s.knob)} />
    </View>
  </Pressable>
)
