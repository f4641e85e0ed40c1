import { useState } from 'react'
import { ResourceKind } from '@shared/contract/resource'
import { unitsFor } from '@shared/domain/permission/scopes'
import { RESOURCE_KIND_TEXT } from '@shared/text/ground'
import { Button } from '@/components/button/button'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { ResourceRow } from '@/features/resource/components/resource-row'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { go, usePageParams } from '@/platform/navigate'

const KINDS = ResourceKind.options.map((value) => ({ value, label: RESOURCE_KIND_TEXT[value] }))

/** 可以预约的资源: museums, vans, rooms, by kind. */
export default function ResourceListPage() {
  const { activityId } = usePageParams('resourceList').data ?? {}
  const [kind, setKind] = useState<ResourceKind>()
  const list = usePagedList('resource.list', kind ? { kind } : {})
  const me = useQuery('account.me', {})
  const [owner] = me.value ? unitsFor('resource.add', me.value) : []
  useListGestures(list)

  return (
    <Page>
      <Button kind="line" isBlock icon="calendar" onClick={() => void go('bookings', {})}>
        我的预约
      </Button>
      {owner && (
        <Button kind="line" isBlock icon="plus" onClick={() => void go('resourceEdit', { unitId: owner.unitId })}>
          登记本单位的资源
        </Button>
      )}
      <Chips
        label="哪一种"
        options={KINDS}
        value={kind ? [kind] : []}
        isSingle
        onChange={([chosen]) => setKind(chosen === kind ? undefined : chosen)}
      />
      <PagedList
        list={list}
        saying="正在取资源"
        keyOf={({ _id }) => _id}
        empty={
          <Empty
            title="这一种还没有可以预约的"
            note="换一种看看，或者问问本区县科协。"
            {...(kind ? { action: { label: '看全部', onClick: () => setKind(undefined) } } : {})}
          />
        }
      >
        {(resource) => <ResourceRow resource={resource} activityId={activityId} />}
      </PagedList>
    </Page>
  )
}
