import { useState } from 'react'
import { View } from '@tarojs/components'
import { CITY_AREA_ID, type MapChoice as Map } from '@shared/contract/area'
import { Card } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { SelectField } from '@/components/select-field/select-field'
import { GroupDashboardView } from '@/features/dashboard/components/group-dashboard'
import { MapChoice } from '@/features/dashboard/components/map-choice'
import { PeriodChoice } from '@/features/dashboard/components/period-choice'
import { YearChoice } from '@/features/dashboard/components/year-choice'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { asOfWord, spanOf, type PeriodChoice as Choice } from '@/features/dashboard/period'
import { districtOf, useWorkbench } from '@/features/dashboard/use-workbench'
import { usePlacesUnder } from '@/hooks/use-places-under'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { usePullDown } from '@/platform/lifecycle'
import { usePageParams } from '@/platform/navigate'

/** 看数据 of one district: what happened there, whoever came. */
export default function DistrictFiguresPage() {
  const { data } = usePageParams('districtFigures')
  const workbench = useWorkbench(undefined)
  const { isCity, areaId: own } = districtOf(workbench.unit)
  const places = usePlacesUnder(isCity ? CITY_AREA_ID : null)
  const [chosen, setChosen] = useState(data?.areaId)
  const areaId = chosen ?? own
  const [period, setPeriod] = useState<Choice>('window')
  const [map, setMap] = useState<Map>('asItWas')
  const [lastDay, setLastDay] = useState<string>()
  const past = period === 'year' && lastDay ? { on: lastDay } : {}
  const figures = useQuery('dashboard.district', areaId ? { areaId, period, map, ...past } : null)
  usePullDown(() => Promise.all([figures.refresh(), workbench.refresh()]))
  const found = figures.value

  return (
    <WorkbenchPage
      workbench={workbench}
      current="district"
      title={found?.name ?? '区县数据'}
      headline={
        <>
          <PeriodChoice value={period} span={found && spanOf(found.period, now())} onChange={setPeriod} />
          {found && <View className="t28 ink3">{asOfWord(found.asOf, now())}</View>}
        </>
      }
    >
      {isCity && (
        <Card>
          <SelectField
            label="看哪个区县"
            options={places.options}
            value={areaId}
            onChange={setChosen}
            placeholder={places.isLoading ? '正在取名单' : '请选一个区县'}
          />
        </Card>
      )}
      {areaId && <MapChoice value={map} onChange={setMap} />}
      {areaId && period === 'year' && <YearChoice value={lastDay} onChange={setLastDay} />}
      {areaId ? (
        <Loaded query={figures} saying="正在算这个区县的数">
          {(dashboard) => <GroupDashboardView dashboard={dashboard} period={period} group={{ areaId, map, ...past }} />}
        </Loaded>
      ) : (
        <Empty title="先选一个区县" note="这里看的是谁来都算，在这个区县办了多少。" />
      )}
    </WorkbenchPage>
  )
}
