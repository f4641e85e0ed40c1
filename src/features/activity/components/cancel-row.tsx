import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ActivityView } from '@shared/contract/activity'
import { Button } from '@/components/button/button'
import { RadioGroup } from '@/components/radio-group/radio-group'
import { Row } from '@/components/row/row'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import type { ActivityActions } from '../use-activity-actions'

type Which = 'one' | 'rest'

const WHICH = [
  { value: 'one' as const, label: '只取消这一场' },
  { value: 'rest' as const, label: '这场和后面的都取消' },
]

/** 取消: with a reason; of a series this one, or the rest of it. */
export function CancelRow({ activity, actions }: { activity: ActivityView; actions: ActivityActions }) {
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [which, setWhich] = useState<Which>('one')
  const hasMore = activity.series !== null && activity.series.index < activity.series.count - 1
  const cancel = async () => {
    const after = await (which === 'rest' ? actions.cancelRest(reason) : actions.cancel(reason))
    if (after) setIsOpen(false)
  }

  return (
    <>
      <Row icon="cross" title="取消活动" note="报名的人都会收到消息" onClick={() => setIsOpen(true)} />
      <Sheet isOpen={isOpen} title="为什么取消？" onClose={() => setIsOpen(false)}>
        <View className="stack g24">
          {hasMore && <RadioGroup label="取消哪几场" options={WHICH} value={which} onChange={setWhich} />}
          <TextArea
            label="原因"
            value={reason}
            onChange={setReason}
            maxLength={100}
            placeholder="例如：下雨，改到下周六"
          />
          <Button
            kind="bad"
            isBlock
            off={reason.trim().length < 2 ? '请先写原因，报名的人会看到' : undefined}
            isBusy={actions.isCancelling}
            busyText="正在取消"
            onClick={() => void cancel()}
          >
            {which === 'rest' ? '取消这场和后面的' : '取消这场活动'}
          </Button>
        </View>
      </Sheet>
    </>
  )
}
