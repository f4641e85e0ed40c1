import type { NoticeView } from '@shared/contract/notice'
import { NoticeRow } from '@/features/account/components/notice-row'
import { openNoticeLink } from '@/features/account/notice-links'
import { useInbox } from '@/features/account/use-inbox'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { goTab } from '@/platform/navigate'

/** 消息: the inbox is the truth; each message opens what it is about. */
export default function InboxPage() {
  const { list, hasUnread, isBusy, read, readAll } = useInbox()
  const open = async (notice: NoticeView) => {
    await read(notice)
    await openNoticeLink(notice.link)
  }

  return (
    <Page>
      {hasUnread && (
        <Button kind="quiet" icon="check" isBusy={isBusy} busyText="正在标" onClick={readAll}>
          全部标成已读
        </Button>
      )}
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
