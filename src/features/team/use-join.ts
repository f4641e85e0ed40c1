import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

type Wish = { words: string; fromTeamId: string | null }

/** 入队 or 转队, and taking it back. */
export function useJoin({ teamId, personId }: { teamId: string; personId: string }, onAsked: () => void) {
  const then = (done: string) => ({
    onDone: () => {
      toast(done)
      onAsked()
    },
  })
  const join = useAction('team.join', then('送出了，有答复会告诉您'))
  const transfer = useAction('team.transfer', then('送出了，有答复会告诉您'))
  const withdraw = useAction('team.withdrawRequest', then('已经撤回'))

  return {
    ask: ({ words, fromTeamId }: Wish) => {
      if (fromTeamId === null) void join.run({ teamId, words })
      else void transfer.run({ fromTeamId, toTeamId: teamId, personId, words })
    },
    withdraw: (requestId: string) => void withdraw.run({ requestId }),
    isAsking: join.isBusy || transfer.isBusy,
    isWithdrawing: withdraw.isBusy,
  }
}
