import { useEffect, useState } from 'react'
import { DutyLight } from '@shared/contract/duty'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { DUTY_LIGHT_TEXT } from '@shared/text/duty-terms'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { UnitLightRow } from '@/features/duty/components/unit-light-row'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'

const PILOTS = 'pilots'
const SHOWN = [
  { value: PILOTS, label: '试点单位' },
  ...DutyLight.options.map((value) => ({ value, label: DUTY_LIGHT_TEXT[value] })),
] as const
type Show = (typeof SHOWN)[number]['value']

/** As many matches as fill a screen; then the reader decides whether to look further. */
const ENOUGH = 10

/** 职责灯 of every unit, for the city. */
export default function CityDutiesPage() {
  const [show, setShow] = useState<Show[]>([])
  const workbench = useWorkbench(CITY_UNIT_ID)
  const me = workbench.me.value

  return (
    <WorkbenchPage workbench={workbench} current="cityDuties" title="各单位职责灯">
      <Chips label="看哪些" options={SHOWN} value={show} isSingle onChange={setShow} />
      <Units key={show[0] ?? ''} show={show[0]} canAsk={me !== undefined && may('duty.askUnit', me)} />
    </WorkbenchPage>
  )
}

function Units({ show, canAsk }: { show: Show | undefined; canAsk: boolean }) {
  const list = usePagedList('duty.city', show === PILOTS ? { pilotsOnly: true } : show ? { light: show } : {})
  useRefreshOnShow(list.refresh)
  useListGestures(list)
  const { items, hasMore, status, isLoadingMore, loadMore } = list
  // A page looks at so many units; those that show another light are not in it.
  const isShort = items.length < ENOUGH && hasMore
  useEffect(() => {
    if (isShort && status === 'ready' && !isLoadingMore) loadMore()
  }, [isShort, status, isLoadingMore, loadMore])

  return (
    <PagedList
      list={isShort && items.length === 0 && status === 'ready' ? { ...list, status: 'loading' } : list}
      saying="正在看各单位的灯"
      keyOf={({ unitId }) => unitId}
      empty={<Empty title="没有这样的单位" note="换一种灯看看。" />}
    >
      {(unit) => <UnitLightRow unit={unit} canAsk={canAsk} />}
    </PagedList>
  )
}
