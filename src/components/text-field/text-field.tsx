import { Input, View } from '@tarojs/components'
import { cx } from '../cx'
import box from '../field/box.module.scss'
import { Field, type FieldProps } from '../field/field'
import { given } from '../given'
import { Icon } from '../icon/icon'

type Kind = 'text' | 'number' | 'digit' | 'phone' | 'idcard' | 'nickname'

export type TextFieldProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  placeholder?: string | undefined
  type?: Kind | undefined
  maxLength?: number | undefined
  unit?: string | undefined
  /** Says what is typed to nobody who looks over the shoulder. */
  isSecret?: boolean | undefined
}

/** One line of text or a number. */
export const TextField = (props: TextFieldProps) => (
  <Field {...props}>
    <View className={cx(box.box, props.error && box.wrong, props.isOff && box.off)}>
      {process.env.TARO_ENV === 'weapp' ? <WeChatInput {...props} /> : <BrowserInput {...props} />}
      {props.unit && <View className={cx(box.unit)}>{props.unit}</View>}
      {props.isOff && <Icon name="lock" size="s" />}
    </View>
  </Field>
)

const MODES: Record<Kind, 'text' | 'numeric' | 'decimal' | 'tel'> = {
  text: 'text',
  number: 'numeric',
  digit: 'decimal',
  phone: 'tel',
  idcard: 'text',
  nickname: 'text',
}

const BrowserInput = ({ label, value, onChange, placeholder, type = 'text', ...rest }: TextFieldProps) => (
  <input
    className={box.control}
    value={value}
    placeholder={placeholder}
    inputMode={MODES[type]}
    type={rest.isSecret ? 'password' : 'text'}
    maxLength={rest.maxLength}
    disabled={rest.isOff}
    aria-label={label}
    aria-invalid={rest.error ? true : undefined}
    aria-required={rest.isRequired}
    onChange={(event) => onChange(event.target.value)}
  />
)

const WeChatInput = ({ label, value, onChange, placeholder, type = 'text', ...rest }: TextFieldProps) => (
  <Input
    {...given({ className: box.control, placeholder })}
    value={value}
    type={type === 'phone' ? 'number' : type}
    password={rest.isSecret === true}
    maxlength={rest.maxLength ?? -1}
    disabled={rest.isOff === true}
    placeholderClass={cx(box.placeholder)}
    ariaLabel={label}
    onInput={(event) => onChange(event.detail.value)}
    // A WeChat name that is picked above the keyboard is told only when the field is left.
    {...(type === 'nickname' ? { onBlur: (event) => onChange(event.detail.value) } : {})}
  />
)
