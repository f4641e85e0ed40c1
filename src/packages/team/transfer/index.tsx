import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TeamDetail, TeamView } from '@shared/contract/team'
import { Page } from '@/components/page/page'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { AboutTeam } from '@/features/team/components/about-team'
import { OtherTeams } from '@/features/team/components/other-teams'
import { UnitField } from '@/features/team/components/unit-field'
import { WHY_TRANSFER } from '@/features/team/team-words'
import { useAction } from '@/hooks/use-action'
import { back, usePageParams } from '@/platform/navigate'
import type { ReadParams } from '@/platform/routes'
import { toast } from '@/platform/toast'

/** 转队, asked by the leader for a member: the receiving team decides, past hours stay where they were made. */
export default function TransferMemberPage() {
  const { data } = usePageParams('teamTransfer')
  return (
    <Page>
      <AboutTeam teamId={data?.teamId}>{(from) => data && <WhereTo from={from} {...data} />}</AboutTeam>
    </Page>
  )
}

function WhereTo({ from, personId, name }: ReadParams<'teamTransfer'> & { from: TeamDetail }) {
  const [unit, setUnit] = useState({ unitId: from.unitId, unitName: '本单位' })
  const [into, setInto] = useState<TeamView | null>(null)
  const onDone = () => {
    toast('送出了，等那边的队长同意')
    void back()
  }
  const { run, isBusy } = useAction('team.transfer', { onDone })

  return (
    <>
      <View className="t32">{`${name}从${from.name}转到哪一队？对方队长同意后才算数，过去的时长留在原队名下。`}</View>
      <UnitField
        label="哪个单位的队伍"
        unitName={unit.unitName}
        onPicked={(unitId, unitName) => setUnit({ unitId, unitName })}
      />
      <OtherTeams key={unit.unitId} unitId={unit.unitId} exceptId={from._id} onPick={setInto} />
      <ReasonSheet
        isOpen={into !== null}
        title={`请${into?.name ?? ''}接收${name}`}
        usual={WHY_TRANSFER}
        yes="送出申请"
        isBusy={isBusy}
        onSay={(words) => into && void run({ fromTeamId: from._id, toTeamId: into._id, personId, words })}
        onClose={() => setInto(null)}
      />
    </>
  )
}
