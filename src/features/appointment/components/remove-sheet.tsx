import { useState } from 'react'
import { View } from '@tarojs/components'
import type { UnitRole } from '@shared/contract/account'
import type { Officer } from '@shared/contract/appointment'
import { UNIT_ROLE_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'
import { nameOf } from './officer-card'

type Props = { unitId: string; officer: Officer; role: UnitRole; onDone: () => void; onClose: () => void }

const SHORTEST = 2
const LONGEST = 100

/** 免职: with the reason that the audit trail keeps. */
export function RemoveSheet({ unitId, officer, role, onDone, onClose }: Props) {
  const [reason, setReason] = useState('')
  const removal = useAction('appointment.remove', {
    onDone: () => {
      toast('已免去，也告诉了本人')
      onDone()
    },
  })
  const post = { unitId, personId: officer.personId, role }

  return (
    <Sheet isOpen title={`免去${nameOf(officer.name)}的${UNIT_ROLE_TEXT[role]}`} onClose={onClose}>
      <View className="stack g24">
        <TextArea
          label="原因，写进审计记录"
          value={reason}
          onChange={setReason}
          maxLength={LONGEST}
          placeholder="比如：工作调整"
        />
        <Button
          isBlock
          size="l"
          kind="bad"
          off={reason.trim().length < SHORTEST}
          isBusy={removal.isBusy}
          busyText="正在免去"
          onClick={() => void removal.run({ ...post, reason: reason.trim() })}
        >
          免职
        </Button>
      </View>
    </Sheet>
  )
}
