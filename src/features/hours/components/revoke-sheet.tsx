import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

/** 撤销记录单 by its number: for what turned out untrue after it was issued. */
export function RevokeSheet({ onClose }: { onClose: () => void }) {
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState('')
  const { run, isBusy } = useAction('certificate.revoke', {
    onDone: () => {
      toast('撤销了，本人会收到通知')
      onClose()
    },
  })

  return (
    <Sheet isOpen title="撤销记录单" onClose={onClose}>
      <View className="stack g24">
        <View className="t28 ink2">
          只能撤销本单位开的。撤销以后，谁来查验都看到“已撤销”，不能恢复；时长另外更正或作废。
        </View>
        <TextField
          label="记录单编号"
          value={number}
          maxLength={40}
          help="16 位，空格和大小写都没关系"
          onChange={setNumber}
        />
        <TextArea
          label="原因，本人会看到"
          value={reason}
          maxLength={200}
          atLeast={2}
          placeholder="例如：其中一次查实没有到场"
          onChange={setReason}
        />
        <Button
          isBlock
          size="l"
          off={missing(number, reason)}
          isBusy={isBusy}
          busyText="正在撤销"
          onClick={() => void run({ number: number.trim(), reason: reason.trim() })}
        >
          撤销
        </Button>
      </View>
    </Sheet>
  )
}

const DIGITS = 16

function missing(number: string, reason: string) {
  if (number.replace(/[\s-]/g, '').length !== DIGITS) return '请把 16 位编号输完整'
  return reason.trim().length < 2 ? '请写明原因' : undefined
}
