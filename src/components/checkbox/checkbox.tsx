import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import { ToggleLine, type ToggleProps } from '../pressable/toggle-line'
import s from './checkbox.module.scss'

type Props = ToggleProps & {
  /** Richer words than the label, which a screen reader still hears. */
  children?: ReactNode
}

/** A box to tick; the whole line is pressed. */
export const Checkbox = ({ note, children, ...line }: Props) => (
  <ToggleLine {...line} role="checkbox" className={cx(s.line)}>
    <Box isOn={line.value} />
    <View className={cx(s.words)}>
      {children ?? line.label}
      {note !== undefined && <View className={cx(s.note)}>{note}</View>}
    </View>
  </ToggleLine>
)

/** The box alone, for a row that is pressed as a whole. */
export const Box = ({ isOn }: { isOn: boolean }) => (
  <View className={cx(s.box, isOn && s.on)}>{isOn && <Icon name="check" className={s.tick} />}</View>
)
