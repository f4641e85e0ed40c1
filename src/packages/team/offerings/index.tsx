import type { OfferingView } from '@shared/contract/offering'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { OfferingCard } from '@/features/offering/components/offering-card'
import { NoTeam } from '@/features/team/components/no-team'
import { useAction } from '@/hooks/use-action'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go, usePageParams } from '@/platform/navigate'

/** 服务菜单 of one team, for who leads it: what residents can order from it. */
export default function TeamOfferingsPage() {
  const { data } = usePageParams('teamOfferings')
  return <Page>{data ? <Offerings teamId={data.teamId} /> : <NoTeam />}</Page>
}

function Offerings({ teamId }: { teamId: string }) {
  const list = usePagedList('offering.ofTeam', { teamId })
  useRefreshOnShow(list.refresh)
  useListGestures(list)
  const add = () => void go('teamOffering', { teamId })

  return (
    <>
      <Button kind="line" isBlock icon="plus" onClick={add}>
        写一样新的
      </Button>
      <PagedList
        list={list}
        isCards
        saying="正在取菜单"
        keyOf={({ _id }) => _id}
        empty={
          <Empty
            title="队里还没有写服务菜单"
            note="写上会做什么、去哪里，居民就能直接点。"
            action={{ label: '写第一样', onClick: add }}
          />
        }
      >
        {(offering) => <OwnOffering offering={offering} onChanged={() => void list.refresh()} />}
      </PagedList>
    </>
  )
}

function OwnOffering({ offering, onChanged }: { offering: OfferingView; onChanged: () => void }) {
  const { run, isBusy } = useAction('offering.setOpen', { onDone: onChanged, onRefused: () => onChanged() })
  const { _id: offeringId, teamId, isOpen } = offering
  return (
    <OfferingCard offering={offering}>
      <Button kind="line" isBlock icon="edit" onClick={() => void go('teamOffering', { teamId, offeringId })}>
        改一改
      </Button>
      <Button kind="quiet" isBlock isBusy={isBusy} onClick={() => void run({ offeringId, isOpen: !isOpen })}>
        {isOpen ? '先停供' : '再供上'}
      </Button>
    </OfferingCard>
  )
}
