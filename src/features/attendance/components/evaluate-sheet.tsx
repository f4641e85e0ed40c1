import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AttendanceView } from '@shared/contract/attendance'
import { ServiceQuality } from '@shared/contract/service-quality'
import { QUALITY_TEXT } from '@shared/text/record-terms'
import { Button } from '@/components/button/button'
import { Chips } from '@/components/chips/chips'
import { RadioGroup } from '@/components/radio-group/radio-group'
import { Sheet } from '@/components/sheet/sheet'
import { TextField } from '@/components/text-field/text-field'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'
import type { Board } from '../use-board'

/** What one call takes, and what a sheet can show. */
const AT_ONCE = 50
const QUALITIES = ServiceQuality.options.map((value) => ({ value, label: QUALITY_TEXT[value] }))

type Props = { people: readonly AttendanceView[]; board: Board; onClose: () => void }

/** 评价: how the service of these people was, everybody alike in one go, or one by one. */
export function EvaluateSheet({ people, board, onClose }: Props) {
  const left = people.filter(({ evaluation }) => evaluation === null)
  const shown = (left.length > 0 ? left : people).slice(0, AT_ONCE)
  const [personIds, setPersonIds] = useState<string[]>(left.length > 0 ? shown.map(({ personId }) => personId) : [])
  const [quality, setQuality] = useState<ServiceQuality>()
  const [note, setNote] = useState('')

  const { run, isBusy } = useAction('evaluation.give', {
    onDone: ({ items }) => {
      board.note(items)
      toast(`评好了，${items.length} 人`)
      onClose()
    },
  })
  const give = () => {
    if (quality && shown[0]) void run({ activityId: shown[0].activityId, personIds, quality, note: note.trim() })
  }

  return (
    <Sheet isOpen title="评价队员的服务" onClose={onClose}>
      <View className="stack g24">
        <View className="t28 ink2">评的是这一场的服务质量，写进本人的记录，本人看得到。不想评的可以不评。</View>
        <Chips
          label="评哪些人"
          options={shown.map(({ personId, personName }) => ({ value: personId, label: personName }))}
          value={personIds}
          onChange={setPersonIds}
        />
        <RadioGroup label="服务质量" options={QUALITIES} value={quality} onChange={setQuality} />
        <TextField
          label={quality === 'poor' ? '哪里要提高' : '说明'}
          isRequired={quality === 'poor'}
          maxLength={100}
          value={note}
          onChange={setNote}
        />
        <Button
          isBlock
          size="l"
          off={missing(personIds, quality, note)}
          isBusy={isBusy}
          busyText="正在记"
          onClick={give}
        >
          {`评价 ${personIds.length} 人`}
        </Button>
      </View>
    </Sheet>
  )
}

function missing(personIds: readonly string[], quality: ServiceQuality | undefined, note: string) {
  if (personIds.length === 0) return '请选至少一个人'
  if (!quality) return '请选服务质量'
  return quality === 'poor' && note.trim() === '' ? '请写哪里要提高' : undefined
}
