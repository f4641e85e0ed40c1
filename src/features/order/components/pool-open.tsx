import type { OrderEntry } from '@shared/contract/order'
import { chinaDay } from '@shared/domain/time/china-time'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { SectionHead } from '@/components/section-head/section-head'
import { useWindowed } from '@/hooks/use-windowed'
import { now } from '@/platform/clock'
import { goTab } from '@/platform/navigate'
import { fitReasons, matchReasons, type Reason } from '../fit-reasons'
import type { Pool } from '../use-pool'
import { PoolCard } from './pool-card'

/** Cards on one screenful and a bit. */
const CARDS_AT_ONCE = 10

type Props = { pool: Pool; streetName: string }

/** 大家都能接: what suits the team comes first and says why, then all the others. */
export function PoolOpen({ pool, streetName }: Props) {
  const suggested = new Set(pool.suggestions.map(({ order }) => order._id))
  const list = useWindowed(pool.pool, CARDS_AT_ONCE)
  const others = { ...list, items: list.items.filter(({ _id }) => !suggested.has(_id)) }
  const standing = { streetName, plan: pool.plan, today: chinaDay(now()) }
  const hasOthers = others.items.length > 0 || list.hasMore

  return (
    <>
      {suggested.size > 0 && <SectionHead title="适合我们队的" note="由队里定" />}
      {pool.suggestions.map(({ order, reasons }) => (
        <Card key={order._id} pool={pool} order={order} reasons={matchReasons(reasons, order)} />
      ))}
      {suggested.size > 0 && hasOthers && <SectionHead title="其他的" />}
      {(suggested.size === 0 || hasOthers) && (
        <PagedList list={others} saying="正在找能接的点单" isCards keyOf={({ _id }) => _id} empty={<NoneOpen />}>
          {(order) => <Card pool={pool} order={order} reasons={fitReasons(order, standing)} />}
        </PagedList>
      )}
    </>
  )
}

const Card = ({ pool, order, reasons }: { pool: Pool; order: OrderEntry; reasons: readonly Reason[] }) => (
  <PoolCard
    order={order}
    reasons={reasons}
    isClaiming={pool.claimingId === order._id}
    isOff={pool.claimingId !== undefined}
    onClaim={() => pool.take(order._id)}
  />
)

const NoneOpen = () => (
  <Empty
    title="现在没有等人接的点单"
    note="有新的点单核实后会排在这里。"
    action={{ label: '回点单', onClick: () => void goTab('order') }}
  />
)
