import { useState } from 'react'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { CheckCard } from '@/features/credential/components/check-card'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { usePageParams } from '@/platform/navigate'

const SHOWN = [
  { id: 'submitted' as const, label: '待审核' },
  { id: 'accepted' as const, label: '已认可' },
  { id: 'refused' as const, label: '未认可' },
]

/** 审核资格 of one unit, oldest first. */
export default function UnitQualificationsPage() {
  const params = usePageParams('unitQualifications')
  return params.data ? <OfUnit unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function OfUnit({ unitId }: { unitId: string }) {
  const [status, setStatus] = useState<(typeof SHOWN)[number]['id']>('submitted')
  const workbench = useWorkbench(unitId)
  const list = usePagedList('qualification.ofUnit', { unitId, status })
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <WorkbenchPage workbench={workbench} current="qualifications" title="审核资格">
      <Tabs label="哪些资格" items={SHOWN} value={status} onChange={setStatus} />
      <PagedList
        list={list}
        saying="正在取资格"
        isCards
        keyOf={({ _id }) => _id}
        empty={<Empty title="这里没有资格" note="队员申报了，会排在待审核里，先来的在前。" />}
      >
        {(qualification) => <CheckCard qualification={qualification} onChecked={() => void list.refresh()} />}
      </PagedList>
    </WorkbenchPage>
  )
}
