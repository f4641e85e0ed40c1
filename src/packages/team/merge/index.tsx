import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TeamDetail, TeamView } from '@shared/contract/team'
import { Page } from '@/components/page/page'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { AboutTeam } from '@/features/team/components/about-team'
import { OtherTeams } from '@/features/team/components/other-teams'
import { WHY_MERGE } from '@/features/team/team-words'
import { useMerge } from '@/features/team/use-merge'
import { replaceWith, usePageParams } from '@/platform/navigate'

/** 合并队伍: into which one; the people follow, the records stay. */
export default function MergeTeamPage() {
  const { data } = usePageParams('teamMerge')
  return (
    <Page>
      <AboutTeam teamId={data?.teamId}>{(team) => <Others team={team} />}</AboutTeam>
    </Page>
  )
}

function Others({ team }: { team: TeamDetail }) {
  const [into, setInto] = useState<TeamView | null>(null)
  const { merge, progress } = useMerge(team._id, () => void replaceWith('teamDetail', { teamId: team._id }))

  return (
    <>
      <View className="t32">{`${team.name}的 ${team.members} 名队员会一起转过去，过去的记录和时长留在原队名下。`}</View>
      <OtherTeams unitId={team.unitId} exceptId={team._id} onPick={setInto} />
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
