import { View } from '@tarojs/components'
import { Audience, Line } from '@shared/contract/activity-plan'
import { OfferingPlan, OfferingReach, Season, type OfferingView } from '@shared/contract/offering'
import { REACH_TEXT, SEASON_TEXT } from '@shared/text/offering'
import { AUDIENCE_TEXT, LINE_TEXT, TOPIC_TEXT } from '@shared/text/terms'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Field } from '@/components/field/field'
import { ScriptField } from '@/components/script-field/script-field'
import { SelectField } from '@/components/select-field/select-field'
import { Stepper } from '@/components/stepper/stepper'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { useOfferingForm } from '../use-offering-form'

const TOPICS = OfferingPlan.shape.topic.options.map((value) => ({ value, label: TOPIC_TEXT[value].name }))
const AUDIENCES = Audience.options.map((value) => ({ value, label: AUDIENCE_TEXT[value] }))
const LINES = Line.options.map((value) => ({ value, label: LINE_TEXT[value] }))
const SEASONS = Season.options.map((value) => ({ value, label: `${SEASON_TEXT[value]}季` }))
const REACHES = OfferingReach.options.map((value) => ({ value, label: REACH_TEXT[value] }))
const MINUTES_PER_STEP = 10

type Props = { offering: OfferingView | null; isBusy: boolean; onSend: (plan: OfferingPlan) => void }
type Form = ReturnType<typeof useOfferingForm>

/** What a team offers: what, for whom, how long, what the place needs, how often, where. */
export function OfferingForm({ offering, isBusy, onSend }: Props) {
  const form = useOfferingForm(offering, onSend)
  return (
    <>
      <What {...form} />
      <Terms {...form} />
      {form.why && <View className="c-bad">{form.why}</View>}
      <Button size="l" isBlock isBusy={isBusy} busyText="正在保存" onClick={form.send}>
        保存
      </Button>
      <AreaSheet title="去哪个街道" ladder={form.ladder} />
    </>
  )
}

const What = ({ form, change, problems, scripts }: Form) => (
  <Card className="stack g32">
    <TextField
      label="来做什么"
      value={form.title}
      maxLength={30}
      placeholder="比如：家庭药箱清一清"
      error={problems['title']}
      onChange={(title) => change({ title })}
    />
    <SelectField label="是哪一样" options={TOPICS} value={form.topic} onChange={(topic) => change({ topic })} />
    <TextArea
      label="具体做些什么"
      value={form.content}
      maxLength={300}
      error={problems['content']}
      onChange={(content) => change({ content })}
    />
    <Field label="讲给谁，可以选几样" error={problems['audiences']}>
      <Chips
        label="讲给谁"
        options={AUDIENCES}
        value={form.audiences}
        onChange={(audiences) => change({ audiences })}
      />
    </Field>
    <SelectField label="去哪类地方" options={LINES} value={form.line} onChange={(line) => change({ line })} />
    <ScriptField scripts={scripts} value={form.scriptId} onChange={(scriptId) => change({ scriptId })} />
  </Card>
)

const Terms = ({ form, change, problems, ladder }: Form) => (
  <Card className="stack g32">
    <Stepper
      label="多少分钟"
      value={form.minutes}
      min={10}
      max={480}
      step={MINUTES_PER_STEP}
      onChange={(minutes) => change({ minutes })}
      error={problems['minutes']}
    />
    <Stepper
      label="一个月最多几次"
      value={form.timesAMonth}
      min={1}
      max={31}
      onChange={(timesAMonth) => change({ timesAMonth })}
      error={problems['timesAMonth']}
    />
    <Field label="哪几季能来" error={problems['seasons']}>
      <Chips label="哪几季能来" options={SEASONS} value={form.seasons} onChange={(seasons) => change({ seasons })} />
    </Field>
    <TextField
      label="地方要有什么"
      isRequired={false}
      value={form.placeNeeds}
      maxLength={100}
      placeholder="比如：投影、水池、一块平地"
      error={problems['placeNeeds']}
      onChange={(placeNeeds) => change({ placeNeeds })}
    />
    <SelectField label="去哪些地方" options={REACHES} value={form.reach} onChange={(reach) => change({ reach })} />
    {form.reach === 'streets' && <Streets {...{ form, change, problems, ladder }} />}
  </Card>
)

/** Streets one by one; those of before are counted where their names are not known here. */
const Streets = ({ form, change, problems, ladder }: Pick<Form, 'form' | 'change' | 'problems' | 'ladder'>) => (
  <Field label="去哪些街道" error={problems['streetIds']}>
    <View className="stack g16">
      <Chips
        label="选好的街道，再点一下去掉"
        options={form.streetIds.map((id, index) => ({ value: id, label: form.streetNames[id] ?? `街道 ${index + 1}` }))}
        value={form.streetIds}
        onChange={(streetIds) => change({ streetIds })}
      />
      <Button kind="line" isBlock icon="plus" onClick={ladder.open}>
        加一个街道
      </Button>
    </View>
  </Field>
)
