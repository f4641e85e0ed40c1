import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { TeamRow } from '@/features/team/components/team-row'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { goTab, usePageParams } from '@/platform/navigate'

/** 队伍 of one reporting unit; of my own units where none is named. */
export default function TeamListPage() {
  const params = usePageParams('teamList')
  const me = useQuery('account.me', {})
  const asked = params.success ? params.data.unitId : undefined

  return (
    <Page>
      {asked ? (
        <Teams unitId={asked} />
      ) : (
        <Loaded query={me} saying="正在取队伍">
          {(account) => <OwnUnits units={unitsOf(account)} />}
        </Loaded>
      )}
    </Page>
  )
}

function unitsOf({ memberships, appointments }: AccountView) {
  const named = appointments.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))
  const others = memberships.map(({ unitId, teamName }) => ({ value: unitId, label: `${teamName}所在单位` }))
  const all = [...named, ...others, { value: CITY_UNIT_ID, label: '市级' }]
  return all.filter(({ value }, at) => all.findIndex((other) => other.value === value) === at)
}

function OwnUnits({ units }: { units: { value: string; label: string }[] }) {
  const [unitId, setUnitId] = useState(units[0]?.value ?? CITY_UNIT_ID)

  return (
    <>
      <Chips
        isSingle
        label="哪个单位"
        options={units}
        value={[unitId]}
        onChange={([one]) => setUnitId(one ?? unitId)}
      />
      <Teams key={unitId} unitId={unitId} />
    </>
  )
}

function Teams({ unitId }: { unitId: string }) {
  const list = usePagedList('team.list', { unitId })
  useListGestures(list)

  return (
    <PagedList
      list={list}
      saying="正在取队伍"
      keyOf={(team) => team._id}
      empty={<Empty title="这个单位还没有队伍" action={{ label: '看看活动', onClick: () => void goTab('activity') }} />}
    >
      {(team) => <TeamRow team={team} />}
    </PagedList>
  )
}
