import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

/** Answers an offer of the lead, or takes back what I asked. */
export function useMyRequest(requestId: string, onChanged: () => void) {
  const then = (done: string) => ({
    onDone: () => {
      toast(done)
      onChanged()
    },
    onRefused: () => onChanged(),
  })
  const answering = useAction('team.answerHandOver', then('答复好了，已告诉对方'))
  const withdrawing = useAction('team.withdrawRequest', then('已经撤回'))

  return {
    answer: (isAccepted: boolean) => void answering.run({ requestId, isAccepted }),
    withdraw: () => void withdrawing.run({ requestId }),
    isBusy: answering.isBusy || withdrawing.isBusy,
  }
}
