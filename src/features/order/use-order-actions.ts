import type { OrderView } from '@shared/contract/order'
import { useAction } from '@/hooks/use-action'
import { confirm } from '@/platform/dialog'
import { toast } from '@/platform/toast'

type Query = { setValue: (order: OrderView) => void; refresh: () => void }

/** Every move a person may make on one order; a refusal says its sentence and the page shows how things stand. */
export function useOrderActions(orderId: string, { setValue, refresh }: Query) {
  const then = (done: string) => ({
    onDone: (order: OrderView) => {
      setValue(order)
      toast(done)
    },
    onRefused: () => refresh(),
  })
  const verify = useAction('order.verify', then('核实好了，可以接单'))
  const reject = useAction('order.reject', then('已退回，会告诉对方'))
  const withdraw = useAction('order.withdraw', then('撤回了'))
  const claim = useAction('order.claim', then('接下了，去定日子'))
  const release = useAction('order.release', then('已退单，会另找队伍'))
  const rate = useAction('order.rate', then('谢谢您，记下了'))

  const visit = useAction('order.visit', then('回访记下了'))

  const askToWithdraw = async () => {
    const isSure = await confirm({
      title: '不要这张点单了？',
      note: '撤回后队伍就不来了。以后还想要，可以再点一次。',
      yes: '撤回',
      isBad: true,
    })
    if (isSure) await withdraw.run({ orderId })
  }

  return {
    verify: () => void verify.run({ orderId }),
    reject: (reason: string) => reject.run({ orderId, reason }),
    withdraw: () => void askToWithdraw(),
    claim: (teamId: string) => void claim.run({ orderId, teamId }),
    release: (reason: string) => release.run({ orderId, reason }),
    rate: rate.run,
    visit: (note: string) => void visit.run({ orderId, note }),
    isVerifying: verify.isBusy,
    isWithdrawing: withdraw.isBusy,
    isClaiming: claim.isBusy,
    isExplaining: reject.isBusy || release.isBusy,
    isRating: rate.isBusy,
    isVisiting: visit.isBusy,
  }
}

export type OrderActions = ReturnType<typeof useOrderActions>
