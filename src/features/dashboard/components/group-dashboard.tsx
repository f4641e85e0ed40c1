import type { GroupDashboard } from '@shared/contract/dashboard'
import { SideBySide } from '@/components/desktop-shell/desktop-shell'
import { go } from '@/platform/navigate'
import type { PeriodChoice } from '../period'
import type { RecordsWish } from '../use-records'
import { MatrixCard, MonthsCard, StreetsCard, TeamsCard } from './chart-cards'
import { FigureCards, FurtherFigures } from './figure-cards'
import { RecentCard } from './recent-card'
import { SharesRow } from './shares-row'

type Props = {
  dashboard: GroupDashboard
  before?: GroupDashboard | undefined
  period: PeriodChoice
  /** Whose records are opened: a unit's or a district's. */
  group: Pick<RecordsWish, 'unitId' | 'areaId' | 'map' | 'on'>
}

/** 看数据 of a unit or a district. Every number opens the records behind it. */
export function GroupDashboardView({ dashboard, before, period, group }: Props) {
  const openRecords = (cell: RecordsWish = {}) => void go('records', { ...group, period, ...cell })
  const { unitId, areaId } = group

  return (
    <>
      <FigureCards
        figures={dashboard.figures}
        registered={dashboard.registeredVolunteers}
        before={before?.figures}
        onOpen={() => openRecords()}
      />
      <SideBySide>
        <MonthsCard months={dashboard.months} onOpen={(month) => openRecords({ month, period: 'year' })} />
        <StreetsCard
          streets={dashboard.subdistricts}
          onOpen={({ id, name }) => openRecords({ street: name, streetId: id })}
        />
      </SideBySide>
      <SideBySide>
        <TeamsCard
          teams={dashboard.teams}
          otherTeams={dashboard.otherTeams}
          onOpen={(teamId) => openRecords({ teamId })}
          onOpenOthers={() => openRecords({ without: dashboard.teams.map(({ id }) => id).join(',') })}
          onMore={unitId ? () => void go('teamList', { unitId }) : undefined}
        />
        <MatrixCard cells={dashboard.matrix} onOpen={(category, line) => openRecords({ category, line })} />
      </SideBySide>
      <RecentCard recent={dashboard.recent} onMore={() => openRecords()} />
      {unitId && <SharesRow group={{ unitId }} period={dashboard.period} />}
      <FurtherFigures
        figures={dashboard.figures}
        onVenues={areaId ? () => void go('venueCoverage', { districtId: areaId }) : undefined}
        onDays={() => void go('days', { ...group, period })}
      />
    </>
  )
}
