import { useState } from 'react'
import { CITY_UNIT_ID, UnitKind } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import { UNIT_KIND_TEXT } from '@shared/text/ground'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { DateField } from '@/components/date-field/date-field'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { TextField } from '@/components/text-field/text-field'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { AddUnitSheet } from '@/features/unit/components/add-unit-sheet'
import { UnitRow } from '@/features/unit/components/unit-row'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'

const PILOTS = 'pilots'
type Which = UnitKind | typeof PILOTS
const WHICH: { value: Which; label: string }[] = [
  { value: PILOTS, label: '试点' },
  ...UnitKind.options.map((value) => ({ value, label: UNIT_KIND_TEXT[value] })),
]

const wishOf = (which: Which | undefined) =>
  which === PILOTS ? { pilotsOnly: true } : which === undefined ? {} : { kind: which }

/** 报送单位 that were valid on a day, for the city. */
export default function UnitListPage() {
  const workbench = useWorkbench(CITY_UNIT_ID)
  const [on, setOn] = useState(() => chinaDay(now()))
  const [name, setName] = useState('')
  const [which, setWhich] = useState<Which>()
  const [isAdding, setAdding] = useState(false)
  const list = usePagedList('unit.list', { on, name, ...wishOf(which) })
  useListGestures(list)
  const me = workbench.me.value

  return (
    <WorkbenchPage workbench={workbench} current="units" title="报送单位">
      <Card className="stack g24">
        <DateField label="看哪一天的名单" value={on} onChange={setOn} />
        <TextField label="按名字找" value={name} onChange={setName} maxLength={20} isRequired={false} />
      </Card>
      <Chips
        label="哪一类"
        options={WHICH}
        value={which ? [which] : []}
        isSingle
        onChange={([chosen]) => setWhich(chosen === which ? undefined : chosen)}
      />
      {me && may('unit.add', me) && (
        <Button kind="line" isBlock icon="plus" onClick={() => setAdding(true)}>
          新增单位
        </Button>
      )}
      <PagedList
        list={list}
        saying="正在取单位"
        keyOf={({ _id }) => _id}
        empty={<Empty title="没有这样的单位" note="换一天、换一类，或者少写几个字。" />}
      >
        {(unit) => <UnitRow unit={unit} />}
      </PagedList>
      <AddUnitSheet
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onDone={({ _id }) => {
          setAdding(false)
          void go('unitDetail', { unitId: _id })
        }}
      />
    </WorkbenchPage>
  )
}
