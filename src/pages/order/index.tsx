import { Page } from '@/components/page/page'
import { DutyRows, RolesUnknown } from '@/features/order/components/duty-rows'
import { MyOrders } from '@/features/order/components/my-orders'
import { OrderMenu } from '@/features/order/components/order-menu'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { usePullDown } from '@/platform/lifecycle'

/** 点单: the menu and my orders; for those who serve or verify, what waits for them. */
export default function OrderPage() {
  const me = useQuery('account.me', {})
  const mine = usePagedList('order.mine', {})
  useRefreshOnShow(mine.refresh)
  usePullDown(() => Promise.all([me.refresh(), mine.refresh()]))

  return (
    <Page>
      {me.value && <DutyRows me={me.value} />}
      {!me.value && me.status === 'error' && <RolesUnknown sentence={me.sentence} />}
      <OrderMenu />
      <MyOrders list={mine} />
    </Page>
  )
}
