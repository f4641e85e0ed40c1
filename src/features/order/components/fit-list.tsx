import { View } from '@tarojs/components'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import type { Reason } from '../fit-reasons'
import s from './fit-list.module.scss'

type Props = { title?: string | undefined; reasons: readonly Reason[] }

/** What speaks for and against, each with its fact. */
export const FitList = ({ title = '合不合适', reasons }: Props) => (
  <View className={cx(s.fit)}>
    <View className="t28 b">{title}</View>
    {reasons.map(({ id, isFor, word, fact }) => (
      <View key={id} className={cx(s.reason)}>
        <Icon name={isFor ? 'check' : 'minus'} size="s" className={cx(s.icon, isFor ? 'c-ok' : 'c-warn')} />
        <View className="grow">
          <View className={cx(s.word)}>{`${word}：`}</View>
          {fact}
        </View>
      </View>
    ))}
  </View>
)
