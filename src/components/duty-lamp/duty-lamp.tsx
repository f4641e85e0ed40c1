import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import s from './duty-lamp.module.scss'

export type Duty = 'done' | 'planned' | 'risk' | 'missed'

const WORDS: Record<Duty, string> = { done: '办了', planned: '排上了', risk: '要抓紧', missed: '没办' }

/** 职责灯: told apart by shape before colour. Disc, clock, triangle, square. */
export const DutyLamp = ({ state, isNamed }: { state: Duty; isNamed?: boolean | undefined }) =>
  isNamed ? (
    <View className={cx(s.named)}>
      <View className={cx(s.lamp, s[state])} {...aria({ isHidden: true })} />
      {WORDS[state]}
    </View>
  ) : (
    <View className={cx(s.lamp, s[state])} {...aria({ role: 'img', label: WORDS[state] })} />
  )
