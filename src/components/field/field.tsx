import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import s from './field.module.scss'

/** What every field takes. */
export type FieldProps = {
  label: string
  help?: string | undefined
  /** One sentence: what is wrong and what to do. */
  error?: string | undefined
  isRequired?: boolean | undefined
  isOff?: boolean | undefined
}

type Props = FieldProps & {
  children: ReactNode
  /** At the right of the label: a count, a switch. */
  aside?: ReactNode
}

/** The frame of a field: label above, control, help or error below. */
export const Field = ({ label, help, error, isRequired, children, aside }: Props) => (
  <View className={cx(s.field)}>
    <View className={cx(s.label)}>
      {label}
      {isRequired === false && <View className={cx(s.optional)}>可以不填</View>}
      {aside}
    </View>
    {children}
    {help && !error && <Note icon="info" text={help} />}
    {error && <Note icon="alert" text={error} isError />}
  </View>
)

type NoteProps = { icon: 'info' | 'alert'; text: string; isError?: boolean }

const Note = ({ icon, text, isError }: NoteProps) => (
  <View className={cx(s.help, isError && s.error)} {...(isError ? aria({ role: 'alert' }) : {})}>
    <Icon name={icon} size="s" className={s.helpIcon} />
    <View className={cx(s.helpText)}>{text}</View>
  </View>
)
