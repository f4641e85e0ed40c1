import { View } from '@tarojs/components'
import { ActivityPlan, Audience, Category, Form, Line } from '@shared/contract/activity-plan'
import {
  APPROACH_TEXT,
  AUDIENCE_TEXT,
  CATEGORY_TEXT,
  CHANNEL_TEXT,
  FORM_TEXT,
  LINE_TEXT,
  SOURCE_TEXT,
} from '@shared/text/terms'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Field } from '@/components/field/field'
import { RadioGroup } from '@/components/radio-group/radio-group'
import { SelectField } from '@/components/select-field/select-field'
import { TextField } from '@/components/text-field/text-field'
import type { PlanFormState } from '../use-plan-form'

type Props = { plan: PlanFormState }

const said = <T extends string>(values: readonly T[], text: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: text[value] }))

const { approach, channel, source } = ActivityPlan.shape
const OPTIONS = {
  category: said(Category.options, CATEGORY_TEXT),
  line: said(Line.options, LINE_TEXT),
  form: said(Form.options, FORM_TEXT),
  audiences: said(Audience.options, AUDIENCE_TEXT),
  approach: said(approach.options, APPROACH_TEXT),
  channel: said(channel.options, CHANNEL_TEXT),
  source: said(source.options, SOURCE_TEXT),
}

/** What kind it is; the figures are counted by these. */
export const PlanAxes = ({ plan: { form, change, problems } }: Props) => (
  <Card>
    <View className="stack g24">
      <Field label="给谁听，可以选几种" error={problems.audiences}>
        <Chips
          label="给谁听"
          options={OPTIONS.audiences}
          value={form.audiences}
          onChange={(audiences) => change({ audiences })}
        />
      </Field>
      <SelectField
        label="特色品牌"
        options={OPTIONS.category}
        value={form.category}
        onChange={(category) => change({ category })}
      />
      <SelectField label="去哪里" options={OPTIONS.line} value={form.line} onChange={(line) => change({ line })} />
      <SelectField label="什么形式" options={OPTIONS.form} value={form.form} onChange={(form) => change({ form })} />
      <RadioGroup
        label="怎么讲"
        options={OPTIONS.approach}
        value={form.approach}
        onChange={(approach) => change({ approach })}
      />
      <RadioGroup
        label="现场还是线上"
        options={OPTIONS.channel}
        value={form.channel}
        onChange={(channel) => change({ channel })}
      />
      <SelectField
        label="从哪里来的"
        options={OPTIONS.source}
        value={form.source}
        onChange={(source) => change({ source })}
      />
      <TextField
        label="主题"
        value={form.theme}
        maxLength={30}
        isRequired={false}
        error={problems.theme}
        onChange={(theme) => change({ theme })}
      />
      <TextField
        label="品牌项目"
        value={form.brandProject}
        maxLength={30}
        isRequired={false}
        placeholder="例如：科普大篷车进校园"
        error={problems.brandProject}
        onChange={(brandProject) => change({ brandProject })}
      />
      <TextField
        label="纪念日"
        value={form.keyDate}
        maxLength={20}
        isRequired={false}
        placeholder="例如：国际志愿者日"
        error={problems.keyDate}
        onChange={(keyDate) => change({ keyDate })}
      />
    </View>
  </Card>
)
