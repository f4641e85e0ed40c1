import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Offer, OrderView } from '@shared/contract/order'
import { OFFER_STATUS_TEXT } from '@shared/text/order-terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import type { OrderMoves } from '../use-order-moves'
import { TeamSheet } from './team-sheet'
import { UnfillSheet } from './unfill-sheet'

type Props = { order: OrderView; moves: OrderMoves }

/** 派单: ask teams, open it to all, or say when it is tried again. */
export function DispatchCard({ order, moves }: Props) {
  const [sheet, setSheet] = useState<'teams' | 'unfill'>()
  const close = () => setSheet(undefined)
  const ask = async (teamIds: string[]) => {
    if (await moves.offer(teamIds)) close()
  }
  const putOff = async (retryDay: string, reason: string) => {
    if (await moves.unfill(retryDay, reason)) close()
  }

  return (
    <Card>
      <View className="stack g24">
        <View className="t36 b">派给谁去？</View>
        {order.offers.length > 0 && <KeyValues facts={order.offers.map(factOf)} />}
        <Button isBlock size="l" icon="team" onClick={() => setSheet('teams')}>
          派给队伍
        </Button>
        {order.moves.includes('open') && <OpenButtons moves={moves} />}
        <Button kind="quiet" isBlock onClick={() => setSheet('unfill')}>
          暂时没有队伍
        </Button>
      </View>
      <TeamSheet
        isOpen={sheet === 'teams'}
        title="问哪些队伍？"
        order={order}
        isBusy={moves.isDispatching}
        onPick={(teamIds) => void ask(teamIds)}
        onClose={close}
      />
      <UnfillSheet
        isOpen={sheet === 'unfill'}
        isBusy={moves.isDispatching}
        onSay={(day, reason) => void putOff(day, reason)}
        onClose={close}
      />
    </Card>
  )
}

const OpenButtons = ({ moves }: Pick<Props, 'moves'>) => (
  <>
    <Button kind="line" isBlock isBusy={moves.isDispatching} onClick={() => moves.open('unit')}>
      本单位各队都能接
    </Button>
    <Button kind="line" isBlock isBusy={moves.isDispatching} onClick={() => moves.open('city')}>
      全市的队都能接
    </Button>
  </>
)

const factOf = ({ teamName, status, note }: Offer) => ({
  icon: 'team' as const,
  title: teamName,
  note: [OFFER_STATUS_TEXT[status], note].filter(Boolean).join('：'),
})
