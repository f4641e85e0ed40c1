import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import s from './timeline.module.scss'

export type TimelineStep = {
  id: string
  title: ReactNode
  when?: ReactNode
  /** now: where it stands; done: behind it; next: still to come. */
  state: 'now' | 'done' | 'next'
}

type Props = {
  /** The newest first. */
  steps: readonly TimelineStep[]
  /** What comes next, in one line. */
  ahead?: string | undefined
}

/** Where a thing has got to. */
export const Timeline = ({ steps, ahead }: Props) => (
  <View>
    <View>
      {steps.map((step) => (
        <View key={step.id} className={cx(s.step, s[step.state])}>
          <View className={cx(s.point)}>{step.state === 'done' && <Icon name="check" className={s.tick} />}</View>
          <View className={cx(s.title)}>{step.title}</View>
          {step.when !== undefined && <View className={cx(s.when)}>{step.when}</View>}
        </View>
      ))}
    </View>
    {ahead && (
      <View className={cx(s.ahead)}>
        <View className={cx(s.when)}>接下来</View>
        {ahead}
      </View>
    )}
  </View>
)
