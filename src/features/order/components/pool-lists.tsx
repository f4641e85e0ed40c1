import { useState } from 'react'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { usePullDown } from '@/platform/lifecycle'
import { usePool, type Pool } from '../use-pool'
import { OrderRow } from './order-row'
import { PoolOpen } from './pool-open'

type Props = { teamId: string; streetName: string }
type Side = 'offered' | 'pool' | 'taken'

/** 派给我们, 大家都能接 and 已接, of one team. */
export function PoolLists({ teamId, streetName }: Props) {
  const [side, setSide] = useState<Side>('pool')
  const pool = usePool(teamId)
  usePullDown(pool.refresh)

  return (
    <>
      <Tabs
        label="看哪些点单"
        items={[
          { id: 'offered', label: '派给我们', count: countOf(pool.offered) },
          { id: 'pool', label: '大家都能接', count: countOf(pool.pool) },
          { id: 'taken', label: '已接', count: countOf(pool.taken) },
        ]}
        value={side}
        onChange={setSide}
      />
      {side === 'offered' && <Offered pool={pool} />}
      {side === 'pool' && <PoolOpen pool={pool} streetName={streetName} />}
      {side === 'taken' && <Taken pool={pool} />}
    </>
  )
}

const Offered = ({ pool }: { pool: Pool }) => (
  <PagedList
    list={pool.offered}
    saying="正在找派给您的队的点单"
    keyOf={({ _id }) => _id}
    empty={<Empty title="现在没有派给您的队的点单" note="单位来问的会排在这里，去不去由队里定。" />}
  >
    {(order) => <OrderRow order={order} />}
  </PagedList>
)

const Taken = ({ pool }: { pool: Pool }) => (
  <PagedList
    list={pool.taken}
    saying="正在找队里接过的点单"
    keyOf={({ _id }) => _id}
    empty={<Empty title="队里还没有接过点单" note="从“大家都能接”里挑一张合适的。" />}
  >
    {(order) => <OrderRow order={order} />}
  </PagedList>
)

/** A number only where the whole list is known. */
const countOf = ({ items, hasMore, status }: Pool['pool']) =>
  status === 'ready' && !hasMore ? items.length : undefined
