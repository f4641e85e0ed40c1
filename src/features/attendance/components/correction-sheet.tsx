import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AttendanceView } from '@shared/contract/attendance'
import { Button } from '@/components/button/button'
import { TimeField } from '@/components/date-field/date-field'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { spanWord } from '@/components/when'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { atTimeOr, timeOf } from '../times'

type Props = { record: AttendanceView; onClose: () => void }

/** One record of mine: look at the activity, or ask for 更正 in one go. */
export function CorrectionSheet({ record, onClose }: Props) {
  const { activityId, startsAt, checkIn, checkOut, endsAt, voidedFor } = record
  const stood = { from: checkIn?.at ?? startsAt, to: checkOut?.at ?? endsAt }
  const was = { from: timeOf(stood.from), to: timeOf(stood.to) }
  const [times, setTimes] = useState(was)
  const [reason, setReason] = useState('')
  const key = useFormKey()
  const { run, isBusy } = useAction('correction.ask', {
    onDone: () => {
      toast('申请已送出，10 个工作日内答复')
      onClose()
    },
  })
  // The times as they are may be asked for again where they were never counted: the claim came after the closing.
  const isSame = times.from === was.from && times.to === was.to
  const at = (end: 'from' | 'to') => atTimeOr(stood[end], startsAt, times[end])

  return (
    <Sheet isOpen title={record.title} onClose={onClose}>
      <View className="stack g24">
        <Button kind="line" isBlock onClick={() => void go('activityDetail', { activityId })}>
          看这场活动
        </Button>
        {voidedFor === null ? (
          <>
            <View className="t28 ink2">
              {`活动时间：${spanWord(startsAt, endsAt, now())}。时长不对，写明几点到、几点走，队长和单位会核对。`}
            </View>
            <TimeField label="几点到的" value={times.from} onChange={(from) => setTimes({ ...times, from })} />
            <TimeField label="几点走的" value={times.to} onChange={(to) => setTimes({ ...times, to })} />
            <TextArea
              label="哪里不对，有什么依据"
              value={reason}
              onChange={setReason}
              maxLength={200}
              placeholder="例如：忘了签退，一直在现场，照片里有我"
            />
            <Button
              isBlock
              off={missing(times, reason) ?? (isSame && record.isConfirmed ? '请先改时间' : undefined)}
              isBusy={isBusy}
              busyText="正在送出"
              onClick={() => void run({ key, activityId, startsAt: at('from'), endsAt: at('to'), reason })}
            >
              申请更正
            </Button>
          </>
        ) : (
          <View className="t28 ink2">{`已作废：${voidedFor}。不同意可以投诉。`}</View>
        )}
      </View>
    </Sheet>
  )
}

type Times = { from: string; to: string }

function missing(times: Times, reason: string) {
  if (times.to <= times.from) return '走的时间要晚于到的时间'
  return reason.trim().length < 2 ? '请写明哪里不对' : undefined
}
