import { View } from '@tarojs/components'
import type { OrderView } from '@shared/contract/order'
import { CHANNEL_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { now } from '@/platform/clock'
import { wishedDay } from '../order-words'
import type { OrderMoves } from '../use-order-moves'

type Props = { order: OrderView; counter: NonNullable<OrderView['counter']>; moves: OrderMoves }

/** 另约 of a team, and the asker's yes or no to it. */
export const CounterCard = ({ order, counter, moves }: Props) => (
  <Card isAsking={order.isMine}>
    <View className="stack g24">
      <View className="t36 b">{`${counter.teamName}想改一改`}</View>
      <View className="b">{wishedDay(counter, now())}</View>
      {counter.channel !== order.channel && <View>{`改成${CHANNEL_TEXT[counter.channel]}讲`}</View>}
      {counter.note && <View className="ink2">{counter.note}</View>}
      <View className="ink2">{`原来想要的：${wishedDay(order, now())}`}</View>
      {order.moves.includes('agree') && (
        <>
          <Button isBlock size="l" isBusy={moves.isAnswering} busyText="正在送出" onClick={moves.agree}>
            就按这个来
          </Button>
          <Button kind="quiet" isBlock isBusy={moves.isAnswering} onClick={moves.refuse}>
            不合适，另找队伍
          </Button>
        </>
      )}
    </View>
  </Card>
)
