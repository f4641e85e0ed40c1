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
  const verify = useAction('order.verify', then('核实好了，各队都能接'))
  const reject = useAction('order.reject', then('退回了，会告诉点单的人'))

  return {
    verify: () => void verify.run({ orderId }),
    reject: (reason: string) => void reject.run({ orderId, reason }),
    isVerifying: verify.isBusy,
    isRejectingNow: reject.isBusy,
  }
}
