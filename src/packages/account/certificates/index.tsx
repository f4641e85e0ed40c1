import { View } from '@tarojs/components'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { SectionHead } from '@/components/section-head/section-head'
import { IssueCard } from '@/features/account/components/issue-card'
import { SheetCard } from '@/features/account/components/sheet-card'
import { useIssue } from '@/features/account/use-issue'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { goTab } from '@/platform/navigate'

/** 服务记录单: free, as many as needed; whoever has the number can check it. */
export default function CertificatesPage() {
  const units = useQuery('certificate.units', {})
  const list = usePagedList('certificate.mine', {})
  const issue = useIssue(() => void list.refresh())
  useListGestures({ refresh: () => Promise.all([units.refresh(), list.refresh()]), loadMore: list.loadMore })

  return (
    <Page>
      <Loaded query={units} saying="正在算您的时长">
        {({ items }) => (items.length > 0 ? <IssueCard units={items} issue={issue} /> : <NoHours />)}
      </Loaded>
      <SectionHead title="开过的记录单" />
      <PagedList
        isCards
        list={list}
        saying="正在取记录单"
        keyOf={(sheet) => sheet._id}
        empty={<View className="t28 ink2 center">还没开过记录单。</View>}
      >
        {(sheet) => <SheetCard sheet={sheet} />}
      </PagedList>
    </Page>
  )
}

const NoHours = () => (
  <Empty
    title="还没有确认过的时长"
    note="参加活动、签到签退，队长确认以后，就能开记录单。"
    action={{ label: '看活动', onClick: () => void goTab('activity') }}
  />
)
