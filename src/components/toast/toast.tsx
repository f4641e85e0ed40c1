import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import s from './toast.module.scss'

/** A sentence that goes by itself. It is heard as well as seen, also while it is empty. */
export const Toast = ({ text }: { text: string | null }) => (
  <View className={cx(s.place)} {...aria({ role: 'status', isLive: true })}>
    {text && <View className={cx(s.toast)}>{text}</View>}
  </View>
)
