import { Textarea, View } from '@tarojs/components'
import { cx } from '../cx'
import box from '../field/box.module.scss'
import { Field, type FieldProps } from '../field/field'
import { given } from '../given'

type Props = FieldProps & {
  value: string
  onChange: (value: string) => void
  placeholder?: string | undefined
  maxLength?: number | undefined
  /** Fewer characters than this are not enough; the field counts down to it. */
  atLeast?: number | undefined
}

/** Several lines of text, with the count that matters. */
export const TextArea = (props: Props) => (
  <Field {...props}>
    <View className={cx(box.box, box.tall, props.error && box.wrong, props.isOff && box.off)}>
      {process.env.TARO_ENV === 'weapp' ? <WeChatArea {...props} /> : <BrowserArea {...props} />}
      <Count {...props} />
    </View>
  </Field>
)

function Count({ value, maxLength, atLeast }: Props) {
  const length = [...value.trim()].length
  if (atLeast !== undefined && length < atLeast) {
    return <View className={cx(box.count)}>{`${length} 字，还差 ${atLeast - length} 字`}</View>
  }
  if (maxLength === undefined && atLeast === undefined) return null
  return (
    <View className={cx(box.count)}>{maxLength === undefined ? `${length} 字` : `${length} / ${maxLength} 字`}</View>
  )
}

const BrowserArea = ({ label, value, onChange, placeholder, maxLength, isOff, error, isRequired }: Props) => (
  <textarea
    className={cx(box.control, box.area)}
    value={value}
    placeholder={placeholder}
    maxLength={maxLength}
    disabled={isOff}
    aria-label={label}
    aria-invalid={error ? true : undefined}
    aria-required={isRequired}
    onChange={(event) => onChange(event.target.value)}
  />
)

const WeChatArea = ({ label, value, onChange, placeholder, maxLength, isOff }: Props) => (
  <Textarea
    {...given({ placeholder })}
    className={cx(box.control, box.area)}
    value={value}
    maxlength={maxLength ?? -1}
    disabled={isOff === true}
    placeholderClass={cx(box.placeholder)}
    autoHeight
    ariaLabel={label}
    onInput={(event) => onChange(event.detail.value)}
  />
)
