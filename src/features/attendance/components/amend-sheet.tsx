import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AttendanceView } from '@shared/contract/attendance'
import { Button } from '@/components/button/button'
import { TimeField } from '@/components/date-field/date-field'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { spanWord } from '@/components/when'
import { now } from '@/platform/clock'
import { atTime, timeOf } from '../times'
import type { Board } from '../use-board'
import { SheetPhoto } from './sheet-photo'

type Props = { record: AttendanceView; board: Board; onClose: () => void }

/** 补签 by hand: when somebody was there and why the code is missing. */
export function AmendSheet({ record, board, onClose }: Props) {
  const [from, setFrom] = useState(timeOf(record.startsAt))
  const [to, setTo] = useState(timeOf(record.endsAt))
  const [reason, setReason] = useState('')
  const [evidence, setEvidence] = useState('')
  const [photoId, setPhotoId] = useState<string | null>(null)
  const amend = async () => {
    const { activityId, personId, startsAt } = record
    const done = await board.amend({
      activityId,
      personId,
      startsAt: atTime(startsAt, from),
      endsAt: atTime(startsAt, to),
      reason,
      evidence,
      ...(photoId ? { photoId } : {}),
    })
    if (done) onClose()
  }

  return (
    <Sheet isOpen title={`替${record.personName}补签`} onClose={onClose}>
      <View className="stack g24">
        <View className="t28 ink2">
          {`活动时间：${spanWord(record.startsAt, record.endsAt, now())}。手工补录记 C 级，单独统计，要队外一位管理员核实。`}
        </View>
        <TimeField label="几点到的" value={from} onChange={setFrom} />
        <TimeField label="几点走的" value={to} onChange={setTo} />
        <TextArea label="为什么补签" value={reason} onChange={setReason} maxLength={100} placeholder="例如：手机没电" />
        <TextArea
          label="有什么依据"
          value={evidence}
          onChange={setEvidence}
          maxLength={200}
          placeholder="例如：签到表上有签字，照片第三张有他"
        />
        <SheetPhoto activityId={record.activityId} chosen={photoId} onChange={setPhotoId} />
        <Button
          isBlock
          off={missing(record, { from, to, reason, evidence })}
          isBusy={board.isAmending}
          busyText="正在补签"
          onClick={() => void amend()}
        >
          补签
        </Button>
      </View>
    </Sheet>
  )
}

type Typed = { from: string; to: string; reason: string; evidence: string }

function missing(record: AttendanceView, { from, to, reason, evidence }: Typed) {
  if (to <= from) return '走的时间要晚于到的时间'
  if (atTime(record.startsAt, from) < record.startsAt || atTime(record.startsAt, to) > record.endsAt)
    return '时间要在活动时间以内'
  if (reason.trim().length < 2) return '请写明原因'
  return evidence.trim().length < 2 ? '请写明依据' : undefined
}
