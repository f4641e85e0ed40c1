import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import s from './picture.module.scss'

/** The two drawn pictures: nothing here yet, and it broke. */
export const Picture = ({ name }: { name: 'empty' | 'broken' }) => (
  <View className={cx(s.picture, s[name])} {...aria({ isHidden: true })} />
)

/** The sign of 智惠行动. */
export const Logo = () => <View className={cx(s.logo)} {...aria({ isHidden: true })} />
