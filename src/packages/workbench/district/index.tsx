import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { SelectField } from '@/components/select-field/select-field'
import { GroupDashboardView } from '@/features/dashboard/components/group-dashboard'
import { MapChoice } from '@/features/dashboard/components/map-choice'
import { PeriodChoice } from '@/features/dashboard/components/period-choice'
import { YearChoice } from '@/features/dashboard/components/year-choice'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { asOfWord, spanOf } from '@/features/dashboard/period'
import { useDistrictChoice } from '@/features/dashboard/use-district-choice'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { usePullDown } from '@/platform/lifecycle'
import { usePageParams } from '@/platform/navigate'

/** 看数据 of one district: what happened there, whoever came. */
export default function DistrictFiguresPage() {
  const { data } = usePageParams('districtFigures')
  const workbench = useWorkbench(undefined)
  const choice = useDistrictChoice(workbench, data ?? undefined)
  const figures = useQuery('dashboard.district', choice.wish)
  usePullDown(() => Promise.all([figures.refresh(), workbench.refresh()]))
  const { group, period } = choice
  const found = figures.value

  return (
    <WorkbenchPage
      workbench={workbench}
      current="district"
      title={found?.name ?? '区县数据'}
      headline={
        <>
          <PeriodChoice value={period} span={found && spanOf(found.period, now())} onChange={choice.setPeriod} />
          {found && <View className="t28 ink3">{asOfWord(found.asOf, now())}</View>}
        </>
      }
    >
      <Choices choice={choice} />
      {group ? (
        <Loaded query={figures} saying="正在算这个区县的数">
          {(dashboard) => <GroupDashboardView dashboard={dashboard} period={period} group={group} />}
        </Loaded>
      ) : (
        <Empty title="先选一个区县" note="这里看的是谁来都算，在这个区县办了多少。" />
      )}
    </WorkbenchPage>
  )
}

const Choices = ({ choice }: { choice: ReturnType<typeof useDistrictChoice> }) => (
  <>
    {choice.isCity && (
      <Card>
        <SelectField
          label="看哪个区县"
          options={choice.places.options}
          value={choice.areaId}
          onChange={choice.setChosen}
          placeholder={choice.places.isLoading ? '正在取名单' : '请选一个区县'}
        />
      </Card>
    )}
    {choice.areaId && <MapChoice value={choice.map} onChange={choice.setMap} />}
    {choice.hasYears && <YearChoice value={choice.lastDay} onChange={choice.setLastDay} />}
  </>
)
