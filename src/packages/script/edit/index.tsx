import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import type { TalkScriptView } from '@shared/contract/script-api'
import { unitsToWriteFor } from '@shared/domain/script/view'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { SelectField } from '@/components/select-field/select-field'
import { ScriptForm } from '@/features/script/components/script-form'
import { formOf } from '@/features/script/use-script-form'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { useQuery } from '@/hooks/use-query'
import { replaceWith, usePageParams } from '@/platform/navigate'
import { toast } from '@/platform/toast'

/** 写讲稿: a new one, the next version of one, or a local version of somebody else's. */
export default function ScriptEditPage() {
  const params = usePageParams('scriptEdit')
  const { scriptId, derivedFromId } = params.success ? params.data : {}
  const from = scriptId ?? derivedFromId
  const me = useQuery('account.me', {})
  const script = useQuery('script.get', from ? { scriptId: from } : null)

  return (
    <Page>
      <Loaded query={me} saying="正在打开">
        {(person) =>
          from ? (
            <Loaded query={script} saying="正在取讲稿">
              {(found) => <Writing me={person} script={found} isDerived={scriptId === undefined} />}
            </Loaded>
          ) : (
            <Writing me={person} script={null} isDerived={false} />
          )
        }
      </Loaded>
    </Page>
  )
}

type Props = { me: AccountView; script: TalkScriptView | null; isDerived: boolean }

function Writing({ me, script, isDerived }: Props) {
  const key = useFormKey()
  const units = unitsToWriteFor(me)
  const [chosen, setChosen] = useState(units[0]?.unitId)
  const unitId = script && !isDerived ? script.unitId : chosen
  const { run, isBusy } = useAction('script.write', {
    onDone: ({ _id }) => {
      toast('送审了，审过大家就能用')
      void replaceWith('scriptDetail', { scriptId: _id })
    },
  })
  if (!unitId) {
    return <Empty title="队长和单位管理员才能写讲稿" note="您有好稿子，请交给队长或本单位管理员。" />
  }
  const kept = script && (isDerived ? { derivedFromId: script._id } : { scriptId: script._id })

  return (
    <>
      {(!script || isDerived) && units.length > 1 && (
        <SelectField
          label="由哪个单位审"
          options={units.map((unit) => ({ value: unit.unitId, label: unit.unitName }))}
          value={unitId}
          onChange={setChosen}
        />
      )}
      <ScriptForm
        initial={formOf(script, isDerived)}
        personId={me._id}
        isBusy={isBusy}
        onSend={(plan) => void run({ ...plan, ...kept, unitId, key })}
      />
    </>
  )
}
