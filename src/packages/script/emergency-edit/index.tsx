import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import type { EmergencyView } from '@shared/contract/emergency'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { unitsFor } from '@shared/domain/permission/scopes'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { SelectField } from '@/components/select-field/select-field'
import { EmergencyForm } from '@/features/emergency/components/emergency-form'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { useQuery } from '@/hooks/use-query'
import { replaceWith, usePageParams } from '@/platform/navigate'

const toPage = ({ _id }: EmergencyView) => void replaceWith('emergency', { emergencyId: _id })

/** 启动应急, by a unit in its district or by the city; 改应急页 of one that is open. */
export default function EmergencyEditPage() {
  const { data } = usePageParams('emergencyEdit')
  const me = useQuery('account.me', {})
  return (
    <Page>
      <Loaded query={me} saying="正在打开">
        {(person) =>
          data?.emergencyId ? <Changing me={person} emergencyId={data.emergencyId} /> : <Opening me={person} />
        }
      </Loaded>
    </Page>
  )
}

function Opening({ me }: { me: AccountView }) {
  const key = useFormKey()
  const units = unitsFor('emergency.open', me)
  const [unitId, setUnitId] = useState(units[0]?.unitId)
  const { run, isBusy } = useAction('emergency.open', { onDone: toPage })
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
        key={unitId}
        before={null}
        {...whereOf(me, unitId)}
        isBusy={isBusy}
        onSend={(plan) => void run({ ...plan, unitId, key })}
      />
    </>
  )
}

function Changing({ me, emergencyId }: { me: AccountView; emergencyId: string }) {
  const query = useQuery('emergency.get', { emergencyId })
  const { run, isBusy } = useAction('emergency.change', { onDone: toPage })
  return (
    <Loaded query={query} saying="正在取应急页">
      {(before) =>
        before.canChange ? (
          <EmergencyForm
            before={before}
            {...whereOf(me, before.unitId)}
            isBusy={isBusy}
            onSend={(plan) => void run({ ...plan, emergencyId, version: before.version })}
          />
        ) : (
          <Empty
            title={before.status === 'closed' ? '应急已经结束，不用再改' : '启动它的单位才能改'}
            note="页面上写的，大家都还看得到。"
          />
        )
      }
    </Loaded>
  )
}

/** The city acts in every district, also of a unit's page. */
function whereOf({ appointments }: AccountView, unitId: string) {
  const isCity = unitId === CITY_UNIT_ID
  const areaId = appointments.find((one) => one.unitId === unitId)?.areaId ?? null
  return { districtId: isCity ? null : areaId, isCity }
}
