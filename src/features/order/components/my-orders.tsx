import { useEffect } from 'react'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { SectionHead } from '@/components/section-head/section-head'
import type { usePagedList } from '@/hooks/use-paged-list'
import { go } from '@/platform/navigate'
import { setTabBadge } from '@/platform/tab-badge'
import { OrderRow } from './order-row'

type Props = { list: ReturnType<typeof usePagedList<'order.mine'>> }

/** 我的点单, newest first; what waits for an answer is counted on the tab. */
export function MyOrders({ list }: Props) {
  const asking = list.items.filter(({ status }) => status === 'delivered' || status === 'countered').length
  useEffect(() => setTabBadge('order', asking), [asking])

  return (
    <>
      <SectionHead title="我的点单" note={asking > 0 ? `${asking} 张等您回话` : undefined} />
      <PagedList
        list={list}
        saying="正在找您的点单"
        keyOf={({ _id }) => _id}
        empty={
          <Empty
            title="您还没有点过单"
            note="想听什么，点一样就行，有队伍会上门来讲。"
            action={{ label: '我要点单', onClick: () => void go('orderPlace', {}) }}
          />
        }
      >
        {(order) => <OrderRow order={order} isMine />}
      </PagedList>
    </>
  )
}
