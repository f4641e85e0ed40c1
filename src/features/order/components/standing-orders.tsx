import type { Input } from '@shared/contract/api'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { OrderRow } from './order-row'

export type StandingShow = Input<'order.ofUnit'>['show']

const NOTHING: Record<StandingShow, { title: string; note: string }> = {
  toDispatch: { title: '没有等派单的点单', note: '核实过、还没问队伍的会排在这里，先来的在前。' },
  atTeams: { title: '没有在等队伍的点单', note: '派出去的和各队都能接的会排在这里。' },
  taken: { title: '现在没有队伍在办的点单', note: '队伍接了的会排在这里，办完就不在了。' },
  unfilled: { title: '没有暂无队伍的点单', note: '到了说好的日子会自己回到待派单。' },
  toVisit: { title: '没有要回访的', note: '有人说没听懂、用不上的，会排在这里。' },
  helping: { title: '本单位的队伍没有接外单位的点单', note: '接了会排在这里，最近的在前。' },
}

/** Orders of a unit that stand somewhere, each a row that opens it. */
export function StandingOrders({ unitId, show }: { unitId: string; show: StandingShow }) {
  const list = usePagedList('order.ofUnit', { unitId, show })
  useRefreshOnShow(list.refresh)
  useListGestures({ refresh: list.refresh, loadMore: list.loadMore })

  return (
    <PagedList list={list} saying="正在找点单" keyOf={({ _id }) => _id} empty={<Empty {...NOTHING[show]} />}>
      {(order) => <OrderRow order={order} />}
    </PagedList>
  )
}
