import { View } from '@tarojs/components'
import type { OrderView } from '@shared/contract/order'
import { chinaDay } from '@shared/domain/time/china-time'
import { CHANNEL_TEXT, PART_OF_DAY_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { now } from '@/platform/clock'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import { monthDay, weekday } from '@/components/when'
import type { OrderMoves } from '../use-order-moves'
import s from './counter-card.module.scss'

type Props = { order: OrderView; counter: NonNullable<OrderView['counter']>; moves: OrderMoves }

/** 另约 of a team, and the asker's yes or no to it. */
export const CounterCard = ({ order, counter, moves }: Props) => (
  <Card isAsking={order.isMine}>
    <View className="stack g24">
      <View className="t36 b">{`${counter.teamName}想改一改`}</View>
      <Days order={order} counter={counter} />
      {counter.channel !== order.channel && <View>{`改成${CHANNEL_TEXT[counter.channel]}讲`}</View>}
      {counter.note && <View className="ink2">{counter.note}</View>}
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

type Day = Pick<OrderView, 'day' | 'partOfDay'>

/** What was wished beside what the team can do; in large type one below the other. */
const Days = ({ order, counter }: { order: Day & Pick<OrderView, 'isMine'>; counter: Day }) => (
  <View className={cx(s.days)}>
    <Box title={order.isMine ? '您想要的' : '原来想要的'} of={order} />
    <Icon name="right" size="s" className="ink3" />
    <Box title="队伍能来的" of={counter} isNew />
  </View>
)

const Box = ({ title, of: { day, partOfDay }, isNew }: { title: string; of: Day; isNew?: boolean }) => (
  <View className={cx(s.box, isNew && s.new)}>
    <View className="t28">{title}</View>
    <View className={cx(s.day)}>{monthDay(day, chinaDay(now()))}</View>
    <View className="t28">{`${weekday(day)} ${PART_OF_DAY_TEXT[partOfDay]}`}</View>
  </View>
)
