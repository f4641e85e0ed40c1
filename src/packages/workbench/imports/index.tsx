import { CardList } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { ImportRow } from '@/features/import/components/import-row'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { UploadCard } from '@/features/import/components/upload-card'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { back, go, usePageParams } from '@/platform/navigate'

/** 导入名单 of one unit: template, upload, and what was uploaded before. */
export default function ImportsPage() {
  const params = usePageParams('imports')
  return params.data ? <Imports unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function Imports({ unitId }: { unitId: string }) {
  const workbench = useWorkbench(unitId)
  const list = usePagedList('import.list', { unitId })
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <WorkbenchPage workbench={workbench} current="imports" title="导入名单">
      <UploadCard unitId={unitId} kind="volunteers" personId={workbench.me.value?._id} />
      <CardList>
        <Row
          icon="users"
          title="待本人确认的人"
          note="已经导入，还没有登录同意"
          onClick={() => void go('pendingVolunteers', { unitId })}
        />
      </CardList>
      <SectionHead title="传过的表格" />
      <PagedList
        list={list}
        saying="正在取传过的表格"
        keyOf={({ _id }) => _id}
        empty={
          <Empty
            title="还没有传过表格"
            note="先下载模板，填好再传上来。"
            action={{ label: '回去', onClick: () => void back() }}
          />
        }
      >
        {(one) => <ImportRow one={one} />}
      </PagedList>
    </WorkbenchPage>
  )
}
