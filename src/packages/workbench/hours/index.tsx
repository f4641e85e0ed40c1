import { useState } from 'react'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { AnomalyCard } from '@/features/anomaly/components/anomaly-card'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { goTab, usePageParams } from '@/platform/navigate'

const SHOWN = [
  { id: 'open' as const, label: '异常时长' },
  { id: 'decided' as const, label: '处理过的' },
]

/** 时长核查 of one unit: what looks wrong about hours, and what became of it. */
export default function UnitHoursPage() {
  const params = usePageParams('unitHours')
  if (params.data) return <OfUnit unitId={params.data.unitId} />
  return (
    <Page>
      <Empty title="没找到这家单位" action={{ label: '回我的', onClick: () => void goTab('me') }} />
    </Page>
  )
}

function OfUnit({ unitId }: { unitId: string }) {
  const [show, setShow] = useState<(typeof SHOWN)[number]['id']>('open')
  const workbench = useWorkbench(unitId)
  const list = usePagedList('anomaly.list', { unitId, show })
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <WorkbenchPage workbench={workbench} current="hours" title="时长核查">
      <Tabs label="看哪些" items={SHOWN} value={show} onChange={setShow} />
      <PagedList
        list={list}
        saying="正在取时长异常"
        isCards
        keyOf={({ _id }) => _id}
        empty={<Empty title="这里没有异常" note="时长确认后自动核对，可疑的会排在这里，先发现的在前。" />}
      >
        {(anomaly) => <AnomalyCard anomaly={anomaly} onDecided={() => void list.refresh()} />}
      </PagedList>
    </WorkbenchPage>
  )
}
