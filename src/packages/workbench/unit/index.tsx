import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MapChoice as Map } from '@shared/contract/area'
import { duePeriod } from '@shared/domain/monthly/window'
import { Button } from '@/components/button/button'
import { Loaded } from '@/components/loaded/loaded'
import { GroupDashboardView } from '@/features/dashboard/components/group-dashboard'
import { MapChoice } from '@/features/dashboard/components/map-choice'
import { PeriodChoice } from '@/features/dashboard/components/period-choice'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { asOfWord, spanOf, type PeriodChoice as Choice } from '@/features/dashboard/period'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { usePullDown } from '@/platform/lifecycle'
import { go, usePageParams } from '@/platform/navigate'

/** 看数据 of one reporting unit. */
export default function UnitFiguresPage() {
  const params = usePageParams('unitFigures')
  return params.data ? <UnitFigures unitId={params.data.unitId} /> : <NothingHere title="没找到这家单位" />
}

function UnitFigures({ unitId }: { unitId: string }) {
  const [period, setPeriod] = useState<Choice>(() => duePeriod(now()))
  const [map, setMap] = useState<Map>('asItWas')
  const workbench = useWorkbench(unitId)
  const figures = useQuery('dashboard.unit', { unitId, period, map })
  const before = useQuery('dashboard.unit', period === 'window' ? { unitId, period: 'previousWindow' } : null)
  usePullDown(() => Promise.all([figures.refresh(), workbench.refresh()]))
  const found = figures.value

  return (
    <WorkbenchPage
      workbench={workbench}
      current="unit"
      title={found?.name || '看数据'}
      headline={
        <>
          <PeriodChoice value={period} span={found && spanOf(found.period, now())} onChange={setPeriod} />
          {found && <View className="t28 ink3">{asOfWord(found.asOf, now())}</View>}
        </>
      }
    >
      <MapChoice value={map} onChange={setMap} />
      <Loaded query={figures} saying="正在算这段时间的数">
        {(dashboard) => (
          <>
            <GroupDashboardView
              dashboard={dashboard}
              before={period === 'window' ? before.value : undefined}
              period={period}
              group={{ unitId }}
            />
            <Button isBlock kind="line" icon="book" onClick={() => void go('annual', { unitId })}>
              年度总结
            </Button>
          </>
        )}
      </Loaded>
    </WorkbenchPage>
  )
}
