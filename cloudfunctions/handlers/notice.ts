import { noticeApi } from '@shared/contract/notice'
import { ok, refuse } from '@shared/contract/result'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

export const list = implement(noticeApi['notice.list'], async ({ cursor }, { store, caller }) => {
  const found = await store.notices.find({
    where: { personId: caller._id },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (notice) => notice))
})

export const markRead = implement(noticeApi['notice.read'], async ({ noticeId }, { store, caller }) => {
  const notice = await store.notices.get(noticeId)
  if (!notice || notice.personId !== caller._id) return refuse('NOT_FOUND')
  if (notice.isRead) return ok(notice)

  // Somebody faster can only be the same person's other phone, marking the same notice.
  const isSaved = await store.notices.replace(notice, { ...notice, isRead: true })
  const read = isSaved ? { ...notice, isRead: true } : await store.notices.get(noticeId)
  return read ? ok(read) : refuse('NOT_FOUND')
})
