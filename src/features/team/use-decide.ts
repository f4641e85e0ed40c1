import type { TeamRequestView } from '@shared/contract/team-life'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

/** 同意 or 不同意; also when somebody was faster, the list is fetched again. */
export function useDecide({ _id: requestId, kind }: TeamRequestView, onDecided: () => void) {
  const then = {
    onDone: ({ status }: { status: string }) => {
      toast(status === 'approved' ? '办好了，会告诉对方' : '已告诉对方')
      onDecided()
    },
    onRefused: () => onDecided(),
  }
  const founding = useAction('team.decideFounding', then)
  const joining = useAction('team.decideRequest', then)
  const { run, isBusy } = kind === 'found' ? founding : joining

  return {
    approve: () => void run({ requestId, isApproved: true }),
    refuse: (reason: string) => void run({ requestId, isApproved: false, reason }),
    isBusy,
  }
}
