import { useState } from 'react'
import { useAction } from '@/hooks/use-action'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go } from '@/platform/navigate'
import { toast } from '@/platform/toast'

/** 接单: what the team is asked for, what anybody may take, what the team has taken, and taking one. */
export function usePool(teamId: string) {
  const pool = usePagedList('order.pool', { teamId })
  const offered = usePagedList('order.offered', { teamId })
  const taken = usePagedList('order.ofTeam', { teamId })
  const suited = useQuery('order.suited', { teamId })
  const upcoming = useQuery('activity.list', { teamId, when: 'upcoming' })
  const [claimingId, setClaimingId] = useState<string>()

  const refresh = () =>
    Promise.all([pool.refresh(), suited.refresh(), offered.refresh(), taken.refresh(), upcoming.refresh()])
  useRefreshOnShow(refresh)

  const claim = useAction('order.claim', {
    onDone: (order) => {
      toast('接下了，去定日子')
      void go('orderDetail', { orderId: order._id })
    },
    // Somebody was faster, or it was withdrawn: the list no longer holds.
    onRefused: () => void refresh(),
  })
  const take = async (orderId: string) => {
    setClaimingId(orderId)
    await claim.run({ orderId, teamId })
    setClaimingId(undefined)
  }

  const plan = upcoming.value && {
    activities: upcoming.value.items,
    isWhole: upcoming.value.nextCursor === null,
  }
  // Without them the list of all is still there.
  const suggestions = suited.value?.items ?? []
  return { pool, suggestions, offered, taken, plan, claimingId, refresh, take: (orderId: string) => void take(orderId) }
}

export type Pool = ReturnType<typeof usePool>
