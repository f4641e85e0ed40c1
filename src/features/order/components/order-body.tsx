import { View } from '@tarojs/components'
import type { OrderView } from '@shared/contract/order'
import { aria } from '@/components/aria'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { go } from '@/platform/navigate'
import { orderNumber, orderTitle } from '../order-words'
import type { OrderActions } from '../use-order-actions'
import { OrderFacts } from './order-facts'
import { OrderTag } from './order-tag'
import { OrderTimeline } from './order-timeline'
import { RateCard, RatedCard } from './rate-card'

/** One order: what it waits for, where it has got to, what was asked. */
export const OrderBody = ({ order, actions }: { order: OrderView; actions: OrderActions }) => (
  <>
    <OrderHead order={order} />
    {order.moves.includes('rate') && (
      <RateCard isBusy={actions.isRating} onRate={(rating) => void actions.rate({ orderId: order._id, rating })} />
    )}
    {order.rating && <RatedCard rating={order.rating} />}
    <OrderTimeline order={order} />
    <OrderFacts order={order} />
    <Ways order={order} actions={actions} />
  </>
)

const OrderHead = ({ order }: { order: OrderView }) => (
  <View className="stack g16">
    <View className="row between wrap">
      <OrderTag status={order.status} isMine={order.isMine} />
      <View className="t28 ink2">{`单号 ${orderNumber(order)}`}</View>
    </View>
    <View className="t44 b" {...aria({ role: 'heading', level: 1 })}>
      {orderTitle(order)}
    </View>
  </View>
)

function Ways({ order, actions }: { order: OrderView; actions: OrderActions }) {
  const { activityId } = order
  const canWithdraw = order.moves.includes('withdraw')
  const isOver = order.isMine && (order.status === 'rejected' || order.status === 'withdrawn')
  if (!activityId && !canWithdraw && !isOver) return null

  return (
    <CardList>
      {activityId && (
        <Row icon="calendar" title="看这场活动" isPlain onClick={() => void go('activityDetail', { activityId })} />
      )}
      {isOver && (
        <Row icon="refresh" title="再点一次" isPlain onClick={() => void go('orderPlace', { topic: order.topic })} />
      )}
      {canWithdraw && <Row icon="cross" title="不要了，撤回" isPlain onClick={actions.withdraw} />}
    </CardList>
  )
}
