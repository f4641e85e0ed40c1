import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { MyRequestCard } from '@/features/team/components/my-request-card'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { go } from '@/platform/navigate'

/** 我的申请: what I asked of teams and units, what is asked of me, and the answers. */
export default function MyTeamRequestsPage() {
  const list = usePagedList('team.myRequests', {})
  useListGestures(list)

  return (
    <Page>
      <PagedList
        list={list}
        isCards
        saying="正在取申请"
        keyOf={({ _id, askedAt }) => `${_id}-${askedAt}`}
        empty={<Empty title="还没有申请过" action={{ label: '找队伍', onClick: () => void go('teamList', {}) }} />}
      >
        {(request) => <MyRequestCard request={request} onChanged={() => void list.refresh()} />}
      </PagedList>
    </Page>
  )
}
