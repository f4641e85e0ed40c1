import { useState } from 'react'
import { View } from '@tarojs/components'
import { CardList } from '@/components/card/card'
import { Chip } from '@/components/chips/chips'
import { Icon } from '@/components/icon/icon'
import { Row } from '@/components/row/row'
import { Sheet } from '@/components/sheet/sheet'
import { PERIODS, periodName, type PeriodChoice } from '../period'

type Props = {
  value: PeriodChoice
  /** The days it stands for, once the cloud has said them. */
  span: string | undefined
  onChange: (value: PeriodChoice) => void
}

/** Which time the figures are about, as a chip that opens the choice. */
export function PeriodChoice({ value, span, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  const choose = (choice: PeriodChoice) => {
    setOpen(false)
    onChange(choice)
  }

  return (
    <>
      <Chip icon="calendar" hasArrow label={`时间：${periodName(value)}`} onClick={() => setOpen(true)}>
        {[periodName(value), span].filter(Boolean).join('，')}
      </Chip>
      <Sheet isOpen={isOpen} title="看哪段时间" onClose={() => setOpen(false)}>
        <CardList>
          {PERIODS.map((period) => (
            <Row
              key={period.value}
              title={period.label}
              note={period.note}
              onClick={() => choose(period.value)}
              trailing={period.value === value ? <Chosen /> : undefined}
            />
          ))}
        </CardList>
      </Sheet>
    </>
  )
}

const Chosen = () => (
  <View className="row c-brand">
    <Icon name="check" size="s" />
    正在看
  </View>
)
