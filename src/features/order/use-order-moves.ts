import type { CounterOffer, OrderView } from '@shared/contract/order'
import type { FollowUp } from '@shared/contract/order-answers'
import { useAction } from '@/hooks/use-action'
import { back } from '@/platform/navigate'
import { toast } from '@/platform/toast'

type Query = { setValue: (order: OrderView) => void; refresh: () => void }
type Then = (done: string) => { onDone: (order: OrderView) => void; onRefused: () => void }

/** 派单, 回话, 另约: the moves between unit, teams and asker. A refusal says its sentence and the page shows how things stand. */
export function useOrderMoves(orderId: string, { setValue, refresh }: Query) {
  const then: Then = (done) => ({
    onDone: (order) => {
      setValue(order)
      toast(done)
    },
    onRefused: () => refresh(),
  })
  return { ...useDispatch(orderId, then), ...useTeamAnswers(orderId, then), ...useAskerAnswers(orderId, then) }
}

export type OrderMoves = ReturnType<typeof useOrderMoves>

/** What the unit does, and a team that asks another one. */
function useDispatch(orderId: string, then: Then) {
  const verify = useAction('order.verify', then('核实好了，接着派队伍'))
  const open = useAction('order.open', then('发给各队了'))
  const offer = useAction('order.offer', then('已去问队伍'))
  const unfill = useAction('order.unfill', then('记下了，到时候再找'))
  const transfer = useAction('order.transfer', then('已去问那支队伍'))

  return {
    keep: () => void verify.run({ orderId, then: 'keep' }),
    open: (reach: 'unit' | 'city') => void open.run({ orderId, reach }),
    offer: (teamIds: string[]) => offer.run({ orderId, teamIds }),
    unfill: (retryDay: string, reason: string) => unfill.run({ orderId, retryDay, reason }),
    transfer: (toTeamId: string) => transfer.run({ orderId, toTeamId }),
    isDispatching: open.isBusy || offer.isBusy || unfill.isBusy || transfer.isBusy,
  }
}

function useTeamAnswers(orderId: string, then: Then) {
  const accept = useAction('order.accept', then('接下了，去定日子'))
  const counter = useAction('order.counter', then('已告诉对方，等回话'))
  // Whoever declines has no more to see here.
  const decline = useAction('order.decline', {
    onDone: () => {
      toast('好的，会另找队伍')
      void back()
    },
    onRefused: then('').onRefused,
  })

  return {
    accept: (teamId: string) => void accept.run({ orderId, teamId }),
    decline: (teamId: string, note: string) => decline.run({ orderId, teamId, note }),
    counter: (teamId: string, proposed: CounterOffer) => counter.run({ orderId, teamId, ...proposed }),
    isAccepting: accept.isBusy,
    isExplaining: decline.isBusy || counter.isBusy,
  }
}

function useAskerAnswers(orderId: string, then: Then) {
  const agree = useAction('order.agree', then('说定了，队伍会定活动'))
  const refuse = useAction('order.refuse', then('好的，另找队伍'))
  const followUp = useAction('order.followUp', then('谢谢您，记下了'))

  return {
    agree: () => void agree.run({ orderId }),
    refuse: () => void refuse.run({ orderId }),
    followUp: (answer: FollowUp) => void followUp.run({ orderId, followUp: answer }),
    isAnswering: agree.isBusy || refuse.isBusy || followUp.isBusy,
  }
}
