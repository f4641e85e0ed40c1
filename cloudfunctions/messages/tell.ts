import type { Notice } from '@shared/contract/notice'
import { messageFor } from '@shared/domain/notice/message'
import { listKey } from '@shared/domain/time/list-key'
import type { World } from '@cloud/aggregation/world'

type News = Pick<Notice, '_id' | 'personId' | 'kind' | 'subject' | 'note' | 'link'>

/**
 * Puts news into somebody's inbox and, where its kind is worth one, a WeChat message into the queue. Both go by the id of
 * the news: telling twice is telling once, and who was cut off in between makes up for it the next time.
 */
export async function tell(news: News, { store, now }: World): Promise<void> {
  const at = now()
  const notice: Notice = { ...news, rev: 0, at, isRead: false, listKey: listKey(at, news._id) }
  const isNew = await store.notices.insert(notice)
  if (!isNew) console.info('notice was sent before', { id: news._id })

  const message = messageFor(notice)
  if (!message) return
  const isQueued = await store.messages.insert(message)
  if (!isQueued) console.info('message was queued before', { id: message._id })
}
