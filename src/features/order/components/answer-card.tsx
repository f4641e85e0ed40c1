import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OrderView } from '@shared/contract/order'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import type { OrderMoves } from '../use-order-moves'
import { WHY_RELEASED } from '../usual-reasons'
import { CounterSheet } from './counter-sheet'

type Props = { order: OrderView; moves: OrderMoves }

/** What each of my teams is asked. */
export const AnswerCards = ({ order, moves, teamIds }: Props & { teamIds: readonly string[] }) => (
  <>
    {order.offers
      .filter(({ status, teamId }) => status === 'open' && teamIds.includes(teamId))
      .map(({ teamId, teamName }) => (
        <AnswerCard key={teamId} order={order} moves={moves} teamId={teamId} teamName={teamName} />
      ))}
  </>
)

/** 回话: yes, another day, or no; a no leaves no mark. */
function AnswerCard({ order, moves, teamId, teamName }: Props & { teamId: string; teamName: string }) {
  const [sheet, setSheet] = useState<'counter' | 'decline'>()
  const close = () => setSheet(undefined)

  return (
    <Card isAsking>
      <View className="stack g24">
        <View className="t36 b">{`${teamName}去得了吗？`}</View>
        <View className="ink2">去不去由队里定，来不了不记账。接了才看得到电话。</View>
        <Button
          kind="warm"
          isBlock
          size="l"
          icon="hand"
          isBusy={moves.isAccepting}
          busyText="正在接单"
          onClick={() => moves.accept(teamId)}
        >
          我们接单
        </Button>
        {order.moves.includes('counter') && (
          <Button kind="line" isBlock onClick={() => setSheet('counter')}>
            另约一天
          </Button>
        )}
        <Button kind="quiet" isBlock onClick={() => setSheet('decline')}>
          来不了
        </Button>
      </View>
      <CounterSheet
        isOpen={sheet === 'counter'}
        order={order}
        isBusy={moves.isExplaining}
        onSay={(proposed) => void moves.counter(teamId, proposed).then(close)}
        onClose={close}
      />
      <ReasonSheet
        isOpen={sheet === 'decline'}
        title="来不了，说一声"
        usual={WHY_RELEASED}
        yes="告诉单位"
        isBusy={moves.isExplaining}
        onSay={(note) => void moves.decline(teamId, note).then(close)}
        onClose={close}
      />
    </Card>
  )
}
