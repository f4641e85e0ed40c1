import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { NoTeam } from '@/features/team/components/no-team'
import { RequestList } from '@/features/team/components/request-list'
import { usePagedList } from '@/hooks/use-paged-list'
import { back, usePageParams } from '@/platform/navigate'

/** 入队申请 of one team, for its leaders and the unit. */
export default function TeamRequestsPage() {
  const params = usePageParams('teamRequests')
  return <Page>{params.data ? <Requests teamId={params.data.teamId} /> : <NoTeam />}</Page>
}

const Requests = ({ teamId }: { teamId: string }) => (
  <RequestList
    list={usePagedList('team.requests', { teamId })}
    empty={
      <Empty
        title="没有等答复的申请"
        note="有人申请入队，会排在这里。"
        action={{ label: '回去', onClick: () => void back() }}
      />
    }
  />
)
