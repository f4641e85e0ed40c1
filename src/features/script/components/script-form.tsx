import { View } from '@tarojs/components'
import { ScriptEdition, ScriptTheme, type ScriptPlan } from '@shared/contract/script'
import { EDITION_TEXT } from '@shared/text/script'
import { THEME_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Field } from '@/components/field/field'
import { SelectField } from '@/components/select-field/select-field'
import { Stepper } from '@/components/stepper/stepper'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { useScriptForm } from '../use-script-form'
import { useSlides } from '../use-slides'

const THEMES = ScriptTheme.options.map((value) => ({ value, label: THEME_TEXT[value] }))
const EDITIONS = ScriptEdition.options.map((value) => ({ value, label: EDITION_TEXT[value] }))
const MINUTES_PER_STEP = 5

type Props = { initial: ScriptPlan; personId: string; isBusy: boolean; onSend: (plan: ScriptPlan) => void }
type Form = ReturnType<typeof useScriptForm>

/** 写讲稿: what is said, how long, what it rests on; then somebody else reviews it. */
export function ScriptForm({ initial, personId, isBusy, onSend }: Props) {
  const form = useScriptForm(initial, onSend)
  return (
    <>
      <Words {...form} />
      <Origin {...form} />
      <SlidesField {...form} personId={personId} />
      {form.why && <View className="c-bad">{form.why}</View>}
      <Button size="l" isBlock isBusy={isBusy} busyText="正在送审" onClick={form.send}>
        送审
      </Button>
    </>
  )
}

const Words = ({ form, change, problems }: Form) => (
  <Card className="stack g32">
    <TextField
      label="题目"
      value={form.title}
      maxLength={30}
      error={problems['title']}
      onChange={(title) => change({ title })}
    />
    <SelectField label="哪一类" options={THEMES} value={form.theme} onChange={(theme) => change({ theme })} />
    <TextArea
      label="讲什么，一两句话"
      value={form.summary}
      maxLength={100}
      error={problems['summary']}
      onChange={(summary) => change({ summary })}
    />
    <TextArea
      label="正文"
      value={form.body}
      maxLength={8_000}
      help="一段一行；“一、”“二、”开头的话会放大，照着念"
      error={problems['body']}
      onChange={(body) => change({ body })}
    />
    <Stepper
      label="讲多少分钟"
      value={form.minutes}
      min={5}
      max={180}
      step={MINUTES_PER_STEP}
      error={problems['minutes']}
      onChange={(minutes) => change({ minutes })}
    />
  </Card>
)

const Origin = ({ form, change, problems }: Form) => (
  <Card className="stack g32">
    <TextField
      label="出处"
      value={form.source}
      maxLength={100}
      placeholder="依据哪本书、哪份资料"
      error={problems['source']}
      onChange={(source) => change({ source })}
    />
    <SelectField
      label="原稿还是改编"
      options={EDITIONS}
      value={form.edition}
      onChange={(edition) => change({ edition })}
    />
    {form.edition !== 'original' && (
      <TextField
        label="哪里的版本"
        value={form.place}
        maxLength={20}
        placeholder="比如：荣昌、綦江话"
        error={problems['place']}
        onChange={(place) => change({ place })}
      />
    )}
  </Card>
)

function SlidesField({ form, change, personId }: Form & { personId: string }) {
  const slides = useSlides(personId, (chosen) => change({ slides: chosen }))
  return (
    <Card>
      <Field label="课件" help="PDF 文件，最大 20 MB" isRequired={false}>
        <View className="stack g16">
          {form.slides && <View>{form.slides.fileName}</View>}
          <Button
            kind="line"
            isBlock
            icon="file"
            isBusy={slides.isSending}
            busyText={slides.busyText}
            onClick={slides.choose}
          >
            {form.slides ? '换一份' : '选课件'}
          </Button>
          {form.slides && (
            <Button kind="text" isBlock onClick={() => change({ slides: null })}>
              不用课件
            </Button>
          )}
        </View>
      </Field>
    </Card>
  )
}
