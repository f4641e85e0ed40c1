import { useState } from 'react'
import { View } from '@tarojs/components'
import { addDays, chinaDay } from '@shared/domain/time/china-time'
import { Button } from '@/components/button/button'
import { DateField } from '@/components/date-field/date-field'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { now } from '@/platform/clock'

type Props = {
  isOpen: boolean
  isBusy: boolean
  onSay: (retryDay: string, reason: string) => void
  onClose: () => void
}

const IN_A_MONTH = 30
const SHORTEST = 2

/** 暂无队伍: why, and when it is tried again; the asker reads both. */
export function UnfillSheet({ isOpen, isBusy, onSay, onClose }: Props) {
  const today = chinaDay(now())
  const [day, setDay] = useState(addDays(today, IN_A_MONTH))
  const [reason, setReason] = useState('')

  return (
    <Sheet isOpen={isOpen} title="什么时候再找？" onClose={onClose}>
      <View className="stack g24">
        <DateField label="再找队伍的日子" value={day} min={addDays(today, 1)} onChange={setDay} />
        <TextArea
          label="为什么现在没有，对方会看到"
          value={reason}
          onChange={setReason}
          maxLength={100}
          placeholder="比如：会讲这个的队伍这个月都排满了"
        />
        <Button
          isBlock
          size="l"
          off={reason.trim().length < SHORTEST && '写一句原因'}
          isBusy={isBusy}
          busyText="正在送出"
          onClick={() => onSay(day, reason.trim())}
        >
          告诉点单的人
        </Button>
      </View>
    </Sheet>
  )
}
