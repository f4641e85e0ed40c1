import { View } from '@tarojs/components'
import type { PersonalView } from '@shared/contract/my-data'
import { DocumentKind, ServiceKind, Sex } from '@shared/contract/personal'
import { DOCUMENT_KIND_TEXT, SERVICE_KIND_TEXT, SEX_TEXT } from '@shared/text/personal'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Field } from '@/components/field/field'
import { SelectField } from '@/components/select-field/select-field'
import { TextField } from '@/components/text-field/text-field'
import { Tick, type DetailProps } from './age-fields'

const SEXES = Sex.options.map((value) => ({ value, label: SEX_TEXT[value] }))
const KINDS = ServiceKind.options.map((value) => ({ value, label: SERVICE_KIND_TEXT[value] }))
const DOCUMENTS = DocumentKind.options.map((value) => ({ value, label: DOCUMENT_KIND_TEXT[value] }))

type Props = DetailProps & { known: PersonalView }

/** What helps to find the right service; all of it may stay empty. */
export const MoreFields = ({ draft, problems, change, known }: Props) => (
  <Card>
    <View className="stack g24">
      <Field label="想做哪些服务" isRequired={false}>
        <Chips
          label="想做哪些服务"
          options={KINDS}
          value={draft.serviceKinds}
          onChange={(serviceKinds) => change({ serviceKinds })}
        />
      </Field>
      <Field label="性别" isRequired={false}>
        <Chips
          isSingle
          label="性别"
          options={SEXES}
          value={draft.sex ? [draft.sex] : []}
          onChange={([sex = null]) => change({ sex })}
        />
      </Field>
      {known.platforms.map(({ platformId, name }) => (
        <TextField
          key={platformId}
          label={`${name}的编号`}
          value={draft.outsideNumbers[platformId] ?? ''}
          maxLength={32}
          isRequired={false}
          error={problems[platformId]}
          onChange={(number) => change({ outsideNumbers: { ...draft.outsideNumbers, [platformId]: number.trim() } })}
        />
      ))}
    </View>
  </Card>
)

/** 证件号码, only where a unit must transfer records; what is stored is shown masked. */
export function DocumentFields({ draft, problems, change, known }: Props) {
  if (known.documentWantedBy === null) return null
  const stored = known.document && `已存 ${known.document.masked}，要换才填`

  return (
    <Card>
      <View className="stack g24">
        <View className="t28 ink2">
          {`${known.documentWantedBy}要把服务记录转到全国系统，所以问证件号码。加密保存，不给别人看。`}
        </View>
        <SelectField
          label="证件种类"
          options={DOCUMENTS}
          value={draft.documentKind}
          onChange={(documentKind) => change({ documentKind })}
        />
        <TextField
          label="证件号码"
          type={draft.documentKind === 'residentId' ? 'idcard' : 'text'}
          value={draft.documentNumber}
          maxLength={30}
          isRequired={false}
          help={stored ?? undefined}
          error={problems['documentNumber']}
          onChange={(documentNumber) => change({ documentNumber })}
        />
        {draft.documentNumber !== '' && (
          <Tick
            label="同意单独保存我的证件号码，只用来转记录"
            value={draft.hasDocumentConsent}
            error={problems['hasDocumentConsent']}
            onChange={(hasDocumentConsent) => change({ hasDocumentConsent })}
          />
        )}
      </View>
    </Card>
  )
}
