import { View } from '@tarojs/components'
import type { OrderEntry } from '@shared/contract/order'
import { aria } from '@/components/aria'
import { now } from '@/platform/clock'
import { orderTitle, saysMore, waitedWord } from '../order-words'
import { OrderTag } from './order-tag'

/** Where an open order stands, how long it has waited, and what is wished in the asker's words. */
export const OrderCardHead = ({ order }: { order: OrderEntry }) => (
  <>
    <View className="row between wrap">
      <OrderTag status={order.status} />
      <View className="t28 ink2">{waitedWord(order.submittedAt, now())}</View>
    </View>
    <View className="t36 b" {...aria({ role: 'heading', level: 2 })}>
      {orderTitle(order)}
    </View>
    {saysMore(order) && <View>{order.need}</View>}
  </>
)
