import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import { teamsFor } from '@shared/domain/permission/scopes'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { PoolLists } from '@/features/order/components/pool-lists'
import { useQuery } from '@/hooks/use-query'
import { goTab, usePageParams } from '@/platform/navigate'

/** 接单: what a team may take and has taken. */
export default function OrderPoolPage() {
  const me = useQuery('account.me', {})
  const { data } = usePageParams('orderPool')

  return (
    <Page>
      <Loaded query={me} saying="正在看您带哪支队" shape="list">
        {(person) => <OfTeams me={person} asked={data?.teamId} />}
      </Loaded>
    </Page>
  )
}

function OfTeams({ me, asked }: { me: AccountView; asked: string | undefined }) {
  const teams = teamsFor('order.pool', me)
  const [chosen, setChosen] = useState(asked)
  const team = teams.find(({ teamId }) => teamId === chosen) ?? teams[0]
  if (!team) {
    return (
      <Empty
        title="队长才能接单"
        note="您现在没有带队。想请队伍上门，可以点单。"
        action={{ label: '去点单', onClick: () => void goTab('order') }}
      />
    )
  }

  return (
    <>
      {teams.length > 1 && (
        <Chips
          label="哪支队伍"
          options={teams.map(({ teamId, teamName }) => ({ value: teamId, label: teamName }))}
          value={[team.teamId]}
          isSingle
          onChange={([teamId]) => teamId && setChosen(teamId)}
        />
      )}
      <PoolLists key={team.teamId} teamId={team.teamId} streetName={me.subdistrictName} />
    </>
  )
}
