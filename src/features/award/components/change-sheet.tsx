import { useState } from 'react'
import { View } from '@tarojs/components'
import { AwardContent, type AwardView } from '@shared/contract/award'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { useAction } from '@/hooks/use-action'
import { useCheckedForm } from '@/hooks/use-checked-form'
import { awardProblems, type AwardForm } from '../use-award-form'
import { AwardFields } from './award-fields'

type Props = { award: AwardView; onChanged: () => void; onClose: () => void }

/** 更正 of an award that is in the record, with a reason that the person reads. */
export function ChangeSheet({ award, onChanged, onClose }: Props) {
  const { _id: awardId, name, day, grantedBy, level } = award
  const { form, change, problems, check } = useCheckedForm<AwardForm>({ name, day, grantedBy, level }, awardProblems)
  const [reason, setReason] = useState('')
  const { run, isBusy } = useAction('award.change', { onDone: onChanged })

  const submit = () => {
    const content = AwardContent.safeParse(form)
    if (check() && content.success) void run({ ...content.data, awardId, reason: reason.trim() })
  }

  return (
    <Sheet isOpen title="更正这项表彰" onClose={onClose}>
      <View className="stack g24">
        <AwardFields form={form} problems={problems} onChange={change} />
        <TextArea
          label="为什么更正，本人会看到"
          placeholder="例如：授予单位写错了"
          value={reason}
          atLeast={2}
          maxLength={100}
          onChange={setReason}
        />
        <Button isBlock size="l" off={reason.trim().length < 2} isBusy={isBusy} busyText="正在更正" onClick={submit}>
          更正
        </Button>
      </View>
    </Sheet>
  )
}
