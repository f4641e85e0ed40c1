import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import type { FieldProps } from '../field/field'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import s from './stepper.module.scss'

type Props = FieldProps & {
  value: number
  onChange: (value: number) => void
  min?: number | undefined
  max?: number | undefined
  step?: number | undefined
  unit?: string | undefined
}

/** A whole number with two big keys; its label stands at the left. */
export function Stepper(props: Props) {
  const { label, value, onChange, min = 0, max = 9999, step = 1, unit, help, error, isOff } = props
  const bounded = (next: number) => Math.min(max, Math.max(min, next))
  const key = (sign: -1 | 1) => ({
    isOff: isOff === true || bounded(value + sign * step) === value,
    onClick: () => onChange(bounded(value + sign * step)),
  })

  return (
    <View className={cx(s.line)}>
      <View className={cx(s.words)}>
        {label}
        {help && !error && <View className={cx(s.help)}>{help}</View>}
        {error && <View className={cx(s.help, s.error)}>{error}</View>}
      </View>
      <View className={cx(s.stepper)} {...aria({ role: 'group', label })}>
        <Key icon="minus" label={`${label}减少`} {...key(-1)} />
        <View className={cx(s.value)} {...aria({ role: 'status' })}>
          {value}
          {unit}
        </View>
        <Key icon="plus" label={`${label}增加`} {...key(1)} />
      </View>
    </View>
  )
}

type KeyProps = { icon: 'minus' | 'plus'; label: string; isOff: boolean; onClick: () => void }

const Key = ({ icon, label, isOff, onClick }: KeyProps) => (
  <Pressable
    className={cx(s.key, isOff && s.off)}
    pressedClass={cx(s.pressed)}
    label={label}
    isOff={isOff}
    onClick={onClick}
  >
    <Icon name={icon} />
  </Pressable>
)
