import { View } from '@tarojs/components'
import { ResourceKind, type ResourceFacts, type ResourcePlan } from '@shared/contract/resource'
import { RESOURCE_KIND_TEXT, WEEKDAY_TEXT } from '@shared/text/ground'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Field } from '@/components/field/field'
import { SelectField } from '@/components/select-field/select-field'
import { StreetField } from '@/components/street-field/street-field'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { useResourceForm } from '../use-resource-form'

const KINDS = ResourceKind.options.map((value) => ({ value, label: RESOURCE_KIND_TEXT[value] }))
const DAYS = WEEKDAY_TEXT.flatMap((label, day) => (label ? [{ value: String(day), label }] : []))

type Props = { resource: ResourceFacts | null; isBusy: boolean; onSend: (plan: ResourcePlan) => void }

/** What a unit lends: what it is, where it stands, on which days one may ask for it. */
export function ResourceForm({ resource, isBusy, onSend }: Props) {
  const { form, change, ladder, missing, send } = useResourceForm(resource, onSend)

  return (
    <>
      <Card>
        <View className="stack g24">
          <TextField label="名字" value={form.name} maxLength={40} onChange={(name) => change({ name })} />
          <SelectField label="哪一种" options={KINDS} value={form.kind} onChange={(kind) => change({ kind })} />
          <StreetField
            street={form.subdistrictId ? { name: form.streetName } : null}
            error={undefined}
            onOpen={ladder.open}
          />
          <TextField
            label="详细地址"
            value={form.address}
            maxLength={100}
            isRequired={false}
            onChange={(address) => change({ address })}
          />
          <Field label="哪几天可以约">
            <Chips
              label="哪几天可以约"
              options={DAYS}
              value={form.weekdays}
              onChange={(weekdays) => change({ weekdays })}
            />
          </Field>
          <TextArea
            label="要说明的"
            value={form.note}
            maxLength={200}
            isRequired={false}
            placeholder="比如：能坐多少人，要不要平地、电源"
            onChange={(note) => change({ note })}
          />
        </View>
      </Card>
      <Button size="l" isBlock off={missing} isBusy={isBusy} busyText="正在保存" onClick={send}>
        保存
      </Button>
      <AreaSheet title="在哪里" ladder={ladder} />
    </>
  )
}
