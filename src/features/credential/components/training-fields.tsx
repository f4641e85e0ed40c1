import { View } from '@tarojs/components'
import { TrainingKind } from '@shared/contract/credential'
import { chinaDay } from '@shared/domain/time/china-time'
import { TRAINING_KIND_TEXT } from '@shared/text/credential-terms'
import { Card } from '@/components/card/card'
import { DateField } from '@/components/date-field/date-field'
import { SelectField } from '@/components/select-field/select-field'
import { Stepper } from '@/components/stepper/stepper'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { now } from '@/platform/clock'
import type { TrainingFormState } from '../use-training-form'

const KINDS = TrainingKind.options.map((value) => ({ value, label: TRAINING_KIND_TEXT[value] }))

/** The five fields of 令67 §8, and the kind that a gate asks for. */
export const TrainingFields = ({ training: { form, change, problems } }: { training: TrainingFormState }) => (
  <Card>
    <View className="stack g24">
      <SelectField label="哪类培训" options={KINDS} value={form.kind} onChange={(kind) => change({ kind })} />
      <TextField
        label="名称"
        value={form.name}
        maxLength={40}
        error={problems.name}
        onChange={(name) => change({ name })}
      />
      <TextArea
        label="主要内容"
        value={form.content}
        maxLength={300}
        error={problems.content}
        onChange={(content) => change({ content })}
      />
      <Stepper
        label="学了多久"
        help="按半小时算"
        min={1}
        max={200}
        unit="个半小时"
        value={form.halfHours}
        onChange={(halfHours) => change({ halfHours })}
      />
      <TextField
        label="谁办的"
        value={form.organiser}
        maxLength={40}
        error={problems.organiser}
        onChange={(organiser) => change({ organiser })}
      />
      <DateField
        label="哪天"
        max={chinaDay(now())}
        value={form.day}
        error={problems.day}
        onChange={(day) => change({ day })}
      />
    </View>
  </Card>
)
