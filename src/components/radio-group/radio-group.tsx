import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Field, type FieldProps } from '../field/field'
import { Pressable } from '../pressable/pressable'
import s from './radio-group.module.scss'

export type Option<T extends string> = { value: T; label: string; note?: string | undefined }

type Props<T extends string> = FieldProps & {
  options: readonly Option<T>[]
  value: T | undefined
  onChange: (value: T) => void
}

/** One of a few, all in sight. */
export const RadioGroup = <T extends string>({ options, value, onChange, ...field }: Props<T>) => (
  <Field {...field}>
    <View className={cx(s.group)} {...aria({ role: 'radiogroup', label: field.label })}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={cx(s.option)}
          role="radio"
          isOn={option.value === value}
          isOff={field.isOff}
          onClick={() => onChange(option.value)}
        >
          <View className={cx(s.dot, option.value === value && s.on)} />
          <View>
            {option.label}
            {option.note && <View className={cx(s.note)}>{option.note}</View>}
          </View>
        </Pressable>
      ))}
    </View>
  </Field>
)
