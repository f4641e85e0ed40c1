import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { StreetField } from '@/components/street-field/street-field'
import { type MenuFilter, MenuFilters } from '@/features/offering/components/menu-filters'
import { OfferingCard } from '@/features/offering/components/offering-card'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'

/** 服务菜单: what teams bring to a street, each one tap from the order. */
export default function OfferingMenuPage() {
  const me = useQuery('account.me', {})
  return (
    <Page>
      <Loaded query={me} saying="正在看您在哪个街道" shape="list">
        {(person) => <Menu me={person} />}
      </Loaded>
    </Page>
  )
}

function Menu({ me }: { me: AccountView }) {
  const [street, setStreet] = useState(me.subdistrictId ? { _id: me.subdistrictId, name: me.subdistrictName } : null)
  const [filter, setFilter] = useState<MenuFilter>({ words: '' })
  const ladder = useAreaLadder({ to: 'subdistrict', onPicked: setStreet })
  const change = (part: Partial<MenuFilter>) => setFilter((before) => ({ ...before, ...part }))

  return (
    <>
      <Card>
        <StreetField street={street} error={undefined} onOpen={ladder.open} />
      </Card>
      <MenuFilters filter={filter} onChange={change} />
      {street ? <Dishes areaId={street._id} filter={filter} /> : <Empty title="先选街道，就看得到有什么" />}
      <AreaSheet title="请人到哪个街道来" ladder={ladder} />
    </>
  )
}

function Dishes({ areaId, filter }: { areaId: string; filter: MenuFilter }) {
  const list = usePagedList('offering.list', { areaId, ...filter })
  useListGestures(list)
  return (
    <PagedList
      list={list}
      isCards
      saying="正在看菜单"
      keyOf={({ _id }) => _id}
      empty={
        <Empty
          title="没有找到正合适的"
          note="换个说法再找，或者直接说您想听什么。"
          action={{ label: '直接说一句', onClick: () => void go('orderPlace', { topic: 'other' }) }}
        />
      }
    >
      {(offering) => (
        <OfferingCard offering={offering}>
          <Button size="l" isBlock icon="order" onClick={() => void go('orderPlace', { offeringId: offering._id })}>
            点这一样
          </Button>
        </OfferingCard>
      )}
    </PagedList>
  )
}
