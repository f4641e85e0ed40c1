import { View } from '@tarojs/components'
import { aria } from '../aria'
import { Card } from '../card/card'
import { cx } from '../cx'
import s from './loading.module.scss'

type Props = {
  /** What is being fetched, in words: 正在找您身边的活动. */
  saying: string
  shape?: 'card' | 'list' | undefined
}

/** The page's own shapes, still, with one sentence. Never a bare spinner. */
export const Loading = ({ saying, shape = 'card' }: Props) => (
  <View className={cx(s.loading)} {...aria({ role: 'status' })}>
    {shape === 'card' && <CardShape />}
    <RowShape />
    <RowShape />
    {shape === 'list' && <RowShape />}
    <View className={cx(s.saying)}>{saying}</View>
  </View>
)

const CardShape = () => (
  <Card className={s.card}>
    <View className={cx(s.bone, s.short)} />
    <View className={cx(s.bone, s.title)} />
    <View className={cx(s.bone, s.line)} />
    <View className={cx(s.bone, s.button)} />
  </Card>
)

const RowShape = () => (
  <Card className={s.row}>
    <View className={cx(s.bone, s.lead)} />
    <View className={cx(s.words)}>
      <View className={cx(s.bone, s.line)} />
      <View className={cx(s.bone, s.half)} />
    </View>
  </Card>
)
