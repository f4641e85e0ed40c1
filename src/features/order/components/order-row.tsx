import { View } from '@tarojs/components'
import type { OrderEntry } from '@shared/contract/order'
import { Row } from '@/components/row/row'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { dueWords, orderTitle, wishedDay } from '../order-words'
import { OrderTag } from './order-tag'

type Props = { order: OrderEntry; isMine?: boolean | undefined }

/** One order in a list: what, when, where it stands. */
export const OrderRow = ({ order, isMine }: Props) => (
  <Row
    title={orderTitle(order)}
    note={`${wishedDay(order, now())}，${order.place}`}
    isTop
    onClick={() => void go('orderDetail', { orderId: order._id })}
  >
    <View className="row wrap mt8">
      <OrderTag status={order.status} isMine={isMine} />
      {order.teamName && <View className="t28 ink2">{order.teamName}</View>}
      {dueWords(order, now()) && <View className="t28 ink2">{dueWords(order, now())}</View>}
    </View>
  </Row>
)
