import { View } from '@tarojs/components'
import { ComplaintKind } from '@shared/contract/complaint'
import { COMPLAINT_KIND_TEXT } from '@shared/text/complaint-terms'
import { Card } from '@/components/card/card'
import { PictureField } from '@/components/picture-field/picture-field'
import { RadioGroup } from '@/components/radio-group/radio-group'
import { Row } from '@/components/row/row'
import { Switch } from '@/components/switch/switch'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { subjectWords } from '../complaint-words'
import type { ComplainFormState } from '../use-complain-form'

const KINDS = ComplaintKind.options.map((value) => ({ value, label: COMPLAINT_KIND_TEXT[value] }))

/** What is complained of, what happened, what is wished for. */
export const ComplainFields = ({ complain }: { complain: ComplainFormState }) => {
  const { form, change, problems, pictures } = complain

  return (
    <>
      <Card>
        <View className="stack g24">
          {form.about.id === null ? (
            <TextField
              label="投诉的是谁，或哪件事"
              value={form.about.name}
              maxLength={60}
              error={problems.about}
              onChange={(name) => change({ about: { ...form.about, name } })}
            />
          ) : (
            <Row isPlain icon="flag" title={subjectWords(form)} note="您要投诉的" />
          )}
          <RadioGroup
            label="哪方面的事"
            options={KINDS}
            value={form.kind}
            error={problems.kind}
            onChange={(kind) => change({ kind })}
          />
          <TextArea
            label="经过"
            placeholder="什么时候、在哪里、发生了什么"
            value={form.text}
            atLeast={10}
            maxLength={1_000}
            error={problems.text}
            onChange={(text) => change({ text })}
          />
          <TextArea
            label="您希望怎么处理"
            isRequired={false}
            value={form.wish}
            maxLength={200}
            error={problems.wish}
            onChange={(wish) => change({ wish })}
          />
        </View>
      </Card>
      <Card>
        <View className="stack g24">
          <PictureField
            label="照片"
            help="最多 3 张，只有受理的单位看得到"
            isRequired={false}
            pictures={pictures.pictures}
            isBusy={pictures.isBusy}
            isFull={pictures.isFull}
            onAdd={pictures.add}
            onDrop={pictures.drop}
          />
          <Switch
            label="不说我是谁"
            note="受理的单位也看不到您的名字，答复照样会告诉您"
            value={form.isAnonymous}
            onChange={(isAnonymous) => change({ isAnonymous })}
          />
        </View>
      </Card>
    </>
  )
}
