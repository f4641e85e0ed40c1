import type { ComplaintView } from '@shared/contract/complaint'
import { useAction } from '@/hooks/use-action'
import { confirm } from '@/platform/dialog'
import { toast } from '@/platform/toast'

/** The moves of a complaint; each answers with how it stands afterwards. */
export function useComplaintMoves(
  { _id: complaintId, status }: ComplaintView,
  onMoved: (after: ComplaintView) => void,
) {
  const done = (words: string) => ({
    onDone: (after: ComplaintView) => {
      toast(words)
      onMoved(after)
    },
  })
  const accept = useAction('complaint.accept', done('受理了'))
  const answer = useAction('complaint.answer', done('答复送出了'))
  const close = useAction('complaint.close', done('办结了'))
  const reopen = useAction('complaint.reopen', done('送出了，会重新核实'))

  async function askToClose() {
    const isAnswered = status === 'answered'
    const isSure = await confirm({
      title: isAnswered ? '这件事办结？' : '撤回这件投诉？',
      note: isAnswered ? '还不满意的话，可以再次反映一次。' : '撤回以后单位不再核实。',
      yes: isAnswered ? '办结' : '撤回',
    })
    if (isSure) await close.run({ complaintId })
  }

  return {
    accept: () => void accept.run({ complaintId }),
    answer: (words: string) => void answer.run({ complaintId, answer: words }),
    reopen: (reason: string) => void reopen.run({ complaintId, reason }),
    close: () => void askToClose(),
    isBusy: [accept, answer, close, reopen].some(({ isBusy }) => isBusy),
  }
}
export type ComplaintMoves = ReturnType<typeof useComplaintMoves>
