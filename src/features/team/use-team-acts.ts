import type { TeamDetail } from '@shared/contract/team'
import { useAction } from '@/hooks/use-action'
import { confirm } from '@/platform/dialog'
import { toast } from '@/platform/toast'

/** 暂停, 恢复, 退队: what is hard to undo is asked for first. */
export function useTeamActs({ _id: teamId, name }: TeamDetail, onChanged: () => void) {
  const then = (done: string) => ({
    onDone: () => {
      toast(done)
      onChanged()
    },
    onRefused: () => onChanged(),
  })
  const suspend = useAction('team.suspend', then('已暂停，队里会收到通知'))
  const resume = useAction('team.resume', then('已恢复'))
  const leave = useAction('team.leave', then('已退出'))

  return {
    suspend: (reason: string) => void suspend.run({ teamId, reason }),
    resume: async () => {
      const isSure = await confirm({ title: `恢复${name}？`, note: '恢复后可以发活动、接单。', yes: '恢复' })
      if (isSure) await resume.run({ teamId })
    },
    leave: async () => {
      const note = '您在这里的时长都留着。以后想回来，再申请一次。'
      const isSure = await confirm({ title: `退出${name}？`, note, yes: '退出', isBad: true })
      if (isSure) await leave.run({ teamId })
    },
    isBusy: suspend.isBusy || resume.isBusy || leave.isBusy,
  }
}
