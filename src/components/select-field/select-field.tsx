import { Picker, View } from '@tarojs/components'
import { cx } from '../cx'
import box from '../field/box.module.scss'
import { Field, type FieldProps } from '../field/field'
import { Icon } from '../icon/icon'
import type { Option } from '../radio-group/radio-group'

type Props<T extends string> = FieldProps & {
  options: readonly Option<T>[]
  value: T | undefined
  onChange: (value: T) => void
  placeholder?: string | undefined
}

/** One of many, with the phone's own wheel or the browser's own list. */
export const SelectField = <T extends string>(props: Props<T>) => (
  <Field {...props}>
    {process.env.TARO_ENV === 'weapp' ? <WeChatSelect {...props} /> : <BrowserSelect {...props} />}
  </Field>
)

function BrowserSelect<T extends string>({ label, options, value, onChange, placeholder, error, isOff }: Props<T>) {
  const pick = (at: string) => {
    const option = options[Number(at)]
    if (option) onChange(option.value)
  }

  return (
    <View className={cx(box.box, error && box.wrong, isOff && box.off)}>
      <select
        className={cx(box.control, value === undefined && box.placeholder)}
        value={options.findIndex((option) => option.value === value)}
        disabled={isOff}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        onChange={(event) => pick(event.target.value)}
      >
        <option value={-1} disabled>
          {placeholder ?? '请选择'}
        </option>
        {options.map((option, at) => (
          <option key={option.value} value={at}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name={isOff ? 'lock' : 'down'} size="s" className={isOff ? undefined : box.arrow} />
    </View>
  )
}

function WeChatSelect<T extends string>({ options, value, onChange, isOff = false, ...rest }: Props<T>) {
  const at = options.findIndex((option) => option.value === value)
  const pick = (index: number) => {
    const option = options[index]
    if (option) onChange(option.value)
  }

  return (
    <Picker
      mode="selector"
      range={options.map((option) => option.label)}
      value={Math.max(0, at)}
      disabled={isOff}
      onChange={(event) => pick(Number(event.detail.value))}
    >
      <Chosen text={options[at]?.label} isOff={isOff} {...rest} />
    </Picker>
  )
}

type ChosenProps = FieldProps & { text: string | undefined; placeholder?: string | undefined }

const Chosen = ({ label, text, placeholder = '请选择', error, isOff }: ChosenProps) => (
  <View className={cx(box.box, error && box.wrong, isOff && box.off)} ariaRole="button" ariaLabel={label}>
    <View className={cx(box.words, text === undefined && box.placeholder)}>{text ?? placeholder}</View>
    <Icon name={isOff ? 'lock' : 'down'} size="s" className={isOff ? undefined : box.arrow} />
  </View>
)
