import type { PendingView } from '@shared/contract/pending-volunteer'
import { VOLUNTEER_TYPE_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Row } from '@/components/row/row'
import { useAction } from '@/hooks/use-action'
import { confirm } from '@/platform/dialog'

type Props = { pending: PendingView; onWithdrawn: () => void }

/** 待本人确认: one listed person, with the way to take the listing back. */
export function PendingRow({ pending, onWithdrawn }: Props) {
  const { run, isBusy } = useAction('pending.withdraw', { onDone: onWithdrawn })
  const withdraw = async () => {
    const isSure = await confirm({ title: `撤回对${pending.name}的登记？`, note: '姓名会一起删掉。', yes: '撤回' })
    if (isSure) await run({ pendingId: pending._id })
  }

  return (
    <Row
      isTop
      icon="user"
      title={pending.name || '（已删除）'}
      note={[pending.maskedPhone, pending.teamName, ...pending.types.map((type) => VOLUNTEER_TYPE_TEXT[type])].join(
        '，',
      )}
      {...(pending.status === 'waiting'
        ? {
            trailing: (
              <Button size="s" kind="quiet" isBusy={isBusy} busyText="正在撤" onClick={() => void withdraw()}>
                撤回
              </Button>
            ),
          }
        : {})}
    />
  )
}
