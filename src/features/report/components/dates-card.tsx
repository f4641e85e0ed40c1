import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ReportView } from '@shared/contract/report-api'
import { monthAfter } from '@shared/domain/monthly/window'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Field } from '@/components/field/field'
import { Row } from '@/components/row/row'
import { Sheet } from '@/components/sheet/sheet'
import { Stepper } from '@/components/stepper/stepper'
import { monthDay } from '@/components/when'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'
import { monthWord } from '../report-words'

/** No month is shorter; a later day would not be in every month. */
const LAST_DAY = 28

type Props = { report: ReportView; onDone: () => void }

/** 报送时间 of a unit, for the city to set: until when records count, and until when the report is to be there. */
export function DatesCard({ report, onDone }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <CardList>
        <Row
          icon="calendar"
          title="报送时间"
          note={`记录算到 ${monthDay(report.period.to)} 24:00，${monthDay(report.deadline)} 24:00 前交`}
          trailing={
            <Button kind="line" size="s" label="改报送时间" onClick={() => setOpen(true)}>
              改
            </Button>
          }
        />
      </CardList>
      {isOpen && (
        <DatesSheet
          report={report}
          onDone={() => {
            setOpen(false)
            onDone()
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

const dayOf = (day: string) => Number(day.slice(8))

function DatesSheet({ report, onDone, onClose }: Props & { onClose: () => void }) {
  const next = monthAfter(report.month)
  // A month that is submitted keeps its days.
  const months = report.status === 'submitted' ? [next, monthAfter(next)] : [report.month, next]
  const [fromMonth, setFromMonth] = useState(months[0]!)
  const [cutOffDay, setCutOffDay] = useState(dayOf(report.period.to))
  const [deadlineDay, setDeadlineDay] = useState(dayOf(report.deadline))
  const { run, isBusy } = useAction('report.setDates', { onDone: () => (toast('改好了'), onDone()) })
  const cutOff = (day: number) => {
    setCutOffDay(day)
    setDeadlineDay(Math.max(day, deadlineDay))
  }

  return (
    <Sheet isOpen title="报送时间" onClose={onClose}>
      <View className="stack g24">
        <View className="t28 ink2">两期接着算，改了也不会漏一天或重一天。</View>
        <Field label="从哪个月的月报起">
          <Chips
            label="从哪个月的月报起"
            options={months.map((value) => ({ value, label: monthWord(value) }))}
            value={[fromMonth]}
            isSingle
            onChange={([month]) => month && setFromMonth(month)}
          />
        </Field>
        <Stepper label="记录算到每月" value={cutOffDay} onChange={cutOff} min={1} max={LAST_DAY} unit=" 日" />
        <Stepper
          label="最晚提交"
          value={deadlineDay}
          onChange={setDeadlineDay}
          min={cutOffDay}
          max={LAST_DAY}
          unit=" 日"
        />
        <Button
          size="l"
          isBlock
          isBusy={isBusy}
          busyText="正在存"
          onClick={() => void run({ unitId: report.unitId, fromMonth, cutOffDay, deadlineDay })}
        >
          存下
        </Button>
      </View>
    </Sheet>
  )
}
