import { useState } from 'react'
import type { PendingStatus } from '@shared/contract/pending-volunteer'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { PendingRow } from '@/features/import/components/pending-row'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { usePageParams } from '@/platform/navigate'

const SHOWN: { id: PendingStatus; label: string }[] = [
  { id: 'waiting', label: '等本人' },
  { id: 'agreed', label: '已同意' },
  { id: 'refused', label: '不是本人' },
]

/** 待本人确认 of one unit: listed by it, counted nowhere until the person agrees. */
export default function PendingPage() {
  const params = usePageParams('pendingVolunteers')
  return params.data ? <Pending unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function Pending({ unitId }: { unitId: string }) {
  const [status, setStatus] = useState<PendingStatus>('waiting')
  const workbench = useWorkbench(unitId)
  const list = usePagedList('pending.list', { unitId, status })
  useListGestures(list)

  return (
    <WorkbenchPage workbench={workbench} current="imports" title="待本人确认">
      <Tabs label="哪些人" items={SHOWN} value={status} onChange={setStatus} />
      <PagedList
        list={list}
        saying="正在取名单"
        keyOf={({ _id }) => _id}
        empty={<Empty title="这里没有人" note="导入名单后，还没有登录同意的人排在“等本人”里。" />}
      >
        {(pending) => <PendingRow pending={pending} onWithdrawn={() => void list.refresh()} />}
      </PagedList>
    </WorkbenchPage>
  )
}
