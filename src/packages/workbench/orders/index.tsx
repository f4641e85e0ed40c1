import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { VerifyCard } from '@/features/order/components/verify-card'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { useWindowed } from '@/hooks/use-windowed'
import { back, goTab, usePageParams } from '@/platform/navigate'

const CARDS_AT_ONCE = 10

/** 核实点单: what waits for one unit, oldest first. */
export default function UnitOrdersPage() {
  const params = usePageParams('unitOrders')
  if (params.data) return <UnitOrders unitId={params.data.unitId} />
  return (
    <Page>
      <Empty title="没找到这家单位" action={{ label: '回点单', onClick: () => void goTab('order') }} />
    </Page>
  )
}

function UnitOrders({ unitId }: { unitId: string }) {
  const workbench = useWorkbench(unitId)
  const list = useWindowed(usePagedList('order.toVerify', { unitId }), CARDS_AT_ONCE)
  const refresh = () => Promise.all([list.refresh(), workbench.refresh()])
  useRefreshOnShow(list.refresh)
  useListGestures({ refresh, loadMore: list.loadMore })

  return (
    <WorkbenchPage workbench={workbench} current="orders" title="核实点单">
      <PagedList
        list={list}
        saying="正在找等核实的点单"
        isCards
        keyOf={({ _id }) => _id}
        empty={
          <Empty
            title="没有等核实的点单"
            note="居民点了新的，会排在这里，先来的在前。"
            action={{ label: '回去', onClick: () => void back() }}
          />
        }
      >
        {(order) => <VerifyCard order={order} onMoved={() => void refresh()} />}
      </PagedList>
    </WorkbenchPage>
  )
}
