import { View } from '@tarojs/components'
import { VolunteerType } from '@shared/contract/account'
import { VOLUNTEER_TYPE_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Checkbox } from '@/components/checkbox/checkbox'
import { Chips } from '@/components/chips/chips'
import { ContactFields } from '@/components/contact-fields/contact-fields'
import { Field } from '@/components/field/field'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import { go } from '@/platform/navigate'
import type { useRegister } from '../use-register'

type Props = { register: ReturnType<typeof useRegister> }

const TYPES = VolunteerType.options.map((value) => ({ value, label: VOLUNTEER_TYPE_TEXT[value] }))
const SKILLS = ['讲科学', '急救', '用手机', '农技', '心理', '做实验', '摄影', '修电器', '看病咨询', '带孩子'].map(
  (value) => ({
    value,
    label: value,
  }),
)

/** Who I am and where. */
export function PersonFields({ register: { form, change, problems } }: Props) {
  const ladder = useAreaLadder({
    to: 'subdistrict',
    onPicked: ({ _id, name }) => change({ subdistrictId: _id, subdistrictName: name }),
  })

  return (
    <ContactFields
      value={form}
      problems={problems}
      ladder={ladder}
      words={{ name: '姓名', street: '您在哪个街道', phoneHelp: '只有队长和单位找您时用' }}
      isPhoneRequired
      onChange={change}
    />
  )
}

/** What I am and what I can do. */
export const SkillFields = ({ register: { form, change, problems } }: Props) => (
  <Card>
    <View className="stack g24">
      <Field label="您是哪一类，可以选几样" error={problems.types}>
        <Chips label="您是哪一类" options={TYPES} value={form.types} onChange={(types) => change({ types })} />
      </Field>
      <Field label="您会什么" isRequired={false} error={problems.skills}>
        <Chips label="您会什么" options={SKILLS} value={form.skills} onChange={(skills) => change({ skills })} />
      </Field>
    </View>
  </Card>
)

/** Consent is asked here, once per version, never ticked beforehand. */
export const ConsentField = ({ register: { form, change, problems } }: Props) => (
  <Card>
    <Field label="隐私" error={problems.consentVersion}>
      <Checkbox
        label="我看过隐私说明，同意按它存我的资料"
        value={form.hasConsented}
        onChange={(hasConsented) => change({ hasConsented })}
      />
      <View>
        <Button size="s" kind="line" icon="lock" onClick={() => void go('privacy', {})}>
          看隐私说明
        </Button>
      </View>
    </Field>
  </Card>
)
