import { View } from '@tarojs/components'
import { QualificationKind, TrainingKind, type Gate } from '@shared/contract/credential'
import { QUALIFICATION_KIND_TEXT, TRAINING_KIND_TEXT } from '@shared/text/credential-terms'
import { gateOrNone } from '@shared/domain/credential/gate'
import { Card } from '@/components/card/card'
import { SelectField } from '@/components/select-field/select-field'
import { Stepper } from '@/components/stepper/stepper'
import { Switch } from '@/components/switch/switch'
import { TextField } from '@/components/text-field/text-field'
import type { PlanFormState } from '../use-plan-form'

const NONE = 'none'
const TRAININGS = [
  { value: NONE as typeof NONE | TrainingKind, label: '不要求' },
  ...TrainingKind.options.map((value) => ({ value, label: TRAINING_KIND_TEXT[value] })),
]
const QUALIFICATIONS = [
  { value: NONE as typeof NONE | QualificationKind, label: '不要求' },
  ...QualificationKind.options.map((value) => ({ value, label: QUALIFICATION_KIND_TEXT[value] })),
]
const OPEN: Gate = { training: null, qualification: null, minimumAge: null }
const ADULT = 18

/** 报名条件: what a volunteer must have; who has signed up before it was set keeps the place. */
export function PlanGate({ plan: { form, change } }: { plan: PlanFormState }) {
  const gate = form.gate ?? OPEN
  const set = (part: Partial<Gate>) => change({ gate: gateOrNone({ ...gate, ...part }) })

  return (
    <Card>
      <View className="stack g24">
        <SelectField
          label="要参加过哪类培训"
          options={TRAININGS}
          value={gate.training?.kind ?? NONE}
          onChange={(kind) => set({ training: kind === NONE ? null : { kind, name: gate.training?.name ?? '' } })}
        />
        {gate.training && <TrainingName training={gate.training} onChange={(training) => set({ training })} />}
        <SelectField
          label="要有哪种资格"
          help="只认单位认可、到那天没过期的"
          options={QUALIFICATIONS}
          value={gate.qualification ?? NONE}
          onChange={(kind) => set({ qualification: kind === NONE ? null : kind })}
        />
        <Switch
          label="有年龄要求"
          value={gate.minimumAge !== null}
          onChange={(isOn) => set({ minimumAge: isOn ? ADULT : null })}
        />
        {gate.minimumAge !== null && (
          <Stepper
            label="至少几周岁"
            min={6}
            max={80}
            unit="岁"
            value={gate.minimumAge}
            onChange={(minimumAge) => set({ minimumAge })}
          />
        )}
      </View>
    </Card>
  )
}

type NameProps = { training: NonNullable<Gate['training']>; onChange: (after: NonNullable<Gate['training']>) => void }

const TrainingName = ({ training, onChange }: NameProps) => (
  <TextField
    label="培训名称"
    help="不填就是这一类都行"
    isRequired={false}
    value={training.name}
    maxLength={40}
    onChange={(name) => onChange({ ...training, name })}
  />
)
