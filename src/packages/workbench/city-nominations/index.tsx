import { useState } from 'react'
import type { NomineeKind, UnitNominations } from '@shared/contract/nomination'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { PagedList } from '@/components/paged-list/paged-list'
import { SelectField } from '@/components/select-field/select-field'
import { Tabs } from '@/components/tabs/tabs'
import { CityHeadCard } from '@/features/award/components/city-head-card'
import { CityNomineeRow } from '@/features/award/components/city-nominee-row'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'

const KINDS = [
  { id: 'volunteer' as const, label: '志愿者' },
  { id: 'team' as const, label: '队伍' },
]
const SHOWN = [
  { value: 'chosen' as const, label: '已推荐' },
  { value: 'ready' as const, label: '够条件的全部' },
]
const ALL_UNITS = 'all'

/** 推荐表 of all units: who is named, who could be, and which unit has not looked yet. */
export default function CityNominationsPage() {
  const thisYear = Number(chinaDay(now()).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [kind, setKind] = useState<NomineeKind>('volunteer')
  const [shown, setShown] = useState<'chosen' | 'ready'>('chosen')
  const [unitId, setUnitId] = useState(ALL_UNITS)
  const workbench = useWorkbench(CITY_UNIT_ID)
  const head = useQuery('nomination.city', { year, kind })
  const me = workbench.me.value
  const wish = { year, kind, chosenOnly: shown === 'chosen', ...(unitId === ALL_UNITS ? {} : { unitId }) }

  return (
    <WorkbenchPage workbench={workbench} current="nominations" title="全市推荐表">
      <Chips
        label="哪一年"
        options={[thisYear, thisYear - 1].map((one) => ({ value: String(one), label: `${one} 年度` }))}
        value={[String(year)]}
        isSingle
        onChange={([chosen]) => chosen && setYear(Number(chosen))}
      />
      <Tabs label="个人还是队伍" items={KINDS} value={kind} onChange={setKind} />
      <Loaded query={head} saying="正在取各单位的推荐表">
        {(found) => (
          <>
            <CityHeadCard
              head={found.head}
              year={year}
              kind={kind}
              canSet={me !== undefined && may('nomination.set', me)}
            />
            <SelectField
              label="哪家单位"
              options={[{ value: ALL_UNITS, label: '全部单位' }, ...found.head.units.map(optionOf)]}
              value={unitId}
              onChange={setUnitId}
            />
          </>
        )}
      </Loaded>
      <Chips
        label="看哪些"
        options={SHOWN}
        value={[shown]}
        isSingle
        onChange={([chosen]) => chosen && setShown(chosen)}
      />
      <Nominees key={JSON.stringify(wish)} {...wish} />
    </WorkbenchPage>
  )
}

const optionOf = ({ unitId, name, drawnAt, ready, chosen }: UnitNominations) => ({
  value: unitId,
  label: drawnAt === null ? `${name}，还没核算` : `${name}，推荐 ${chosen}，够条件 ${ready}`,
})

type Wish = { year: number; kind: NomineeKind; chosenOnly: boolean; unitId?: string }

function Nominees(wish: Wish) {
  const list = usePagedList('nomination.city', wish)
  useListGestures(list)
  return (
    <PagedList
      list={list}
      saying="正在取名单"
      keyOf={({ unitId, id }) => `${unitId} ${id}`}
      empty={
        wish.chosenOnly ? (
          <Empty title="还没有单位推荐" note="看“够条件的全部”，或者等各单位从记录里核算、推荐。" />
        ) : (
          <Empty title="还没有够条件的" note="各单位在自己的推荐表里核算以后，名单就在这里。" />
        )
      }
    >
      {(nominee) => <CityNomineeRow nominee={nominee} year={wish.year} />}
    </PagedList>
  )
}
