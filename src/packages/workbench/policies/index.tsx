import { useState } from 'react'
import { given } from '@/components/given'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { PolicyRow } from '@/features/credential/components/policy-row'
import { PolicySheet } from '@/features/credential/components/policy-sheet'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { usePageParams } from '@/platform/navigate'

/** 保单 of a unit, and of one team when the page was opened from it. */
export default function PoliciesPage() {
  const params = usePageParams('policies')
  return params.data ? <Policies group={given(params.data)} /> : <NothingHere title="没找到这家单位" />
}

function Policies({ group }: { group: { unitId: string; teamId?: string } }) {
  const [forms, setForms] = useState(0)
  const [isAdding, setAdding] = useState(false)
  const workbench = useWorkbench(group.unitId)
  const list = usePagedList('insurance.list', group)
  useListGestures(list)
  const added = () => {
    setAdding(false)
    setForms(forms + 1)
    void list.refresh()
  }

  return (
    <WorkbenchPage
      workbench={workbench}
      current="policies"
      title="志愿者保险"
      tools={
        <Button size="s" icon="plus" onClick={() => setAdding(true)}>
          登记保单
        </Button>
      }
    >
      <PagedList
        list={list}
        saying="正在取保单"
        keyOf={({ _id }) => _id}
        empty={<Empty title="还没有保单" note="高风险的活动要有保险才能发布，登记一次，发活动时直接选。" />}
      >
        {(policy) => <PolicyRow policy={policy} onChanged={() => void list.refresh()} />}
      </PagedList>
      <PolicySheet key={forms} isOpen={isAdding} group={group} onAdded={added} onClose={() => setAdding(false)} />
    </WorkbenchPage>
  )
}
