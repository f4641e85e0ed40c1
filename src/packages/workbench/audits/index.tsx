import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { AuditRow } from '@/features/appointment/components/audit-row'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { back, usePageParams } from '@/platform/navigate'

/** 审计记录 of a unit: who did what to whom, newest first. */
export default function AuditsPage() {
  const params = usePageParams('unitAudits')
  return params.data ? <Audits unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function Audits({ unitId }: { unitId: string }) {
  const workbench = useWorkbench(unitId)
  const list = usePagedList('audit.list', { unitId })
  useListGestures(list)

  return (
    <WorkbenchPage workbench={workbench} current="roles" title="审计记录">
      <PagedList
        list={list}
        saying="正在取审计记录"
        keyOf={({ _id }) => _id}
        empty={
          <Empty
            title="还没有记录"
            note="任命、审批、暂停这些事办过之后，会记在这里。"
            action={{ label: '回去', onClick: () => void back() }}
          />
        }
      >
        {(entry) => <AuditRow entry={entry} />}
      </PagedList>
    </WorkbenchPage>
  )
}
