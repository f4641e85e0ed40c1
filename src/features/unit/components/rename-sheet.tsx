import { useState } from 'react'
import { View } from '@tarojs/components'
import type { UnitFacts } from '@shared/contract/unit'
import { chinaDay } from '@shared/domain/time/china-time'
import { Button } from '@/components/button/button'
import { DateField } from '@/components/date-field/date-field'
import { Sheet } from '@/components/sheet/sheet'
import { TextField } from '@/components/text-field/text-field'
import { useAction } from '@/hooks/use-action'
import { now } from '@/platform/clock'

type Props = { unit: UnitFacts; isOpen: boolean; onDone: (unit: UnitFacts) => void; onClose: () => void }

/** 改名: the past keeps the old one. */
export function RenameSheet({ unit, isOpen, onDone, onClose }: Props) {
  const [name, setName] = useState(unit.name)
  const [from, setFrom] = useState(() => chinaDay(now()))
  const { run, isBusy } = useAction('unit.rename', { onDone })

  return (
    <Sheet isOpen={isOpen} title="单位改名" onClose={onClose}>
      <View className="stack g24">
        <TextField label="新名字" value={name} onChange={setName} maxLength={40} />
        <DateField
          label="从哪天起"
          value={from}
          onChange={setFrom}
          max={chinaDay(now())}
          help="这一天以前的记录仍用原来的名字"
        />
        <Button
          size="l"
          isBlock
          off={name.trim() === unit.name || name.trim().length < 2 ? '先写新名字' : undefined}
          isBusy={isBusy}
          busyText="正在改"
          onClick={() => void run({ unitId: unit._id, name, from })}
        >
          改名
        </Button>
      </View>
    </Sheet>
  )
}
