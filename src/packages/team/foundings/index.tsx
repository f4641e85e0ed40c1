import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { NoTeam } from '@/features/team/components/no-team'
import { RequestList } from '@/features/team/components/request-list'
import { usePagedList } from '@/hooks/use-paged-list'
import { back, usePageParams } from '@/platform/navigate'

/** 等批准的队伍 of one unit. */
export default function TeamFoundingsPage() {
  const params = usePageParams('teamFoundings')
  return <Page>{params.data ? <Foundings unitId={params.data.unitId} /> : <NoTeam />}</Page>
}

const Foundings = ({ unitId }: { unitId: string }) => (
  <RequestList
    list={usePagedList('team.foundings', { unitId })}
    empty={
      <Empty
        title="没有等批准的队伍"
        note="有人申请成立队伍，会排在这里。"
        action={{ label: '回去', onClick: () => void back() }}
      />
    }
  />
)
