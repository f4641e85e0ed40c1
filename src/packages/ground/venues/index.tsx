import { useState } from 'react'
import { CITY_AREA_ID } from '@shared/contract/area'
import { VenueTier } from '@shared/contract/venue'
import { may } from '@shared/domain/permission/permissions'
import { VENUE_TIER_TEXT } from '@shared/text/ground'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { SelectField } from '@/components/select-field/select-field'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { VenueRow } from '@/features/venue/components/venue-row'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { usePlacesUnder } from '@/hooks/use-places-under'
import { go, usePageParams } from '@/platform/navigate'

const TIERS = VenueTier.options.map((value) => ({ value, label: VENUE_TIER_TEXT[value] }))

/** 阵地 of one district, by tier. */
export default function VenueListPage() {
  const { data } = usePageParams('venueList')
  const workbench = useWorkbench(undefined)
  const places = usePlacesUnder(CITY_AREA_ID)
  const [chosen, setChosen] = useState(data?.districtId)
  const own = places.options.find(({ value }) => value === workbench.unit?.areaId)?.value
  const districtId = chosen ?? own
  const [tier, setTier] = useState<VenueTier>()
  const list = usePagedList('venue.list', districtId ? { districtId, ...(tier ? { tier } : {}) } : null)
  useListGestures(list)
  const me = workbench.me.value

  return (
    <WorkbenchPage workbench={workbench} current="venues" title="阵地">
      <Card>
        <SelectField
          label="哪个区县"
          options={places.options}
          value={districtId}
          onChange={setChosen}
          placeholder={places.isLoading ? '正在取名单' : '请选一个区县'}
        />
      </Card>
      <Chips
        label="哪一级"
        options={TIERS}
        value={tier ? [tier] : []}
        isSingle
        onChange={([one]) => setTier(one === tier ? undefined : one)}
      />
      {me && districtId && may('venue.add', me, { districtId }) && (
        <Button kind="line" isBlock icon="plus" onClick={() => void go('venueEdit', {})}>
          新增阵地
        </Button>
      )}
      {districtId ? (
        <PagedList
          list={list}
          saying="正在取阵地"
          keyOf={({ _id }) => _id}
          empty={<Empty title="这里还没有登记这样的阵地" note="换一级看看。" />}
        >
          {(venue) => <VenueRow venue={venue} />}
        </PagedList>
      ) : (
        <Empty title="先选一个区县" note="阵地按今天的区划列出。" />
      )}
    </WorkbenchPage>
  )
}
