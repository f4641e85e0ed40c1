import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { TeamRow } from '@/features/team/components/team-row'
import { UnitField } from '@/features/team/components/unit-field'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { go, goTab, usePageParams } from '@/platform/navigate'

/** 队伍 of one reporting unit; of my own units where none is named. */
export default function TeamListPage() {
  const params = usePageParams('teamList')
  const me = useQuery('account.me', {})
  const asked = params.data?.unitId

  return (
    <Page>
      <Loaded query={me} saying="正在取队伍">
        {(account) => <TeamsOfUnits me={account} asked={asked} />}
      </Loaded>
    </Page>
  )
}

/** Where a person belongs or works first; every other unit is a tap away. A name that is not known yet is empty. */
function firstUnit({ memberships, appointments }: AccountView, asked: string | undefined) {
  const named = appointments.map(({ unitId, unitName }) => ({ unitId, unitName }))
  const joined = memberships.map(({ unitId }) => ({ unitId, unitName: '' }))
  const known = [...named, ...joined, { unitId: CITY_UNIT_ID, unitName: '市级' }]
  const first = known.find(({ unitId }) => asked === undefined || unitId === asked)
  return first ?? { unitId: asked ?? CITY_UNIT_ID, unitName: '' }
}

function TeamsOfUnits({ me, asked }: { me: AccountView; asked: string | undefined }) {
  const [unit, setUnit] = useState(() => firstUnit(me, asked))
  const { unitId } = unit
  const named = useQuery('team.units', unit.unitName ? null : { unitId })
  const unitName = unit.unitName || (named.value?.items[0]?.name ?? '')

  return (
    <>
      <UnitField
        label="哪个单位的队伍"
        unitName={unitName}
        onPicked={(picked, name) => setUnit({ unitId: picked, unitName: name })}
      />
      {may('team.foundings', me, { unitId }) && (
        <CardList>
          <Row icon="inbox" title="等批准的队伍" onClick={() => void go('teamFoundings', { unitId })} />
        </CardList>
      )}
      <Teams key={unitId} unitId={unitId} />
      {may('team.found', me) && (
        <Button
          kind="line"
          isBlock
          icon="plus"
          onClick={() => void go('teamFound', unitId === CITY_UNIT_ID ? {} : { unitId, unitName })}
        >
          成立新队伍
        </Button>
      )}
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
