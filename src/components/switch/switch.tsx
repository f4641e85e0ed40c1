import { View } from '@tarojs/components'
import { cx } from '../cx'
import { ToggleLine, type ToggleProps } from '../pressable/toggle-line'
import s from './switch.module.scss'

/** On or off at once; the whole line is pressed. */
export const Switch = ({ note, ...line }: ToggleProps) => (
  <ToggleLine {...line} role="switch" className={cx(s.line)}>
    <View className={cx(s.words)}>
      <View className={cx(note !== undefined && s.title)}>{line.label}</View>
      {note !== undefined && <View className={cx(s.note)}>{note}</View>}
    </View>
    <View className={cx(s.switch, line.value && s.on)}>
      <View className={cx(s.knob)} />
    </View>
  </ToggleLine>
)
