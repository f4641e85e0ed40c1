import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MapChoice as Map } from '@shared/contract/area'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { duePeriod } from '@shared/domain/monthly/window'
import { may } from '@shared/domain/permission/permissions'
import { Loaded } from '@/components/loaded/loaded'
import { CityDashboardView } from '@/features/dashboard/components/city-dashboard'
import { MapChoice } from '@/features/dashboard/components/map-choice'
import { PeriodChoice } from '@/features/dashboard/components/period-choice'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { asOfWord, spanOf, type PeriodChoice as Choice } from '@/features/dashboard/period'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { BoardMap } from '@/features/report/components/board-map'
import { OwingCard } from '@/features/report/components/owing-card'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { usePullDown } from '@/platform/lifecycle'

/** 全市一张图: every district and every unit, for who holds a role in the city. */
export default function CityFiguresPage() {
  const [period, setPeriod] = useState<Choice>(() => duePeriod(now()))
  const [map, setMap] = useState<Map>('today')
  const workbench = useWorkbench(undefined)
  const figures = useQuery('dashboard.city', { period, map })
  const me = workbench.me.value
  const seesBoard = me !== undefined && may('report.board', me, { unitId: CITY_UNIT_ID })
  const board = useQuery('report.board', seesBoard ? {} : null)
  usePullDown(() => Promise.all([figures.refresh(), board.refresh(), workbench.refresh()]))
  const found = figures.value

  return (
    <WorkbenchPage
      workbench={workbench}
      current="city"
      title="全市一张图"
      headline={
        <>
          <PeriodChoice value={period} span={found && spanOf(found.period, now())} onChange={setPeriod} />
          {found && <View className="t28 ink3">{asOfWord(found.asOf, now())}</View>}
        </>
      }
    >
      <MapChoice value={map} onChange={setMap} />
      <Loaded query={figures} saying="正在算全市的数">
        {(dashboard) => (
          <CityDashboardView
            dashboard={dashboard}
            period={period}
            reports={
              seesBoard && (
                <Loaded query={board} saying="正在看谁交了">
                  {(found) => <BoardMap board={found} units={dashboard.units} />}
                </Loaded>
              )
            }
            owing={board.value && me && <OwingCard board={board.value} reminds={may('report.remind', me)} />}
          />
        )}
      </Loaded>
    </WorkbenchPage>
  )
}
