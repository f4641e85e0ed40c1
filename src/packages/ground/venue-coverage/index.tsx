import { useState } from 'react'
import { View } from '@tarojs/components'
import { CardList } from '@/components/card/card'
import { Loaded } from '@/components/loaded/loaded'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { PeriodChoice } from '@/features/dashboard/components/period-choice'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { asOfWord, spanOf, type PeriodChoice as Choice } from '@/features/dashboard/period'
import { districtOf, useWorkbench } from '@/features/dashboard/use-workbench'
import { CoverageList } from '@/features/venue/components/coverage-list'
import { TiersCard } from '@/features/venue/components/tiers-card'
import { shareWord, usedWord } from '@/features/venue/coverage-words'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { usePullDown } from '@/platform/lifecycle'
import { go, usePageParams } from '@/platform/navigate'

/** 阵地覆盖: which venues had an activity in a period and which had none; of a district, or of the city by district. */
export default function VenueCoveragePage() {
  const { data } = usePageParams('venueCoverage')
  const [period, setPeriod] = useState<Choice>('quarter')
  const workbench = useWorkbench(undefined)
  const { areaId, isCity } = districtOf(workbench.unit)
  const districtId = data?.districtId ?? areaId
  const query = useQuery('venue.coverage', districtId ? { districtId, period } : isCity ? { period } : null)
  const hasNone = workbench.me.value !== undefined && !districtId && !isCity
  usePullDown(query.refresh)
  const found = query.value

  if (hasNone) return <NothingHere title="您的单位不管阵地" />

  return (
    <WorkbenchPage
      workbench={workbench}
      current="venueCoverage"
      title="阵地覆盖"
      headline={
        <>
          <PeriodChoice value={period} span={found && spanOf(found.period, now())} onChange={setPeriod} />
          {found && <View className="t28 ink3">{asOfWord(found.asOf, now())}</View>}
        </>
      }
    >
      <Loaded query={query} saying="正在看各阵地">
        {(coverage) => (
          <>
            <SectionHead title={coverage.name} note="至少办过一场已结项的活动，不论谁来办" />
            <TiersCard coverage={coverage} />
            {coverage.districts.length > 0 && (
              <>
                <SectionHead title="各区县" note="办得少的在前" />
                <CardList>
                  {coverage.districts.map(({ id, name, ...share }) => (
                    <Row
                      key={id}
                      title={name}
                      value={shareWord(share)}
                      note={usedWord(share)}
                      onClick={() => void go('venueCoverage', { districtId: id })}
                    />
                  ))}
                </CardList>
              </>
            )}
            {coverage.venues.length > 0 && <CoverageList key={period} venues={coverage.venues} />}
          </>
        )}
      </Loaded>
    </WorkbenchPage>
  )
}
