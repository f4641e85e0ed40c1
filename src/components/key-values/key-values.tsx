import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import s from './key-values.module.scss'

export type Fact = { icon: IconName; title: ReactNode; note?: ReactNode; more?: ReactNode }

/** When, where, who: facts with an icon in front. Green ones are safeguards. */
export const KeyValues = ({ facts, tone = 'brand' }: { facts: readonly Fact[]; tone?: 'brand' | 'ok' | undefined }) => (
  <View className={cx(s.list)}>
    {facts.map((fact, at) => (
      <View key={at} className={cx(s.fact)}>
        <Icon name={fact.icon} className={cx(s.icon, s[tone])} />
        <View className={cx(s.words)}>
          <View className={cx(fact.note !== undefined && s.title)}>{fact.title}</View>
          {fact.note !== undefined && <View className={cx(s.note)}>{fact.note}</View>}
          {fact.more}
        </View>
      </View>
    ))}
  </View>
)
