import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import type { Option } from '../radio-group/radio-group'
import s from './chips.module.scss'

type Props<T extends string> = {
  /** What the chips choose; heard, not seen. */
  label: string
  options: readonly Option<T>[]
  value: readonly T[]
  onChange: (value: T[]) => void
  /** Choosing one lets go of the other. */
  isSingle?: boolean | undefined
}

/** Some of a few: filters and skills. */
export function Chips<T extends string>({ label, options, value, onChange, isSingle }: Props<T>) {
  const without = (one: T) => value.filter((other) => other !== one)
  const withOne = (one: T) => (isSingle ? [one] : [...value, one])

  return (
    <View className={cx(s.chips)} {...aria({ role: 'group', label })}>
      {options.map((option) => {
        const isOn = value.includes(option.value)
        return (
          <Chip
            key={option.value}
            isOn={isOn}
            icon={isOn ? 'check' : undefined}
            onClick={() => onChange(isOn ? without(option.value) : withOne(option.value))}
          >
            {option.label}
          </Chip>
        )
      })}
    </View>
  )
}

type ChipProps = {
  children: ReactNode
  onClick: () => void
  isOn?: boolean | undefined
  icon?: IconName | undefined
  /** Opens a choice. */
  hasArrow?: boolean | undefined
  label?: string | undefined
}

/** One round chip. */
export const Chip = ({ children, onClick, isOn, icon, hasArrow, label }: ChipProps) => (
  <Pressable
    className={cx(s.chip, isOn && s.on)}
    pressedClass={cx(s.pressed)}
    isOn={isOn}
    label={label}
    onClick={onClick}
  >
    {icon && <Icon name={icon} size="s" />}
    {children}
    {hasArrow && <Icon name="down" size="xs" />}
  </Pressable>
)
