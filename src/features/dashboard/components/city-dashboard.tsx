import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { CityDashboard } from '@shared/contract/dashboard'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { SideBySide } from '@/components/desktop-shell/desktop-shell'
import { Empty } from '@/components/empty/empty'
import { whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import type { PeriodChoice } from '../period'
import type { RecordsWish } from '../use-records'
import { MatrixCard, MonthsCard } from './chart-cards'
import { CityMapCard, SupplyCard, UnitsCard } from './city-cards'
import { FigureCards, FurtherFigures } from './figure-cards'
import { SharesRow } from './shares-row'

type Props = {
  dashboard: CityDashboard
  period: PeriodChoice
  /** 谁交了, drawn by whoever knows reports: on the map, and who still owes one. */
  reports?: ReactNode
  owing?: ReactNode
}

/** 看数据 of the city. Every number opens what it is made of: a district, a unit, or the records themselves. */
export function CityDashboardView({ dashboard, period, reports, owing }: Props) {
  const { figures, map, months } = dashboard
  const openRecords = (cell: RecordsWish = {}) => void go('records', { of: 'city', period, ...cell })
  if (figures.activities + figures.orders === 0 && months.every(({ activities }) => activities === 0))
    return <FirstMonth />

  return (
    <>
      <FigureCards figures={figures} registered={dashboard.registeredVolunteers} onOpen={() => openRecords()} />
      <CityMapCard
        reports={reports}
        districts={dashboard.districts}
        onOpen={(areaId) => void go('districtFigures', { areaId, map })}
      />
      {owing}
      <SideBySide>
        <UnitsCard units={dashboard.units} onOpen={(unitId) => void go('unitFigures', { unitId })} />
        <MonthsCard months={months} onOpen={(month) => openRecords({ period: 'month', on: `${month}-15` })} />
      </SideBySide>
      <SideBySide>
        <MatrixCard cells={dashboard.matrix} onOpen={(category, line) => openRecords({ category, line })} />
        <SupplyCard districts={dashboard.districts} onOpen={(areaId) => void go('districtFigures', { areaId, map })} />
      </SideBySide>
      <SharesRow group={{ unitId: CITY_UNIT_ID }} period={dashboard.period} />
      <FurtherFigures
        figures={figures}
        onVenues={() => void go('venueCoverage', {})}
        onDays={() => void go('days', { of: 'city', period })}
      />
      <Checked checked={dashboard.checked} />
    </>
  )
}

const FirstMonth = () => <Empty title="全市还没有数字" note="有队伍发布活动、结项或居民点单后，几秒钟内这里就有数。" />

/** 核对: every night the figures are compared with all records, and put right where they differed. */
const Checked = ({ checked }: Pick<CityDashboard, 'checked'>) =>
  checked ? (
    <View className="t28 ink3">
      {`${whenWord(checked.at, now())}核对过：${checked.differences === 0 ? '和记录一致' : `有 ${checked.differences} 处不一致，已按记录改正`}`}
    </View>
  ) : null
