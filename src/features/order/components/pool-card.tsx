import { View } from '@tarojs/components'
import type { OrderEntry } from '@shared/contract/order'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import type { Reason } from '../fit-reasons'
import { orderTitle, wishedDay } from '../order-words'
import { FitList } from './fit-list'
import { OrderCardHead } from './order-card-head'
import s from './pool-card.module.scss'

type Props = {
  order: OrderEntry
  reasons: readonly Reason[]
  isClaiming: boolean
  /** Another one is being taken. */
  isOff: boolean
  onClaim: () => void
}

/** One open order: what, when, where, how it fits us, and the call to serve. */
export const PoolCard = ({ order, reasons, isClaiming, isOff, onClaim }: Props) => (
  <Card>
    <View className="stack g24">
      <OrderCardHead order={order} />
      <PoolFacts order={order} />
      {reasons.length > 0 && <FitList reasons={reasons} />}
      <Button
        kind="warm"
        size="l"
        isBlock
        icon="hand"
        isBusy={isClaiming}
        busyText="正在接单"
        off={isOff && !isClaiming}
        label={`我们接单：${orderTitle(order)}`}
        onClick={onClaim}
      >
        我们接单
      </Button>
      <Button kind="quiet" isBlock onClick={() => void go('orderDetail', { orderId: order._id })}>
        先看详细
      </Button>
    </View>
  </Card>
)

const PoolFacts = ({ order }: { order: OrderEntry }) => (
  <View className="stack g8">
    <View className="row top">
      <Icon name="clock" size="s" className={cx('c-brand', s.icon)} />
      <View className="grow">{wishedDay(order, now())}</View>
    </View>
    <View className="row top">
      <Icon name="pin" size="s" className={cx('c-brand', s.icon)} />
      <View className="grow">{`${order.subdistrictName}，${order.place}`}</View>
    </View>
  </View>
)
