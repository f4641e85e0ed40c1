import { View } from '@tarojs/components'
import type { ActivityEntry } from '@shared/contract/activity'
import type { OrderEntry } from '@shared/contract/order'
import { closeBy } from '@shared/domain/activity/phase'
import { chinaDay } from '@shared/domain/time/china-time'
import { workingDaysLeft, type Calendar } from '@shared/domain/time/working-days'
import { ORDER_NEXT_TEXT, ORDER_STATUS_TEXT } from '@shared/text/order-terms'
import { TOPIC_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'
import { monthDay } from '@/components/when'
import { useHolidays } from '@/hooks/use-holidays'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'

/** An activity that has ended and waits to be closed. */
export function ToCloseCard({ entry }: { entry: ActivityEntry }) {
  const calendar = useHolidays([entry])
  return (
    <Card edge="warn">
      <View className="stack g16">
        <View className="row between">
          <View className="t28 ink2">{`${monthDay(chinaDay(entry.endsAt), chinaDay(now()))}已结束`}</View>
          <Tag state="toClose" />
        </View>
        <View className="t36 b">{entry.title}</View>
        <View className="c-warn">{dueWord(entry, calendar)}</View>
        <Button kind="line" isBlock icon="flag" onClick={() => void go('activityClose', { activityId: entry._id })}>
          去结项
        </Button>
      </View>
    </Card>
  )
}

function dueWord(entry: ActivityEntry, calendar: Calendar) {
  const lastDay = closeBy(entry, calendar)
  const today = chinaDay(now())
  if (lastDay === null) return '请尽快结项，这一年的放假安排还没录入'
  if (lastDay < today) return `过期限了，${monthDay(lastDay, today)}前就该结项`
  const left = workingDaysLeft(today, lastDay, calendar)
  return left === 0 ? '今天是最后一天' : `还剩 ${left ?? 0} 个工作日，${monthDay(lastDay, today)}前要结项`
}

/** The resident's order and where it stands. */
export const OrderCard = ({ order }: { order: OrderEntry }) => (
  <Card isAsking={order.status === 'delivered'}>
    <View className="stack g16">
      <View className="row between">
        <View className="t28 ink2">您的点单</View>
        <Tag state={order.status === 'delivered' ? 'answer' : 'replied'}>
          {order.status === 'delivered' ? undefined : ORDER_STATUS_TEXT[order.status]}
        </Tag>
      </View>
      <View className="t36 b">{order.need || TOPIC_TEXT[order.topic].name}</View>
      <View className="t28 ink2">{ORDER_NEXT_TEXT[order.status]}</View>
      <Button
        kind={order.status === 'delivered' ? 'warm' : 'line'}
        isBlock
        onClick={() => void go('orderDetail', { orderId: order._id })}
      >
        {order.status === 'delivered' ? '去评一评' : '看走到哪一步'}
      </Button>
    </View>
  </Card>
)
