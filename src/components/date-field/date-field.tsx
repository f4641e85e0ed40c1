import { Picker, View } from '@tarojs/components'
import { cx } from '../cx'
import box from '../field/box.module.scss'
import { Field, type FieldProps } from '../field/field'
import { given } from '../given'
import { Icon } from '../icon/icon'

type Props = FieldProps & {
  /** `YYYY-MM-DD`, or empty. */
  value: string
  onChange: (value: string) => void
  min?: string | undefined
  max?: string | undefined
  placeholder?: string | undefined
}
type Mode = 'date' | 'time'

/** A day. */
export const DateField = (props: Props) => <Moment {...props} mode="date" />

/** A time of day, `HH:mm`. */
export const TimeField = (props: Props) => <Moment {...props} mode="time" />

const Moment = (props: Props & { mode: Mode }) => (
  <Field {...props}>
    {process.env.TARO_ENV === 'weapp' ? <WeChatMoment {...props} /> : <BrowserMoment {...props} />}
  </Field>
)

const BrowserMoment = ({ label, value, onChange, min, max, error, isOff, mode }: Props & { mode: Mode }) => (
  <View className={cx(box.box, error && box.wrong, isOff && box.off)}>
    <input
      className={box.control}
      type={mode}
      value={value}
      min={min}
      max={max}
      disabled={isOff}
      aria-label={label}
      aria-invalid={error ? true : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  </View>
)

const WeChatMoment = ({
  label,
  value,
  onChange,
  min,
  max,
  placeholder,
  error,
  isOff,
  mode,
}: Props & { mode: Mode }) => (
  <Picker
    mode={mode}
    value={value}
    disabled={isOff === true}
    {...given({ start: min, end: max })}
    onChange={(event) => onChange(event.detail.value)}
  >
    <View className={cx(box.box, error && box.wrong, isOff && box.off)} ariaRole="button" ariaLabel={label}>
      <View className={cx(box.words, !value && box.placeholder)}>{value || placeholder || '请选择'}</View>
      <Icon name={mode === 'date' ? 'calendar' : 'clock'} size="s" className={box.arrow} />
    </View>
  </Picker>
)
