import type { AccountView } from '@shared/contract/account'
import { TEAM_ROLE_TEXT, UNIT_ROLE_TEXT } from '@shared/text/terms'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { go } from '@/platform/navigate'

/** 我的队伍, and the units I work for. */
export const MyTeams = ({ me }: { me: AccountView }) => (
  <>
    <SectionHead title="我的队伍" more="找队伍" onMore={() => void go('teamList', {})} />
    <CardList>
      {me.memberships.map(({ teamId, teamName, role }) => (
        <Row
          key={teamId}
          icon="users"
          title={teamName}
          note={TEAM_ROLE_TEXT[role]}
          onClick={() => void go('teamDetail', { teamId })}
        />
      ))}
      {me.appointments.map(({ unitId, unitName, role }) => (
        <Row
          key={`${unitId}-${role}`}
          icon="building"
          title={unitName}
          note={UNIT_ROLE_TEXT[role]}
          onClick={() => void go('teamList', { unitId })}
        />
      ))}
      {me.memberships.length + me.appointments.length === 0 && (
        <Row isPlain title="还没有加入队伍" note="点找队伍，选一支申请加入" />
      )}
      <Row isPlain icon="inbox" title="我的申请" value="入队、建队" onClick={() => void go('myTeamRequests', {})} />
    </CardList>
  </>
)
