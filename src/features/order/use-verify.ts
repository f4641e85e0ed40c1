import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

/** 核实 from the list: either way, and also when somebody was faster, the list is fetched again. */
export function useVerify(orderId: string, onMoved: () => void) {
  const then = (done: string) => ({
    onDone: () => {
      toast(done)
      onMoved()
    },
    onRefused: () => onMoved(),
  })
  const verify = useAction('order.verify', then('核实好了，可以接单'))
  const reject = useAction('order.reject', then('已退回，会告诉对方'))

  return {
    verify: () => void verify.run({ orderId }),
    reject: (reason: string) => void reject.run({ orderId, reason }),
    isVerifying: verify.isBusy,
    isRejectingNow: reject.isBusy,
  }
}
