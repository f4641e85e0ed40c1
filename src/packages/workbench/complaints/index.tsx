import { useState } from 'react'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { ComplaintRow } from '@/features/complaint/components/complaint-row'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { back, usePageParams } from '@/platform/navigate'

const SHOWN = [
  { id: 'open' as const, label: '要答复的' },
  { id: 'answered' as const, label: '等对方回话' },
  { id: 'closed' as const, label: '办结的' },
]

/** 投诉台 of one unit: what is due first stands first. */
export default function ComplaintDeskPage() {
  const params = usePageParams('complaintDesk')
  return params.data ? <Desk unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function Desk({ unitId }: { unitId: string }) {
  const [show, setShow] = useState<(typeof SHOWN)[number]['id']>('open')
  const workbench = useWorkbench(unitId)
  const list = usePagedList('complaint.desk', { unitId, show })
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <WorkbenchPage workbench={workbench} current="complaints" title="投诉">
      <Tabs label="哪些投诉" items={SHOWN} value={show} onChange={setShow} />
      <PagedList
        list={list}
        saying="正在取投诉"
        keyOf={({ _id }) => _id}
        empty={
          <Empty
            title={show === 'open' ? '没有要答复的投诉' : '这里还没有投诉'}
            note="关于本单位管理员的投诉由市科协办，不在这里。"
            action={{ label: '回去', onClick: () => void back() }}
          />
        }
      >
        {(complaint) => <ComplaintRow complaint={complaint} />}
      </PagedList>
    </WorkbenchPage>
  )
}
