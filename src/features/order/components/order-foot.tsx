import { useState } from 'react'
import type { Membership } from '@shared/contract/account'
import type { OrderMove, OrderView } from '@shared/contract/order'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { go } from '@/platform/navigate'
import type { OrderActions } from '../use-order-actions'
import { WHY_REJECTED, WHY_RELEASED } from '../usual-reasons'
import { ClaimSheet } from './claim-sheet'

type Team = Pick<Membership, 'teamId' | 'teamName'>
type Props = { order: OrderView; actions: OrderActions; teams: readonly Team[] }

/** The buttons of the moves the cloud allows; what it does not allow is not there. */
export function OrderFoot({ order, actions, teams }: Props) {
  const can = (move: OrderMove) => order.moves.includes(move)
  if (can('verify')) return <VerifyFoot actions={actions} />
  if (can('schedule')) return <ScheduleFoot order={order} actions={actions} />
  if (can('claim') && teams.length > 0) return <ClaimFoot actions={actions} teams={teams} />
  return null
}

function VerifyFoot({ actions }: { actions: OrderActions }) {
  const [isRejecting, setRejecting] = useState(false)
  const reject = async (reason: string) => {
    await actions.reject(reason)
    setRejecting(false)
  }

  return (
    <>
      <FootBar note="打过电话、地点和要求都对，再点核实">
        <Button kind="quiet" size="l" onClick={() => setRejecting(true)}>
          不能办
        </Button>
        <Button size="l" isBusy={actions.isVerifying} busyText="正在核实" onClick={actions.verify}>
          核实过了
        </Button>
      </FootBar>
      <ReasonSheet
        isOpen={isRejecting}
        title="为什么不能办？"
        usual={WHY_REJECTED}
        yes="告诉点单的人"
        isBusy={actions.isExplaining}
        onSay={(reason) => void reject(reason)}
        onClose={() => setRejecting(false)}
      />
    </>
  )
}

function ScheduleFoot({ order, actions }: Pick<Props, 'order' | 'actions'>) {
  const [isReleasing, setReleasing] = useState(false)
  const release = async (reason: string) => {
    await actions.release(reason)
    setReleasing(false)
  }
  const schedule = () => void go('activityEdit', { orderId: order._id, teamId: order.teamId ?? undefined })

  return (
    <>
      <FootBar note="退单不记账，会另找队伍">
        <Button kind="quiet" size="l" onClick={() => setReleasing(true)}>
          去不了
        </Button>
        <Button size="l" icon="calendar" onClick={schedule}>
          定日子
        </Button>
      </FootBar>
      <ReasonSheet
        isOpen={isReleasing}
        title="为什么去不了？"
        usual={WHY_RELEASED}
        yes="退单"
        isBusy={actions.isExplaining}
        onSay={(reason) => void release(reason)}
        onClose={() => setReleasing(false)}
      />
    </>
  )
}

function ClaimFoot({ actions, teams }: Pick<Props, 'actions' | 'teams'>) {
  const [isChoosing, setChoosing] = useState(false)
  const claim = (teamId: string) => {
    setChoosing(false)
    actions.claim(teamId)
  }
  const [only] = teams
  const press = () => (only && teams.length === 1 ? claim(only.teamId) : setChoosing(true))

  return (
    <>
      <FootBar note="先到先得，接了可以再和点单的人商量日子">
        <Button kind="warm" size="l" icon="hand" isBusy={actions.isClaiming} busyText="正在接单" onClick={press}>
          我们接单
        </Button>
      </FootBar>
      <ClaimSheet isOpen={isChoosing} teams={teams} onPick={claim} onClose={() => setChoosing(false)} />
    </>
  )
}
