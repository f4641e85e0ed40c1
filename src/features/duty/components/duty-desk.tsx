import type { Output } from '@shared/contract/api'
import { Card, CardList } from '@/components/card/card'
import { Loaded } from '@/components/loaded/loaded'
import { MoreLink, SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'
import { quarterWord } from '../duty-words'
import { LightCounts } from './light-counts'
import { OwnDutyCard } from './own-duty-card'
import { TeamLightRow } from './team-light-row'

const SHOWN = 3

/** The red lights, first of all: how the unit's teams stand in the quarter, and who owes an activity. */
export function DutyDesk({ unitId, canAsk }: { unitId: string; canAsk: boolean }) {
  const query = useQuery('duty.unit', { unitId })

  return (
    <Loaded query={query} saying="正在看职责灯">
      {(board) => (
        <>
          <OwnDutyCard own={board.own} />
          {board.items.length > 0 && <Teams unitId={unitId} board={board} canAsk={canAsk} />}
        </>
      )}
    </Loaded>
  )
}

type Props = { unitId: string; board: Output<'duty.unit'>; canAsk: boolean }

function Teams({ unitId, board, canAsk }: Props) {
  const { lights, quarter, daysLeft, items } = board
  const owing = items.filter(({ light }) => light === 'missed' || light === 'atRisk').slice(0, SHOWN)
  const all = Object.values(lights).reduce((sum, count) => sum + count, 0)

  return (
    <>
      <SectionHead
        title={`${quarterWord(quarter.from)}办活动`}
        note={`到 ${monthDay(quarter.to)}，还有 ${daysLeft} 天`}
      />
      <Card>
        <LightCounts lights={lights} onChoose={(light) => void go('duties', { unitId, light })} />
      </Card>
      {owing.length > 0 && (
        <CardList>
          {owing.map((team) => (
            <TeamLightRow key={team.teamId} team={team} canAsk={canAsk} />
          ))}
        </CardList>
      )}
      <MoreLink onClick={() => void go('duties', { unitId })}>{`看全部 ${all} 支队伍`}</MoreLink>
    </>
  )
}
