import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OrderView } from '@shared/contract/order'
import { aria } from '@/components/aria'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { go } from '@/platform/navigate'
import { orderNumber, orderTitle } from '../order-words'
import type { OrderActions } from '../use-order-actions'
import type { OrderMoves } from '../use-order-moves'
import { OrderFacts } from './order-facts'
import { OrderTag } from './order-tag'
import { OrderTimeline } from './order-timeline'
import { AnswerCards } from './answer-card'
import { CounterCard } from './counter-card'
import { DispatchCard } from './dispatch-card'
import { FollowUpCard } from './follow-up-card'
import { RateCard, RatedCard } from './rate-card'
import { TeamSheet } from './team-sheet'
import { VisitCard } from './visit-card'

type Props = { order: OrderView; actions: OrderActions; moves: OrderMoves }

/** One order: what it waits for, where it has got to, what was asked. `teamIds` are the teams the reader leads. */
export const OrderBody = ({ order, actions, moves, teamIds }: Props & { teamIds: readonly string[] }) => (
  <>
    <OrderHead order={order} />
    {order.counter && <CounterCard order={order} counter={order.counter} moves={moves} />}
    {order.moves.includes('accept') && <AnswerCards order={order} moves={moves} teamIds={teamIds} />}
    {order.moves.includes('offer') && <DispatchCard order={order} moves={moves} />}
    {order.moves.includes('followUp') && <FollowUpCard moves={moves} />}
    {order.moves.includes('rate') && (
      <RateCard isBusy={actions.isRating} onRate={(rating) => void actions.rate({ orderId: order._id, rating })} />
    )}
    {order.visit && <VisitCard visit={order.visit} isBusy={actions.isVisiting} onVisited={actions.visit} />}
    {order.rating && <RatedCard rating={order.rating} />}
    <OrderTimeline order={order} />
    <OrderFacts order={order} />
    <Ways order={order} actions={actions} moves={moves} />
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

function Ways({ order, actions, moves }: Props) {
  const [isHandingOn, setHandingOn] = useState(false)
  const close = () => setHandingOn(false)
  const { activityId } = order
  const canWithdraw = order.moves.includes('withdraw')
  const isOver = order.isMine && (order.status === 'rejected' || order.status === 'withdrawn')
  const canKeep = order.moves.includes('verify')
  const canHandOn = order.moves.includes('transfer')
  if (![activityId, canWithdraw, isOver, canKeep, canHandOn].some(Boolean)) return null

  return (
    <>
      <CardList>
        {activityId && (
          <Row icon="calendar" title="看这场活动" isPlain onClick={() => void go('activityDetail', { activityId })} />
        )}
        {isOver && (
          <Row icon="refresh" title="再点一次" isPlain onClick={() => void go('orderPlace', { topic: order.topic })} />
        )}
        {canKeep && <Row icon="check" title="核实过了，由单位派队伍" isPlain onClick={moves.keep} />}
        {canHandOn && <Row icon="team" title="请别的队接过去" isPlain onClick={() => setHandingOn(true)} />}
        {canWithdraw && <Row icon="cross" title="不要了，撤回" isPlain onClick={actions.withdraw} />}
      </CardList>
      <TeamSheet
        isOpen={isHandingOn}
        title="请哪支队伍接？"
        order={order}
        isSingle
        isBusy={moves.isDispatching}
        onPick={([teamId]) => teamId && void moves.transfer(teamId).then(close)}
        onClose={close}
      />
    </>
  )
}
