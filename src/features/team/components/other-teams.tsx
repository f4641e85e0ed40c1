import type { TeamView } from '@shared/contract/team'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { back } from '@/platform/navigate'

type Props = {
  unitId: string
  /** The team that people leave. */
  exceptId: string
  onPick: (team: TeamView) => void
}

/** The active teams of a unit into which somebody may go. */
export function OtherTeams({ unitId, exceptId, onPick }: Props) {
  const list = usePagedList('team.list', { unitId })
  useListGestures(list)
  const others = list.items.filter(({ _id, suspendedAt }) => _id !== exceptId && suspendedAt === null)

  return (
    <PagedList
      list={{ ...list, items: others }}
      saying="正在取队伍"
      keyOf={({ _id }) => _id}
      empty={<Empty title="这个单位没有别的队伍" action={{ label: '回去', onClick: () => void back() }} />}
    >
      {(other) => <Row icon="users" title={other.name} note={other.kind} onClick={() => onPick(other)} />}
    </PagedList>
  )
}
