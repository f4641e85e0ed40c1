import { View } from '@tarojs/components'
import { cx } from '../cx'
import box from '../field/box.module.scss'
import { Field, type FieldProps } from '../field/field'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'

type Props = FieldProps & {
  /** The name of the chosen place; empty while none is. */
  value: string
  placeholder?: string | undefined
  onOpen: () => void
}

/** A place in a form; pressing it opens the AreaSheet that stands beside it. */
export const AreaField = ({ value, placeholder = '请选择', onOpen, ...field }: Props) => (
  <Field {...field}>
    <Pressable
      className={cx(box.box, field.error && box.wrong, field.isOff && box.off)}
      label={`${field.label}，${value || placeholder}`}
      isOff={field.isOff}
      onClick={onOpen}
    >
      <View className={cx(box.words, !value && box.placeholder)}>{value || placeholder}</View>
      <Icon name="down" size="s" className={box.arrow} />
    </Pressable>
  </Field>
)
