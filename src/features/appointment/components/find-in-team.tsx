import { useState } from 'react'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { MoreLink } from '@/components/section-head/section-head'
import { usePagedList } from '@/hooks/use-paged-list'
import { nameOf } from './officer-card'

type Team = { _id: string; name: string }
type Person = { personId: string; name: string }
type Props = { unitId: string; onFound: (person: Person) => void }

/** Finds a person in the member list of one of the unit's teams. */
export function FindInTeam({ unitId, onFound }: Props) {
  const [team, setTeam] = useState<Team | null>(null)
  if (!team) return <Teams unitId={unitId} onChosen={setTeam} />
  return (
    <>
      <MoreLink onClick={() => setTeam(null)}>{`${team.name}，换一支队伍`}</MoreLink>
      <Members teamId={team._id} onFound={onFound} />
    </>
  )
}

function Teams({ unitId, onChosen }: { unitId: string; onChosen: (team: Team) => void }) {
  const list = usePagedList('team.list', { unitId })

  return (
    <PagedList
      list={list}
      saying="正在取队伍"
      keyOf={({ _id }) => _id}
      empty={<Empty title="这个单位还没有队伍" note="可以用手机号找人。" />}
    >
      {(team) => <Row icon="team" title={team.name} onClick={() => onChosen(team)} />}
    </PagedList>
  )
}

function Members({ teamId, onFound }: { teamId: string; onFound: (person: Person) => void }) {
  const list = usePagedList('team.members', { teamId })

  return (
    <PagedList
      list={list}
      saying="正在取队员"
      keyOf={({ personId }) => personId}
      empty={<Empty title="这支队伍还没有队员" note="可以用手机号找人。" />}
    >
      {({ personId, name }) => <Row icon="user" title={nameOf(name)} onClick={() => onFound({ personId, name })} />}
    </PagedList>
  )
}
