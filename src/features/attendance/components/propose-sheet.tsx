import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AttendanceView } from '@shared/contract/attendance'
import { Button } from '@/components/button/button'
import { TimeField } from '@/components/date-field/date-field'
import { SelectField } from '@/components/select-field/select-field'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { toast } from '@/platform/toast'
import { atTimeOr, timeOf } from '../times'

type Props = { people: readonly AttendanceView[]; onDone: () => void; onClose: () => void }

/** 提更正: whose hours are wrong, when they were there, and what bears it out. */
export function ProposeSheet({ people, onDone, onClose }: Props) {
  const [chosen, setChosen] = useState(people[0])
  const record = people.find(({ _id }) => _id === chosen?._id) ?? chosen
  if (!record) return null

  return (
    <Sheet isOpen title="时长记错了" onClose={onClose}>
      <View className="stack g24">
        <SelectField
          label="谁的时长"
          options={people.map(({ personId, personName }) => ({ value: personId, label: personName }))}
          value={record.personId}
          onChange={(personId) => setChosen(people.find((one) => one.personId === personId))}
        />
        <Form key={record._id} record={record} onDone={onDone} />
      </View>
    </Sheet>
  )
}

function Form({ record, onDone }: { record: AttendanceView; onDone: () => void }) {
  const { activityId, personId, startsAt, checkIn, checkOut, endsAt } = record
  const stood = { from: checkIn?.at ?? startsAt, to: checkOut?.at ?? endsAt }
  const [from, setFrom] = useState(timeOf(stood.from))
  const [to, setTo] = useState(timeOf(stood.to))
  const [reason, setReason] = useState('')
  const [evidence, setEvidence] = useState('')
  const key = useFormKey()
  const { run, isBusy } = useAction('correction.propose', {
    onDone: ({ status }) => {
      toast(status === 'done' ? '更正好了，本人会收到通知' : '送出了，要队外一位管理员核实')
      onDone()
    },
  })
  const change = {
    kind: 'times' as const,
    startsAt: atTimeOr(stood.from, startsAt, from),
    endsAt: atTimeOr(stood.to, startsAt, to),
  }

  return (
    <>
      <View className="t28 ink2">改少马上生效；改多，或者重新算数，要队外一位管理员核实。</View>
      <TimeField label="几点到的" value={from} onChange={setFrom} />
      <TimeField label="几点走的" value={to} onChange={setTo} />
      <TextArea label="哪里不对" value={reason} onChange={setReason} maxLength={200} placeholder="例如：早走了一小时" />
      <TextArea
        label="有什么依据"
        value={evidence}
        onChange={setEvidence}
        maxLength={200}
        placeholder="例如：签到表上写着"
      />
      <Button
        isBlock
        off={missing({ from, to, reason, evidence })}
        isBusy={isBusy}
        busyText="正在送出"
        onClick={() => void run({ key, activityId, personId, change, reason, evidence })}
      >
        提更正
      </Button>
    </>
  )
}

function missing({ from, to, reason, evidence }: Record<'from' | 'to' | 'reason' | 'evidence', string>) {
  if (to <= from) return '走的时间要晚于到的时间'
  if (reason.trim().length < 2) return '请写明哪里不对'
  return evidence.trim().length < 2 ? '请写明依据' : undefined
}
