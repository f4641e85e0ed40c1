import { useState } from 'react'
import { CardList } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { StandingOrders, type StandingShow } from '@/features/order/components/standing-orders'
import { VerifyCard } from '@/features/order/components/verify-card'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { useWindowed } from '@/hooks/use-windowed'
import { back, go, usePageParams } from '@/platform/navigate'

const CARDS_AT_ONCE = 10

type Show = 'toVerify' | StandingShow
const SHOWS: readonly { value: Show; label: string }[] = [
  { value: 'toVerify', label: '待核实' },
  { value: 'toDispatch', label: '待派单' },
  { value: 'atTeams', label: '等队伍' },
  { value: 'taken', label: '有队伍了' },
  { value: 'unfilled', label: '暂无队伍' },
  { value: 'toVisit', label: '要回访' },
  { value: 'helping', label: '帮外单位' },
]

/** 点单 of one unit: what waits to be checked, to be dispatched, for teams; and what its teams do elsewhere. */
export default function UnitOrdersPage() {
  const params = usePageParams('unitOrders')
  return params.data ? <UnitOrders unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function UnitOrders({ unitId }: { unitId: string }) {
  const workbench = useWorkbench(unitId)
  const [show, setShow] = useState<Show>('toVerify')

  return (
    <WorkbenchPage workbench={workbench} current="orders" title="单位的点单">
      <CardList>
        <Row
          icon="chart"
          title="居民的需求"
          note="点得最多的、没人接的、讲完怎么说"
          onClick={() => void go('unitDemand', { unitId })}
        />
      </CardList>
      <Chips label="看哪些点单" options={SHOWS} value={[show]} isSingle onChange={([one]) => one && setShow(one)} />
      {show === 'toVerify' ? (
        <ToVerify unitId={unitId} refreshAll={workbench.refresh} />
      ) : (
        <StandingOrders key={show} unitId={unitId} show={show} />
      )}
    </WorkbenchPage>
  )
}

function ToVerify({ unitId, refreshAll }: { unitId: string; refreshAll: () => Promise<unknown> }) {
  const list = useWindowed(usePagedList('order.toVerify', { unitId }), CARDS_AT_ONCE)
  const refresh = () => Promise.all([list.refresh(), refreshAll()])
  useRefreshOnShow(list.refresh)
  useListGestures({ refresh, loadMore: list.loadMore })

  return (
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
  )
}
