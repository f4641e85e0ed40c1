import { View } from '@tarojs/components'
import type { HomeView } from '@shared/contract/home'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { Pressable } from '@/components/pressable/pressable'
import { monthDay, weekday } from '@/components/when'
import { go } from '@/platform/navigate'
import s from './next.module.scss'

/** How long until the next key date; opens those of the whole year. */
export const KeyDateCard = ({ keyDate }: { keyDate: NonNullable<HomeView['keyDate']> }) => (
  <Card>
    <Pressable className="row between" onClick={() => void go('keyDates', {})}>
      <View className="grow">
        <View className="b">{keyDate.name}</View>
        <View className="t28 ink2">{`${monthDay(keyDate.day)}，${weekday(keyDate.day).replace('周', '星期')}`}</View>
      </View>
      {keyDate.daysLeft > 0 ? (
        <View className={cx(s.left)}>
          还有<View className="t56 b">{keyDate.daysLeft}</View>天
        </View>
      ) : (
        <View className={cx(s.left)}>就是今天</View>
      )}
    </Pressable>
  </Card>
)
