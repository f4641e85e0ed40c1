import { View } from '@tarojs/components'
import type { Insurance } from '@shared/contract/insurance'
import { DateField } from '../date-field/date-field'
import { Stepper } from '../stepper/stepper'
import { Switch } from '../switch/switch'
import { TextField } from '../text-field/text-field'

type Props = { value: Insurance; error?: string | undefined; onChange: (after: Insurance) => void }

const SOME_PEOPLE = 30

/** 保险: who insures, under which policy, from when to when, how many people. */
export function InsuranceFields({ value, error, onChange }: Props) {
  const set = (part: Partial<Insurance>) => onChange({ ...value, ...part })

  return (
    <View className="stack g24">
      <TextField
        label="保险公司"
        value={value.insurer}
        maxLength={40}
        error={error}
        onChange={(insurer) => set({ insurer })}
      />
      <TextField
        label="保单号"
        help="字母、数字和短横，4 到 40 位"
        value={value.policyNumber}
        maxLength={40}
        onChange={(policyNumber) => set({ policyNumber })}
      />
      <DateField label="从哪天起" value={value.from} onChange={(from) => set({ from })} />
      <DateField label="到哪天止" value={value.to} min={value.from} onChange={(to) => set({ to })} />
      <Switch
        label="保所有志愿者"
        note="不限人数的团体险"
        value={value.people === null}
        onChange={(isAll) => set({ people: isAll ? null : SOME_PEOPLE })}
      />
      {value.people !== null && (
        <Stepper
          label="保多少人"
          min={1}
          max={100_000}
          unit="人"
          value={value.people}
          onChange={(people) => set({ people })}
        />
      )}
    </View>
  )
}
