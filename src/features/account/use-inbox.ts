import type { NoticeView } from '@shared/contract/notice'
import { useAction } from '@/hooks/use-action'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { setTabBadge } from '@/platform/tab-badge'
import { toast } from '@/platform/toast'

/** 站内信: read one by one, or all that is there by now. */
export function useInbox() {
  const list = usePagedList('notice.list', {})
  useRefreshOnShow(list.refresh)
  useListGestures(list)
  // A message that cannot be marked just now stays bold; that is no reason to stop the reader.
  const read = useAction('notice.read', { onRefused: () => true })
  const readAll = useAction('notice.readAll', {
    onDone: ({ unread }) => {
      toast('都标成已读了')
      setTabBadge('me', unread)
      void list.refresh()
    },
  })
  const newest = list.items[0]

  return {
    list,
    hasUnread: list.items.some(({ isRead }) => !isRead),
    isBusy: readAll.isBusy,
    read: async ({ _id, isRead }: NoticeView) => void (isRead || (await read.run({ noticeId: _id }))),
    readAll: () => (newest ? void readAll.run({ upToId: newest._id }) : undefined),
  }
}
