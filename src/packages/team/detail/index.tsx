import type { AccountView } from '@shared/contract/account'
import type { TeamDetail } from '@shared/contract/team'
import { isActive } from '@shared/domain/team/life'
import { roleIn } from '@shared/domain/team/memberships'
import { CardList } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { SectionHead } from '@/components/section-head/section-head'
import { ActivityRow } from '@/features/activity/components/activity-row'
import { ComplainLink } from '@/features/complaint/components/complain-link'
import { JoinCard } from '@/features/team/components/join-card'
import { NoTeam } from '@/features/team/components/no-team'
import { TeamActs } from '@/features/team/components/team-acts'
import { TeamCard } from '@/features/team/components/team-card'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { goTab, usePageParams } from '@/platform/navigate'
import { address } from '@/platform/routes'
import { useShare } from '@/platform/share'

/** 队伍: what it is, and what it does next. */
export default function TeamDetailPage() {
  const params = usePageParams('teamDetail')
  if (params.success) return <TeamOf teamId={params.data.teamId} />

  return (
    <Page>
      <NoTeam />
    </Page>
  )
}

function TeamOf({ teamId }: { teamId: string }) {
  const query = useQuery('team.get', { teamId })
  const upcoming = usePagedList('activity.list', { teamId, when: 'upcoming' })
  const me = useQuery('account.me', {})
  const refresh = () => Promise.all([query.refresh(), me.refresh(), upcoming.refresh()])
  useListGestures({ refresh, loadMore: upcoming.loadMore })
  useShare(query.value?.name ?? '科技志愿服务队', address('teamDetail', { teamId }))

  return (
    <Page>
      <Loaded query={query} saying="正在打开队伍">
        {(team) => (
          <>
            <TeamCard team={team} />
            {me.value && <MyPart team={team} me={me.value} onChanged={() => void refresh()} />}
          </>
        )}
      </Loaded>
      <SectionHead title="近期的活动" />
      <PagedList
        list={upcoming}
        saying="正在找活动"
        keyOf={(activity) => activity._id}
        empty={
          <Empty
            title="这支队伍近期没有活动"
            action={{ label: '看看别的活动', onClick: () => void goTab('activity') }}
          />
        }
      >
        {(activity) => <ActivityRow activity={activity} />}
      </PagedList>
      <TakesPart teamId={teamId} />
      <ComplainLink kind="team" subjectId={teamId} name={query.value?.name ?? '这支队伍'}>
        投诉这支队伍
      </ComplainLink>
    </Page>
  )
}

/** 参与: what it takes part in as a partner; counted once, for the host. */
function TakesPart({ teamId }: { teamId: string }) {
  const { items } = usePagedList('activity.list', { partnerTeamId: teamId, when: 'upcoming' })
  if (items.length === 0) return null

  return (
    <>
      <SectionHead title="和别的队一起办的" note="参与，场次记给主办队" />
      <CardList>
        {items.map((activity) => (
          <ActivityRow key={activity._id} activity={activity} />
        ))}
      </CardList>
    </>
  )
}

type Part = { team: TeamDetail; me: AccountView; onChanged: () => void }

/** What I may do with it; who is not in it may ask to be. */
const MyPart = ({ team, me, onChanged }: Part) => (
  <>
    {isActive(team) && roleIn(me, team._id) === null && <JoinCard team={team} me={me} onAsked={onChanged} />}
    <TeamActs team={team} me={me} onChanged={onChanged} />
  </>
)
