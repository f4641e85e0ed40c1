import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import type { IconName, MarkName } from './icon-names'
import s from './icon.module.scss'

type Props = { name: IconName; size?: 'xs' | 's' | 'm' | 'l' | undefined; className?: string | undefined }

/** A drawn icon in the colour of the text around it. Always beside a word, so it says nothing itself. */
export const Icon = ({ name, size = 'm', className }: Props) => (
  <View className={cx(s.icon, s[size], s[`i-${name}`], className)} {...aria({ isHidden: true })} />
)

/** The shape of a state, as small as the word it stands before. */
export const Mark = ({ name, className }: { name: MarkName; className?: string | undefined }) => (
  <View className={cx(s.icon, s.mark, s[`m-${name}`], className)} {...aria({ isHidden: true })} />
)
