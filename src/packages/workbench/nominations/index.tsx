import { useState } from 'react'
import type { NomineeKind } from '@shared/contract/nomination'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { DrawCard } from '@/features/award/components/draw-card'
import { NomineeCard } from '@/features/award/components/nominee-card'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { now } from '@/platform/clock'
import { usePageParams } from '@/platform/navigate'

const KINDS = [
  { id: 'volunteer' as const, label: '志愿者' },
  { id: 'team' as const, label: '队伍' },
]

/** 推荐表 of one unit: who meets the criteria by the records, and whom it names. */
export default function NominationsPage() {
  const params = usePageParams('nominations')
  return params.data ? <OfUnit unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function OfUnit({ unitId }: { unitId: string }) {
  const thisYear = Number(chinaDay(now()).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [kind, setKind] = useState<NomineeKind>('volunteer')
  const [drawn, setDrawn] = useState(0)
  const workbench = useWorkbench(unitId)
  const head = useQuery('nomination.list', { unitId, year, kind })
  const me = workbench.me.value
  const refresh = () => {
    setDrawn(drawn + 1)
    void head.refresh()
  }

  return (
    <WorkbenchPage workbench={workbench} current="nominations" title="推荐表">
      <Chips
        label="哪一年"
        options={[thisYear, thisYear - 1].map((one) => ({ value: String(one), label: `${one} 年度` }))}
        value={[String(year)]}
        isSingle
        onChange={([chosen]) => chosen && setYear(Number(chosen))}
      />
      <Loaded query={head} saying="正在取推荐表">
        {(found) => (
          <DrawCard
            unitId={unitId}
            head={found.head}
            canSet={me !== undefined && may('nomination.set', me)}
            onDrawn={refresh}
          />
        )}
      </Loaded>
      <Tabs label="个人还是队伍" items={KINDS} value={kind} onChange={setKind} />
      <Nominees
        key={`${year}-${kind}-${drawn}`}
        unitId={unitId}
        year={year}
        kind={kind}
        onChanged={() => void head.refresh()}
      />
    </WorkbenchPage>
  )
}

type Props = { unitId: string; year: number; kind: NomineeKind; onChanged: () => void }

function Nominees({ onChanged, ...which }: Props) {
  const list = usePagedList('nomination.list', which)
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <PagedList
      list={list}
      saying="正在取名单"
      isCards
      keyOf={({ id }) => id}
      empty={<Empty title="还没有够条件的" note="先按上面的按钮，从记录里核算一遍。" />}
    >
      {(nominee) => <NomineeCard nominee={nominee} unitId={which.unitId} year={which.year} onChanged={onChanged} />}
    </PagedList>
  )
}
