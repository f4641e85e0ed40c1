import { View } from '@tarojs/components'
import { AgeGroup, Guardian } from '@shared/contract/personal'
import { AGE_GROUP_TEXT, RELATION_TEXT } from '@shared/text/personal'
import { Banner } from '@/components/banner/banner'
import { Card } from '@/components/card/card'
import { Checkbox } from '@/components/checkbox/checkbox'
import { DateField } from '@/components/date-field/date-field'
import { Field } from '@/components/field/field'
import { RadioGroup } from '@/components/radio-group/radio-group'
import { TextField } from '@/components/text-field/text-field'
import { groupOf, type DetailsDraft } from '../details-draft'

export type DetailProps = {
  draft: DetailsDraft
  problems: Readonly<Record<string, string | undefined>>
  today: string
  change: (part: Partial<DetailsDraft>) => void
}

const GROUPS = AgeGroup.options.map((value) => ({ value, label: AGE_GROUP_TEXT[value] }))
const RELATIONS = Guardian.shape.relation.options.map((value) => ({ value, label: RELATION_TEXT[value] }))

/** How old; whoever is under 18 brings a guardian (个人信息保护法 §31). */
export function AgeFields(props: DetailProps) {
  const { draft, problems, today, change } = props
  const group = groupOf(draft, today)

  return (
    <Card>
      <View className="stack g24">
        <RadioGroup
          label="年龄"
          options={GROUPS}
          value={group}
          isOff={draft.birthDate !== ''}
          help={draft.birthDate === '' ? undefined : '按出生日期算的'}
          onChange={(said) => change({ ageGroup: said })}
        />
        <DateField
          label="出生日期"
          value={draft.birthDate}
          max={today}
          min="1900-01-01"
          isRequired={group !== 'adult'}
          error={problems['birthDate']}
          onChange={(birthDate) => change({ birthDate })}
        />
        {draft.birthDate !== '' && (
          <Tick
            label="同意单独保存我的出生日期，只用来算年龄"
            value={draft.hasBirthConsent}
            error={problems['hasBirthConsent']}
            onChange={(hasBirthConsent) => change({ hasBirthConsent })}
          />
        )}
        {group !== 'adult' && <GuardianFields {...props} />}
      </View>
    </Card>
  )
}

function GuardianFields({ draft, problems, today, change }: DetailProps) {
  const isChild = groupOf(draft, today) === 'child'

  return (
    <>
      <Banner>{isChild ? '未满 14 岁，请监护人来填下面几项并勾选同意。' : '未满 18 岁，请填一位监护人。'}</Banner>
      <TextField
        label="监护人姓名"
        value={draft.guardianName}
        maxLength={20}
        error={problems['guardianName']}
        onChange={(guardianName) => change({ guardianName })}
      />
      <RadioGroup
        label="与您的关系"
        options={RELATIONS}
        value={draft.relation}
        onChange={(relation) => change({ relation })}
      />
      <TextField
        label="监护人手机号"
        type="phone"
        maxLength={11}
        value={draft.guardianPhone}
        isRequired={isChild}
        error={problems['guardianPhone']}
        onChange={(guardianPhone) => change({ guardianPhone })}
      />
      {isChild && (
        <Tick
          label="我是监护人，看过隐私说明，同意孩子登记"
          value={draft.hasGuardianConsented}
          error={problems['hasGuardianConsented']}
          onChange={(hasGuardianConsented) => change({ hasGuardianConsented })}
        />
      )}
    </>
  )
}

type TickProps = { label: string; value: boolean; error: string | undefined; onChange: (value: boolean) => void }

/** A consent of its own, never ticked beforehand. */
export const Tick = ({ label, value, error, onChange }: TickProps) => (
  <Field label="单独同意" error={error}>
    <Checkbox label={label} value={value} onChange={onChange} />
  </Field>
)
