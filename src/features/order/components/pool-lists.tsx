import { useState } from 'react'
import { chinaDay } from '@shared/domain/time/china-time'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { useWindowed } from '@/hooks/use-windowed'
import { now } from '@/platform/clock'
import { usePullDown } from '@/platform/lifecycle'
import { goTab } from '@/platform/navigate'
import { fitReasons } from '../fit-reasons'
import { usePool } from '../use-pool'
import { OrderRow } from './order-row'
import { PoolCard } from './pool-card'

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
      {side === 'pool' && <Open pool={pool} streetName={streetName} />}
      {side === 'taken' && <Taken pool={pool} />}
    </>
  )
}

type Pool = ReturnType<typeof usePool>

/** Cards on one screenful and a bit. */
const CARDS_AT_ONCE = 10

const Open = ({ pool, streetName }: { pool: Pool; streetName: string }) => (
  <PagedList
    list={useWindowed(pool.pool, CARDS_AT_ONCE)}
    saying="正在找能接的点单"
    isCards
    keyOf={({ _id }) => _id}
    empty={
      <Empty
        title="现在没有等人接的点单"
        note="有新的点单核实后会排在这里。"
        action={{ label: '回点单', onClick: () => void goTab('order') }}
      />
    }
  >
    {(order) => (
      <PoolCard
        order={order}
        reasons={fitReasons(order, { streetName, plan: pool.plan, today: chinaDay(now()) })}
        isClaiming={pool.claimingId === order._id}
        isOff={pool.claimingId !== undefined}
        onClaim={() => pool.take(order._id)}
      />
    )}
  </PagedList>
)

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
