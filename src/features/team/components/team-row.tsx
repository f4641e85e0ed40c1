import type { TeamView } from '@shared/contract/team'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import { go } from '@/platform/navigate'

/** One team in a list. */
export const TeamRow = ({ team: { _id, name, kind, leaderName, suspendedAt } }: { team: TeamView }) => (
  <Row
    icon="users"
    title={name}
    note={[kind, leaderName && `队长 ${leaderName}`].filter(Boolean).join('，')}
    {...(suspendedAt === null ? {} : { trailing: <Tag state="cancelled">已停办</Tag> })}
    onClick={() => void go('teamDetail', { teamId: _id })}
  />
)
