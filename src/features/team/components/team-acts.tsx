import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import type { TeamDetail } from '@shared/contract/team'
import { may } from '@shared/domain/permission/permissions'
import { roleIn } from '@shared/domain/team/memberships'
import { CardList } from '@/components/card/card'
import type { IconName } from '@/components/icon/icon-names'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { go } from '@/platform/navigate'
import { WHY_SUSPEND } from '../team-words'
import { useTeamActs } from '../use-team-acts'

type Props = { team: TeamDetail; me: AccountView; onChanged: () => void }
type Act = { title: string; icon: IconName; value?: string; onClick: () => void }

/** What I may do with this team: the same table decides that the server asks. */
export function TeamActs({ team, me, onChanged }: Props) {
  const [isSuspending, setSuspending] = useState(false)
  const acts = useTeamActs(team, () => {
    setSuspending(false)
    onChanged()
  })
  const rows = [
    ...asRunner(team, me),
    ...asUnit(team, me, { suspend: () => setSuspending(true), resume: () => void acts.resume() }),
    ...asMember(team, me, () => void acts.leave()),
  ]
  if (rows.length === 0) return null

  return (
    <>
      <SectionHead title="这支队伍的事" />
      <CardList>
        {rows.map((row) => (
          <Row key={row.title} isPlain {...row} />
        ))}
      </CardList>
      <ReasonSheet
        isOpen={isSuspending}
        title="为什么暂停？"
        usual={WHY_SUSPEND}
        yes="暂停，告诉队长"
        isBusy={acts.isBusy}
        onSay={acts.suspend}
        onClose={() => setSuspending(false)}
      />
    </>
  )
}

const targetOf = ({ _id, unitId }: TeamDetail) => ({ teamIds: [_id], unitId })

function asRunner(team: TeamDetail, me: AccountView): Act[] {
  if (!may('team.members', me, targetOf(team))) return []
  const teamId = team._id
  const menu: Act[] = may('offering.ofTeam', me, targetOf(team))
    ? [{ title: '服务菜单', icon: 'book', onClick: () => void go('teamOfferings', { teamId }) }]
    : []
  return [
    ...menu,
    { title: '队员', icon: 'users', value: `${team.members} 人`, onClick: () => void go('teamMembers', { teamId }) },
    { title: '入队申请', icon: 'inbox', onClick: () => void go('teamRequests', { teamId }) },
  ]
}

function asUnit(team: TeamDetail, me: AccountView, on: { suspend: () => void; resume: () => void }): Act[] {
  if (team.successorId !== null || !may('team.suspend', me, targetOf(team))) return []
  const still: Act =
    team.suspendedAt === null
      ? { title: '暂停这支队伍', icon: 'stop', value: '不发活动、不接单', onClick: on.suspend }
      : { title: '恢复这支队伍', icon: 'refresh', onClick: on.resume }
  return [still, { title: '并入另一支队伍', icon: 'swap', onClick: () => void go('teamMerge', { teamId: team._id }) }]
}

function asMember(team: TeamDetail, me: AccountView, leave: () => void): Act[] {
  const teamId = team._id
  const figures: Act = { title: '队里的数', icon: 'chart', onClick: () => void go('teamFigures', { teamId }) }
  const role = roleIn(me, teamId)
  if (role === null) return may('dashboard.team', me, targetOf(team)) ? [figures] : []
  const out: Act =
    role === 'leader'
      ? { title: '交接队长', icon: 'door', value: '选一位队员接任', onClick: () => void go('teamMembers', { teamId }) }
      : { title: '退出这支队伍', icon: 'door', onClick: leave }
  return [figures, out]
}
