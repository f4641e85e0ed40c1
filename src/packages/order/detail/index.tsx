import type { AccountView } from '@shared/contract/account'
import type { OrderView } from '@shared/contract/order'
import { isWithinReach } from '@shared/domain/order/rights'
import { teamsFor } from '@shared/domain/permission/scopes'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { NotifyCard } from '@/features/account/components/notify-card'
import { ComplainLink } from '@/features/complaint/components/complain-link'
import { OrderBody } from '@/features/order/components/order-body'
import { OrderFoot } from '@/features/order/components/order-foot'
import { useOrderActions } from '@/features/order/use-order-actions'
import { useOrderMoves } from '@/features/order/use-order-moves'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { goTab, usePageParams } from '@/platform/navigate'

/** 一张点单: where it stands, and what this person may do with it. */
export default function OrderDetailPage() {
  const params = usePageParams('orderDetail')
  if (params.data) return <OrderDetail orderId={params.data.orderId} />
  return (
    <Page>
      <Empty title="没找到这张点单" action={{ label: '看我的点单', onClick: () => void goTab('order') }} />
    </Page>
  )
}

function OrderDetail({ orderId }: { orderId: string }) {
  const query = useQuery('order.get', { orderId })
  const me = useQuery('account.me', {})
  const shown = { setValue: query.setValue, refresh: () => void query.refresh() }
  const actions = useOrderActions(orderId, shown)
  const moves = useOrderMoves(orderId, shown)
  usePullDown(query.refresh)
  const order = query.value

  return (
    <Page foot={order && <OrderFoot order={order} actions={actions} teams={claimingTeams(me.value, order)} />}>
      <Loaded query={query} saying="正在打开这张点单">
        {(found) => (
          <>
            {found.isMine && found.moves.includes('withdraw') && <NotifyCard moment="order" />}
            <OrderBody order={found} actions={actions} moves={moves} teamIds={ledTeamIds(me.value)} />
            <ComplainLink kind="order" subjectId={found._id} name={found.place}>
              投诉这张点单
            </ComplainLink>
          </>
        )}
      </Loaded>
    </Page>
  )
}

const ledTeamIds = (me: AccountView | undefined) => (me ? teamsFor('order.accept', me).map(({ teamId }) => teamId) : [])

/** The teams with which this person may take an order of a unit. */
const claimingTeams = (me: AccountView | undefined, order: OrderView) =>
  me ? teamsFor('order.pool', me).filter((team) => isWithinReach(order, team)) : []
