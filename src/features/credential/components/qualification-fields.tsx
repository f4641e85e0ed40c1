import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { QualificationKind } from '@shared/contract/credential'
import { QUALIFICATION_KIND_TEXT } from '@shared/text/credential-terms'
import { Card } from '@/components/card/card'
import { DateField } from '@/components/date-field/date-field'
import { PictureField } from '@/components/picture-field/picture-field'
import { SelectField } from '@/components/select-field/select-field'
import { Switch } from '@/components/switch/switch'
import { TextField } from '@/components/text-field/text-field'
import type { QualificationFormState } from '../use-qualification-form'

const KINDS = QualificationKind.options.map((value) => ({ value, label: QUALIFICATION_KIND_TEXT[value] }))

type Props = { qualification: QualificationFormState; me: AccountView }

/** What the certificate says, and a picture of it. */
export const QualificationFields = ({ qualification, me }: Props) => {
  const { form, change, problems, pictures } = qualification
  const units = [...new Map(me.memberships.map(({ unitId, teamName }) => [unitId, teamName]))]

  return (
    <Card>
      <View className="stack g24">
        <SelectField
          label="哪种资格"
          options={KINDS}
          value={form.kind}
          placeholder="请选"
          error={problems.kind}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          label="证书名称"
          placeholder="例如：低压电工作业证"
          value={form.name}
          maxLength={40}
          error={problems.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          label="证号"
          help="加密保存，只显示最后四位"
          value={form.number}
          maxLength={40}
          error={problems.number}
          onChange={(number) => change({ number })}
        />
        <Switch label="长期有效" value={form.isForLife} onChange={(isForLife) => change({ isForLife })} />
        {!form.isForLife && (
          <DateField
            label="有效期到"
            value={form.until}
            error={problems.until}
            onChange={(until) => change({ until })}
          />
        )}
        <PictureField
          label="证书照片"
          help="只有审核的单位看得到"
          error={problems.fileId}
          pictures={pictures.pictures}
          isBusy={pictures.isBusy}
          isFull={pictures.isFull}
          onAdd={pictures.add}
          onDrop={pictures.drop}
        />
        {units.length > 1 && (
          <SelectField
            label="由哪支队伍的单位审核"
            options={units.map(([value, label]) => ({ value, label }))}
            value={form.unitId}
            onChange={(unitId) => change({ unitId })}
          />
        )}
      </View>
    </Card>
  )
}
