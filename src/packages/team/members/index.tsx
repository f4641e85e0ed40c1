import { may } from '@shared/domain/permission/permissions'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { MemberRow } from '@/features/team/components/member-row'
import { NoTeam } from '@/features/team/components/no-team'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { back, usePageParams } from '@/platform/navigate'

/** 队员: for the team's leaders and the unit; every look is written down. */
export default function TeamMembersPage() {
  const params = usePageParams('teamMembers')
  return <Page>{params.data ? <Members teamId={params.data.teamId} /> : <NoTeam />}</Page>
}

function Members({ teamId }: { teamId: string }) {
  const me = useQuery('account.me', {})
  const team = useQuery('team.get', { teamId })
  const list = usePagedList('team.members', { teamId })
  useListGestures(list)
  const target = { teamIds: [teamId], unitId: team.value?.unitId ?? null }
  const isHead = me.value !== undefined && may('team.setAdmin', me.value, target)
  const isLeading = me.value !== undefined && may('team.transfer', me.value, { teamIds: [teamId] })

  return (
    <PagedList
      list={list}
      saying="正在取队员"
      keyOf={({ personId }) => personId}
      empty={<Empty title="队里还没有人" action={{ label: '回去', onClick: () => void back() }} />}
    >
      {(member) => <MemberRow {...{ member, teamId, isHead, isLeading }} onChanged={() => void list.refresh()} />}
    </PagedList>
  )
}
