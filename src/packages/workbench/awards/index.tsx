import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { AwardCard } from '@/features/award/components/award-card'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go, usePageParams } from '@/platform/navigate'

const SHOWN = [
  { id: 'submitted' as const, label: '待确认' },
  { id: 'accepted' as const, label: '已记入' },
  { id: 'refused' as const, label: '未记入' },
  { id: 'revoked' as const, label: '已撤销' },
]

/** 表彰 of the people of one unit: what waits for its word, and what is in their records. */
export default function UnitAwardsPage() {
  const params = usePageParams('unitAwards')
  return params.data ? <OfUnit unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function OfUnit({ unitId }: { unitId: string }) {
  const [status, setStatus] = useState<(typeof SHOWN)[number]['id']>('submitted')
  const workbench = useWorkbench(unitId)
  const list = usePagedList('award.ofUnit', { unitId, status })
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <WorkbenchPage
      workbench={workbench}
      current="awards"
      title="表彰"
      tools={
        <Button size="s" icon="plus" onClick={() => void go('unitAward', { unitId })}>
          登记表彰
        </Button>
      }
    >
      <Tabs label="哪些表彰" items={SHOWN} value={status} onChange={setStatus} />
      <PagedList
        list={list}
        saying="正在取表彰"
        isCards
        keyOf={({ _id }) => _id}
        empty={<Empty title="这里没有表彰" note="队员申报了，会排在待确认里；单位也可以替队员登记。" />}
      >
        {(award) => <AwardCard award={award} onChanged={() => void list.refresh()} />}
      </PagedList>
    </WorkbenchPage>
  )
}
