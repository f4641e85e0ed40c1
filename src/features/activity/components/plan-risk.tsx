import { View } from '@tarojs/components'
import { RiskLevel } from '@shared/contract/activity-plan'
import { RISK_TEXT } from '@shared/text/terms'
import { Card } from '@/components/card/card'
import { RadioGroup } from '@/components/radio-group/radio-group'
import { TextField } from '@/components/text-field/text-field'
import type { PlanFormState } from '../use-plan-form'

const LEVELS = RiskLevel.options.map((value) => ({ value, label: RISK_TEXT[value] }))

/** 风险和保障: what a volunteer reads before signing up (令685 §12, §17). */
export function PlanRisk({ plan: { form, change, problems } }: { plan: PlanFormState }) {
  const { risk } = form

  return (
    <Card>
      <View className="stack g24">
        <RadioGroup
          label="风险有多大"
          options={LEVELS}
          value={risk.level}
          onChange={(level) => change({ risk: { ...risk, level } })}
        />
        <TextField
          label="有什么风险"
          value={risk.note}
          maxLength={100}
          error={problems.risk}
          onChange={(note) => change({ risk: { ...risk, note } })}
        />
        <TextField
          label="怎么防护"
          value={risk.protection}
          maxLength={100}
          isRequired={false}
          onChange={(protection) => change({ risk: { ...risk, protection } })}
        />
        <TextField
          label="联系人"
          value={form.contactName}
          maxLength={20}
          error={problems.contactName}
          onChange={(contactName) => change({ contactName })}
        />
      </View>
    </Card>
  )
}
