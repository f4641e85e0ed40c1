import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import { unitsFor } from '@shared/domain/permission/scopes'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { SelectField } from '@/components/select-field/select-field'
import { EmergencyForm } from '@/features/emergency/components/emergency-form'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { replaceWith } from '@/platform/navigate'

/** 启动应急, by a unit in its district or by the city. */
export default function EmergencyEditPage() {
  const me = useQuery('account.me', {})
  return (
    <Page>
      <Loaded query={me} saying="正在打开">
        {(person) => <Opening me={person} />}
      </Loaded>
    </Page>
  )
}

function Opening({ me }: { me: AccountView }) {
  const key = useFormKey()
  const units = unitsFor('emergency.open', me)
  const [unitId, setUnitId] = useState(units[0]?.unitId)
  const scripts = usePagedList('script.list', { theme: 'emergencySkills' })
  const { run, isBusy } = useAction('emergency.open', {
    onDone: ({ _id }) => void replaceWith('emergency', { emergencyId: _id }),
  })
  if (!unitId) return <Empty title="单位管理员才能启动应急" note="有急事请打本区县科协的电话。" />

  return (
    <>
      {units.length > 1 && (
        <SelectField
          label="哪个单位启动"
          options={units.map((unit) => ({ value: unit.unitId, label: unit.unitName }))}
          value={unitId}
          onChange={setUnitId}
        />
      )}
      <EmergencyForm
        districtId={units.find((unit) => unit.unitId === unitId)?.areaId ?? null}
        scripts={scripts.items.map(({ _id, title }) => ({ value: _id, label: title }))}
        isBusy={isBusy}
        onSend={(plan) => void run({ ...plan, unitId, key })}
      />
    </>
  )
}
