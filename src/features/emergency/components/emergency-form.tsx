import { View } from '@tarojs/components'
import { VolunteerType } from '@shared/contract/account'
import type { EmergencyPlan } from '@shared/contract/emergency'
import { VOLUNTEER_TYPE_TEXT } from '@shared/text/terms'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Field } from '@/components/field/field'
import { SectionHead } from '@/components/section-head/section-head'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import type { Option } from '@/components/radio-group/radio-group'
import { useEmergencyForm } from '../use-emergency-form'

const TYPES = VolunteerType.options.map((value) => ({ value, label: VOLUNTEER_TYPE_TEXT[value] }))

type Props = {
  scripts: readonly Option<string>[]
  /** The district of the unit; null for the city and for societies. */
  districtId: string | null
  isBusy: boolean
  onSend: (plan: EmergencyPlan) => void
}
type Form = ReturnType<typeof useEmergencyForm>

/** 启动应急: one page with what to do, what is told, what is not true, and who is called. */
export function EmergencyForm({ scripts, districtId, isBusy, onSend }: Props) {
  const form = useEmergencyForm(onSend)
  return (
    <>
      <Words {...form} scripts={scripts} />
      <Rumours {...form} />
      <Call {...form} districtId={districtId} />
      {form.why && <View className="c-bad">{form.why}</View>}
      <Button size="l" isBlock icon="alert" isBusy={isBusy} busyText="正在启动" onClick={form.send}>
        启动应急，发召集
      </Button>
      <AreaSheet title="叫哪里的人" ladder={form.ladder} />
    </>
  )
}

const Words = ({ form, change, problems, scripts }: Form & Pick<Props, 'scripts'>) => (
  <Card className="stack g32">
    <TextField
      label="什么事"
      value={form.title}
      maxLength={30}
      placeholder="比如：暴雨橙色预警"
      error={problems['title']}
      onChange={(title) => change({ title })}
    />
    <TextArea
      label="大家该怎么做"
      value={form.words}
      maxLength={300}
      error={problems['words']}
      onChange={(words) => change({ words })}
    />
    <Field label="用哪些讲稿" isRequired={false} error={problems['scriptIds']}>
      <Chips
        label="用哪些讲稿"
        options={scripts}
        value={form.scriptIds}
        onChange={(scriptIds) => change({ scriptIds })}
      />
    </Field>
  </Card>
)

const Rumours = ({ form, problems, addRumour, setRumour }: Form) => (
  <>
    <SectionHead title="辟谣" note="可以不写" />
    {form.rumours.map(({ claim, answer }, at) => (
      <Card key={at} className="stack g24">
        <TextField
          label="外面在传什么"
          value={claim}
          maxLength={60}
          onChange={(words) => setRumour(at, { claim: words })}
        />
        <TextArea
          label="实情是什么"
          value={answer}
          maxLength={200}
          onChange={(words) => setRumour(at, { answer: words })}
        />
      </Card>
    ))}
    {problems['rumours'] && <View className="c-bad">{problems['rumours']}</View>}
    <Button kind="line" isBlock icon="plus" onClick={addRumour}>
      加一条传言
    </Button>
  </>
)

const Call = ({ form, change, problems, ladder, districtId }: Form & Pick<Props, 'districtId'>) => (
  <>
    <SectionHead title="召集" note="会发到每个人的消息里" />
    <Card className="stack g32">
      <Field label="叫哪些人" error={problems['types']}>
        <Chips label="叫哪些人" options={TYPES} value={form.types} onChange={(types) => change({ types })} />
      </Field>
      <Field label="叫哪里的人，不选就只开页面" isRequired={false} error={problems['areaIds']}>
        <View className="stack g16">
          <Chips
            label="选好的地方，再点一下去掉"
            options={form.areaIds.map((id) => ({ value: id, label: form.areaNames[id] ?? id }))}
            value={form.areaIds}
            onChange={(areaIds) => change({ areaIds })}
          />
          {districtId && (
            <Button
              kind="line"
              isBlock
              icon="users"
              onClick={() => change({ areaIds: [districtId], areaNames: { [districtId]: '全区县' } })}
            >
              叫全区县的人
            </Button>
          )}
          <Button kind="line" isBlock icon="pin" onClick={ladder.open}>
            加一个街道
          </Button>
        </View>
      </Field>
    </Card>
  </>
)
