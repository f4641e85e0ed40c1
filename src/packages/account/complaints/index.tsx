import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { ComplaintRow } from '@/features/complaint/components/complaint-row'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go } from '@/platform/navigate'

/** 我的投诉, newest first. */
export default function ComplaintsPage() {
  const list = usePagedList('complaint.mine', {})
  useRefreshOnShow(list.refresh)
  useListGestures(list)

  return (
    <Page
      foot={
        <FootBar>
          <Button size="l" isBlock icon="edit" onClick={() => void go('complain', {})}>
            提一件投诉
          </Button>
        </FootBar>
      }
    >
      <PagedList
        list={list}
        saying="正在取您的投诉"
        keyOf={({ _id }) => _id}
        empty={<Empty title="您没有提过投诉" note="在活动、队伍、点单的页面也能提，会写明是哪一个。" />}
      >
        {(complaint) => <ComplaintRow complaint={complaint} />}
      </PagedList>
    </Page>
  )
}
