import { useState } from 'react'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { teamsFor } from '@shared/domain/permission/scopes'
import { CardList } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { TeamDesk } from '@/features/dashboard/components/team-desk'
import { UnitDesk } from '@/features/dashboard/components/unit-desk'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { teamsOf, unitsOf, useWorkbench, type Workbench } from '@/features/dashboard/use-workbench'
import { DutyDesk } from '@/features/duty/components/duty-desk'
import { DueCard } from '@/features/report/components/due-card'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { go, goTab } from '@/platform/navigate'

/** 工作台: how my unit stands and what waits for me. */
export default function WorkbenchHomePage() {
  const [unitId, setUnitId] = useState<string>()
  const workbench = useWorkbench(unitId)
  const { me, unit } = workbench
  const figures = useQuery('dashboard.unit', unit ? { unitId: unit.unitId, period: 'window' } : null)
  usePullDown(() => Promise.all([workbench.refresh(), figures.refresh()]))
  const units = unitsOf(me.value)

  return (
    <WorkbenchPage workbench={workbench} current="home" title={unit?.unitName ?? '工作台'}>
      {units.length > 1 && (
        <Chips
          label="哪家单位"
          options={units.map((one) => ({ value: one.unitId, label: one.unitName }))}
          value={unit ? [unit.unitId] : []}
          isSingle
          onChange={([chosen]) => chosen && setUnitId(chosen)}
        />
      )}
      <Loaded query={me} saying="正在打开工作台">
        {() => (
          <>
            {unit &&
              me.value &&
              unit.unitId !== CITY_UNIT_ID &&
              may('report.due', me.value, { unitId: unit.unitId }) && <DueCard unitId={unit.unitId} />}
            {unit && me.value && (
              <DutyDesk unitId={unit.unitId} canAsk={may('duty.ask', me.value, { unitId: unit.unitId })} />
            )}
            {unit && <UnitDesk key={unit.unitId} unit={unit} workbench={workbench} figures={figures} />}
            <MyTeams workbench={workbench} />
            {!unit && teamsOf(me.value).length === 0 && <NobodyYet />}
          </>
        )}
      </Loaded>
    </WorkbenchPage>
  )
}

function MyTeams({ workbench }: { workbench: Workbench }) {
  const me = workbench.me.value
  const teams = teamsOf(me)
  const led = me ? teamsFor('activity.draft', me) : []
  const joined = teams.filter((team) => !led.includes(team))

  return (
    <>
      {led.map((team) => (
        <TeamDesk key={team.teamId} team={team} />
      ))}
      {joined.length > 0 && <SectionHead title="我的队伍" />}
      {joined.length > 0 && (
        <CardList>
          {joined.map(({ teamId, teamName }) => (
            <Row
              key={teamId}
              icon="team"
              title={teamName}
              note="看队里的数"
              onClick={() => void go('teamFigures', { teamId })}
            />
          ))}
        </CardList>
      )}
    </>
  )
}

const NobodyYet = () => (
  <Empty
    title="工作台给单位和队伍用"
    note="加入一支队伍，或由单位请您做管理员，这里就会有内容。"
    action={{ label: '回首页', onClick: () => void goTab('home') }}
  />
)
