import { Empty, ErrorState } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { SectionHead } from '@/components/section-head/section-head'
import { ActivityRow } from '@/features/activity/components/activity-row'
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
      <ErrorState title="这个链接不完整" note="请从队伍列表里再打开一次。" onRetry={() => void goTab('me')} />
    </Page>
  )
}

function TeamOf({ teamId }: { teamId: string }) {
  const query = useQuery('team.get', { teamId })
  const upcoming = usePagedList('activity.list', { teamId, when: 'upcoming' })
  useListGestures({ refresh: () => Promise.all([query.refresh(), upcoming.refresh()]), loadMore: upcoming.loadMore })
  useShare(query.value?.name ?? '科技志愿服务队', address('teamDetail', { teamId }))

  return (
    <Page>
      <Loaded query={query} saying="正在打开队伍">
        {(team) => <TeamCard team={team} />}
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
    </Page>
  )
}
