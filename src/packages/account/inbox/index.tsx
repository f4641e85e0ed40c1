import type { NoticeView } from '@shared/contract/notice'
import { NoticeRow } from '@/features/account/components/notice-row'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { useAction } from '@/hooks/use-action'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { go, goTab } from '@/platform/navigate'

/** 消息: the inbox is the truth; each message opens what it is about. */
export default function InboxPage() {
  const list = usePagedList('notice.list', {})
  // A message that cannot be marked just now stays bold; that is no reason to stop the reader.
  const { run } = useAction('notice.read', { onRefused: () => true })
  useRefreshOnShow(list.refresh)
  useListGestures(list)
  const open = async (notice: NoticeView) => {
    if (!notice.isRead) await run({ noticeId: notice._id })
    await openLink(notice.link)
  }

  return (
    <Page>
      <PagedList
        list={list}
        saying="正在取消息"
        keyOf={(notice) => notice._id}
        empty={
          <Empty
            title="还没有消息"
            note="报名、点单有了变化，都会在这里告诉您。"
            action={{ label: '回首页', onClick: () => void goTab('home') }}
          />
        }
      >
        {(notice) => <NoticeRow notice={notice} onOpen={() => void open(notice)} />}
      </PagedList>
    </Page>
  )
}

function openLink({ page, id }: NoticeView['link']) {
  if (page === 'record') return go('record', {})
  if (page === 'workbench') return go('workbench', {})
  return page === 'order' ? go('orderDetail', { orderId: id }) : go('activityDetail', { activityId: id })
}
