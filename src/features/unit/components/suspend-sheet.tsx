import { useState } from 'react'
import { View } from '@tarojs/components'
import type { UnitFacts } from '@shared/contract/unit'
import { chinaDay } from '@shared/domain/time/china-time'
import { Button } from '@/components/button/button'
import { DateField } from '@/components/date-field/date-field'
import { SelectField } from '@/components/select-field/select-field'
import { Sheet } from '@/components/sheet/sheet'
import { TextField } from '@/components/text-field/text-field'
import { useAction } from '@/hooks/use-action'
import { now } from '@/platform/clock'
import { useUnits } from '../use-units'

type Props = { unit: UnitFacts; isOpen: boolean; onDone: (unit: UnitFacts) => void; onClose: () => void }

const NOBODY = '-'

/** 停止: from a day on the unit is no more; who continues it is named. */
export function SuspendSheet({ unit, isOpen, onDone, onClose }: Props) {
  const [from, setFrom] = useState(() => chinaDay(now()))
  const [successorId, setSuccessor] = useState(NOBODY)
  const [reason, setReason] = useState('')
  const units = useUnits(isOpen).filter(({ value }) => value !== unit._id)
  const { run, isBusy } = useAction('unit.suspend', { onDone })
  const send = () =>
    void run({ unitId: unit._id, from, successorId: successorId === NOBODY ? null : successorId, reason })

  return (
    <Sheet isOpen={isOpen} title="停止这家单位" onClose={onClose}>
      <View className="stack g24">
        <DateField label="从哪天起不再有" value={from} onChange={setFrom} help="以前的记录和数字都不变" />
        <SelectField
          label="由谁接续"
          options={[{ value: NOBODY, label: '没有接续的单位' }, ...units]}
          value={successorId}
          onChange={setSuccessor}
        />
        <TextField label="原因" value={reason} onChange={setReason} maxLength={100} placeholder="例如：区划调整" />
        <Button
          kind="bad"
          size="l"
          isBlock
          off={reason.trim().length < 2 ? '先写原因' : undefined}
          isBusy={isBusy}
          busyText="正在停止"
          onClick={send}
        >
          停止这家单位
        </Button>
      </View>
    </Sheet>
  )
}
