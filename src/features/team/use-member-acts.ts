import type { MemberView } from '@shared/contract/team-life'
import { useAction } from '@/hooks/use-action'
import { confirm } from '@/platform/dialog'
import { toast } from '@/platform/toast'

/** 任免队伍管理员, and offering the lead. */
export function useMemberActs(teamId: string, { personId, name, role }: MemberView, onChanged: () => void) {
  const then = (done: string) => ({
    onDone: () => {
      toast(done)
      onChanged()
    },
  })
  const setAdmin = useAction('team.setAdmin', then(role === 'admin' ? '已免去' : '已设为队伍管理员'))
  const offer = useAction('team.offerHandOver', then('问过了，对方同意后就是队长'))

  return {
    setAdmin: () => void setAdmin.run({ teamId, personId, isAdmin: role !== 'admin' }),
    offerHandOver: async () => {
      const note = '对方同意后才算数，原来的队长转为队员。'
      const isSure = await confirm({ title: `请${name}接任队长？`, note, yes: '问一下' })
      if (isSure) await offer.run({ teamId, personId })
    },
    isBusy: setAdmin.isBusy || offer.isBusy,
  }
}
