import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ActivityView } from '@shared/contract/activity'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'
import { Stepper } from '@/components/stepper/stepper'
import { TextArea } from '@/components/text-area/text-area'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { toast } from '@/platform/toast'

type Closing = NonNullable<ActivityView['closing']>
type Props = { activityId: string; closing: Closing; onDone: () => void; onClose: () => void }

const FIGURES = [
  { field: 'audienceOnSite', label: '现场听众', min: 0, max: 100_000 },
  { field: 'audienceOnline', label: '线上听众', min: 0, max: 1_000_000 },
  { field: 'sessions', label: '办了几场', min: 1, max: 100 },
  { field: 'lessons', label: '讲了几课时', min: 0, max: 100 },
] as const

/** 更正 of what was counted at the end: fewer at once, more only after somebody outside the team has looked. */
export function FiguresSheet({ activityId, closing, onDone, onClose }: Props) {
  const { audienceOnSite, audienceOnline, sessions, lessons } = closing
  const [figures, setFigures] = useState({ audienceOnSite, audienceOnline, sessions, lessons })
  const [reason, setReason] = useState('')
  const [evidence, setEvidence] = useState('')
  const key = useFormKey()
  const { run, isBusy } = useAction('correction.propose', {
    onDone: ({ status }) => {
      toast(status === 'done' ? '更正好了，原来的数字留着底' : '送出了，要队外一位管理员核实')
      onDone()
    },
  })
  const isSame = FIGURES.every(({ field }) => figures[field] === closing[field])
  const days = closing.runningDays === undefined ? {} : { runningDays: closing.runningDays }

  return (
    <Sheet isOpen title="结项的数字不对" onClose={onClose}>
      <View className="stack g24">
        <View className="t28 ink2">改少马上生效；改多要队外一位管理员核实。原来的数字留着底。</View>
        {FIGURES.map(({ field, ...stepper }) => (
          <Stepper
            key={field}
            {...stepper}
            value={figures[field]}
            onChange={(value) => setFigures({ ...figures, [field]: value })}
          />
        ))}
        <TextArea label="哪里不对" value={reason} onChange={setReason} maxLength={200} placeholder="例如：多数了一场" />
        <TextArea
          label="有什么依据"
          value={evidence}
          onChange={setEvidence}
          maxLength={200}
          placeholder="例如：签到表上一共 38 人"
        />
        <Button
          isBlock
          off={isSame ? '请先改数字' : missing(reason, evidence)}
          isBusy={isBusy}
          busyText="正在送出"
          onClick={() =>
            void run({ key, activityId, change: { kind: 'closing', ...figures, ...days }, reason, evidence })
          }
        >
          提更正
        </Button>
      </View>
    </Sheet>
  )
}

function missing(reason: string, evidence: string) {
  if (reason.trim().length < 2) return '请写明哪里不对'
  return evidence.trim().length < 2 ? '请写明依据' : undefined
}
