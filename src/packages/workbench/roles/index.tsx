import { useState } from 'react'
import type { UnitRole } from '@shared/contract/account'
import type { Officer } from '@shared/contract/appointment'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { SectionHead } from '@/components/section-head/section-head'
import { OfficerCard } from '@/features/appointment/components/officer-card'
import { RemoveSheet } from '@/features/appointment/components/remove-sheet'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go, usePageParams } from '@/platform/navigate'

/** 任职: who holds what in a unit; appoint, and take back with a reason. */
export default function RolesPage() {
  const params = usePageParams('unitRoles')
  return params.data ? <Roles unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function Roles({ unitId }: { unitId: string }) {
  const workbench = useWorkbench(unitId)
  const list = usePagedList('appointment.list', { unitId })
  const [leaving, setLeaving] = useState<{ officer: Officer; role: UnitRole } | null>(null)
  const close = () => setLeaving(null)
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <WorkbenchPage workbench={workbench} current="roles" title="任职">
      <Button isBlock size="l" icon="plus" onClick={() => void go('unitAppoint', { unitId })}>
        任命一个人
      </Button>
      <SectionHead title="谁任什么职" more="审计记录" onMore={() => void go('unitAudits', { unitId })} />
      <PagedList
        list={list}
        saying="正在取任职名单"
        isCards
        keyOf={({ personId }) => personId}
        empty={<Empty title="这个单位还没有人任职" note="点上面的按钮任命第一个人。" />}
      >
        {(officer) => <OfficerCard officer={officer} onRemove={(role) => setLeaving({ officer, role })} />}
      </PagedList>
      {leaving && (
        <RemoveSheet
          {...leaving}
          unitId={unitId}
          onClose={close}
          onDone={() => {
            close()
            void list.refresh()
          }}
        />
      )}
    </WorkbenchPage>
  )
}
