import { View } from '@tarojs/components'
import type { EmergencyPlan, EmergencyView } from '@shared/contract/emergency'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { useEmergencyForm } from '../use-emergency-form'
import { CallFields } from './call-fields'
import { ScriptPicker } from './script-picker'

type Props = {
  /** The page that is changed; null for a new one. */
  before: EmergencyView | null
  districtId: string | null
  isCity: boolean
  isBusy: boolean
  onSend: (plan: EmergencyPlan) => void
}
type Form = ReturnType<typeof useEmergencyForm>

/** 启动应急 and 改应急页: what to do, what is told, what is not true, and who is called. */
export function EmergencyForm({ before, districtId, isCity, isBusy, onSend }: Props) {
  const form = useEmergencyForm({ before, districtId, onSend })
  return (
    <>
      <Words {...form} />
      <Rumours {...form} />
      <CallFields {...form} before={before} districtId={districtId} isCity={isCity} />
      {form.why && <View className="c-bad">{form.why}</View>}
      {before && <View className="t28 ink2">怎么做改了，或者又有传言说清楚了，叫过的人都会收到消息。</View>}
      <Button
        size="l"
        isBlock
        icon="alert"
        isBusy={isBusy}
        busyText={before ? '正在保存' : '正在启动'}
        onClick={form.send}
      >
        {before ? '改好了，告诉大家' : '启动应急，发召集'}
      </Button>
      <AreaSheet title="叫哪里的人" ladder={form.ladder} wholeFrom="district" />
    </>
  )
}

const Words = ({ form, change, problems }: Form) => (
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
    <ScriptPicker value={form.scripts} error={problems['scriptIds']} onChange={(scripts) => change({ scripts })} />
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
