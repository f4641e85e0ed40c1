import { useState } from 'react'
import { View } from '@tarojs/components'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { duePeriod } from '@shared/domain/monthly/window'
import { Button } from '@/components/button/button'
import { SideBySide } from '@/components/desktop-shell/desktop-shell'
import { Loaded } from '@/components/loaded/loaded'
import { MatrixCard, MonthsCard } from '@/features/dashboard/components/chart-cards'
import { FigureCards, FurtherFigures } from '@/features/dashboard/components/figure-cards'
import { PeriodChoice } from '@/features/dashboard/components/period-choice'
import { RecentCard } from '@/features/dashboard/components/recent-card'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { SharesRow } from '@/features/dashboard/components/shares-row'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { asOfWord, spanOf, type PeriodChoice as Choice } from '@/features/dashboard/period'
import type { RecordsWish } from '@/features/dashboard/use-records'
import { useWorkbench, type Workbench } from '@/features/dashboard/use-workbench'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { usePullDown } from '@/platform/lifecycle'
import { go, usePageParams } from '@/platform/navigate'

/** 看数据 of one team. */
export default function TeamFiguresPage() {
  const params = usePageParams('teamFigures')
  return params.data ? <TeamFigures teamId={params.data.teamId} /> : <NothingHere title="没找到这支队伍" />
}

function TeamFigures({ teamId }: { teamId: string }) {
  const [period, setPeriod] = useState<Choice>(() => duePeriod(now()))
  const workbench = useWorkbench(undefined)
  const figures = useQuery('dashboard.team', { teamId, period })
  usePullDown(() => Promise.all([figures.refresh(), workbench.refresh()]))
  const found = figures.value
  const unitId = unitOfTeam(workbench, teamId)
  const openRecords = (cell: RecordsWish = {}) => void go('records', { teamId, period, ...cell })

  return (
    <WorkbenchPage
      workbench={workbench}
      current={`team-${teamId}`}
      title={found?.name ?? '队伍数据'}
      headline={
        <>
          <PeriodChoice value={period} span={found && spanOf(found.period, now())} onChange={setPeriod} />
          {found && <View className="t28 ink3">{asOfWord(found.asOf, now())}</View>}
        </>
      }
    >
      <Loaded query={figures} saying="正在算队里的数">
        {(dashboard) => (
          <>
            <FigureCards figures={dashboard.figures} onOpen={() => openRecords()} />
            <SideBySide>
              <MonthsCard months={dashboard.months} onOpen={(month) => openRecords({ month, period: 'year' })} />
              <MatrixCard cells={dashboard.matrix} onOpen={(category, line) => openRecords({ category, line })} />
            </SideBySide>
            <RecentCard recent={dashboard.recent} onMore={() => openRecords()} />
            <SharesRow group={{ teamId }} period={dashboard.period} />
            <FurtherFigures figures={dashboard.figures} onDays={() => void go('days', { teamId, period })} />
            {unitId && (
              <Button isBlock kind="line" icon="book" onClick={() => void go('annual', { unitId, teamId })}>
                年度总结
              </Button>
            )}
          </>
        )}
      </Loaded>
    </WorkbenchPage>
  )
}

/** The unit a team stands under, as far as this person's own roles say it. */
const unitOfTeam = ({ me, unit }: Workbench, teamId: string) =>
  me.value?.memberships.find((one) => one.teamId === teamId)?.unitId ??
  (unit?.unitId === CITY_UNIT_ID ? undefined : unit?.unitId)
