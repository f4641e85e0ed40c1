import { useState } from 'react'
import { unitsFor } from '@shared/domain/permission/scopes'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { BookingCard } from '@/features/resource/components/booking-card'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { go, usePageParams } from '@/platform/navigate'

type Which = 'mine' | 'waiting' | 'unit'

const MINE = { id: 'mine', label: '我约的' } as const
const OF_UNIT = [
  { id: 'waiting', label: '等我们答复' },
  { id: 'unit', label: '单位的全部' },
] as const

/** 预约: what I asked for, and what my unit is asked for. */
export default function BookingsPage() {
  const { data } = usePageParams('bookings')
  const me = useQuery('account.me', {})
  const units = me.value ? unitsFor('booking.ofUnit', me.value) : []
  const lends = units.find(({ unitId }) => (data?.unitId ?? unitId) === unitId)
  const [chosen, setChosen] = useState<Which>()
  const which = chosen ?? (data?.unitId ? 'waiting' : 'mine')

  return (
    <Page>
      {lends && <Tabs label="哪些预约" items={[MINE, ...OF_UNIT]} value={which} onChange={setChosen} />}
      {which === 'mine' || !lends ? (
        <Mine />
      ) : (
        <OfUnit key={which} unitId={lends.unitId} waitingOnly={which === 'waiting'} />
      )}
    </Page>
  )
}

const Mine = () => <Bookings list={usePagedList('booking.mine', {})} />

const OfUnit = (props: { unitId: string; waitingOnly: boolean }) => (
  <Bookings list={usePagedList('booking.ofUnit', props)} />
)

function Bookings({ list }: { list: ReturnType<typeof usePagedList<'booking.mine' | 'booking.ofUnit'>> }) {
  useListGestures(list)

  return (
    <PagedList
      list={list}
      saying="正在取预约"
      isCards
      keyOf={({ _id }) => _id}
      empty={
        <Empty
          title="这里还没有预约"
          action={{ label: '看可预约的资源', onClick: () => void go('resourceList', {}) }}
        />
      }
    >
      {(booking) => <BookingCard booking={booking} onMoved={() => void list.refresh()} />}
    </PagedList>
  )
}
