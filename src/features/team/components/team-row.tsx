import type { TeamView } from '@shared/contract/team'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import { go } from '@/platform/navigate'
import { stillWord } from '../team-words'

/** One team in a list. */
export const TeamRow = ({ team }: { team: TeamView }) => (
  <Row
    icon="users"
    title={team.name}
    note={[team.kind, team.leaderName && `队长 ${team.leaderName}`].filter(Boolean).join('，')}
    {...(team.suspendedAt === null ? {} : { trailing: <Tag state="cancelled">{stillWord(team)}</Tag> })}
    onClick={() => void go('teamDetail', { teamId: team._id })}
  />
)
