import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TeamDetail, TeamView } from '@shared/contract/team'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { Row } from '@/components/row/row'
import { NoTeam } from '@/features/team/components/no-team'
import { WHY_MERGE } from '@/features/team/team-words'
import { useMerge } from '@/features/team/use-merge'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { back, replaceWith, usePageParams } from '@/platform/navigate'

/** 合并队伍: into which one; the people follow, the records stay. */
export default function MergeTeamPage() {
  const params = usePageParams('teamMerge')
  const team = useQuery('team.get', params.data ? { teamId: params.data.teamId } : null)
  if (!params.data)
    return (
      <Page>
        <NoTeam />
      </Page>
    )

  return (
    <Page>
      <Loaded query={team} saying="正在打开队伍">
        {(found) => <Others team={found} />}
      </Loaded>
    </Page>
  )
}

function Others({ team }: { team: TeamDetail }) {
  const [into, setInto] = useState<TeamView | null>(null)
  const list = usePagedList('team.list', { unitId: team.unitId })
  const { merge, progress } = useMerge(team._id, () => void replaceWith('teamDetail', { teamId: team._id }))
  useListGestures(list)
  const others = list.items.filter(({ _id, suspendedAt }) => _id !== team._id && suspendedAt === null)

  return (
    <>
      <View className="t32">{`${team.name}的 ${team.members} 名队员会一起转过去，过去的记录和时长留在原队名下。`}</View>
      <PagedList
        list={{ ...list, items: others }}
        saying="正在取队伍"
        keyOf={({ _id }) => _id}
        empty={<Empty title="这个单位没有别的队伍" action={{ label: '回去', onClick: () => void back() }} />}
      >
        {(other) => <Row icon="users" title={other.name} note={other.kind} onClick={() => setInto(other)} />}
      </PagedList>
      <ReasonSheet
        isOpen={into !== null}
        title={progress ?? `并入${into?.name ?? ''}`}
        usual={WHY_MERGE}
        yes="合并，合并后不能撤回"
        isBusy={progress !== null}
        onSay={(reason) => into && void merge(into._id, reason)}
        onClose={() => setInto(null)}
      />
    </>
  )
}
