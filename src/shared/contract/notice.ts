import * as z from 'zod'
import { endpoint } from './endpoint'
import { Cursor, Id, Instant, page } from './fields'
import { OutboxNotice } from './stored'

/** 站内信: the in-app inbox is the truth; a WeChat message is only a hint at it (PRODUCT.md, section 12). */
export const Notice = OutboxNotice.omit({ atRev: true }).extend({
  _id: Id,
  rev: z.number().int(),
  at: Instant,
  isRead: z.boolean(),
  listKey: z.string(),
})
export type Notice = z.infer<typeof Notice>

export const NoticeView = Notice.omit({ rev: true, personId: true, listKey: true })
export type NoticeView = z.infer<typeof NoticeView>

export const noticeApi = {
  /** 站内信: mine, newest first. */
  'notice.list': endpoint({ input: z.object({ cursor: Cursor }), output: page(NoticeView), errors: [] }),

  /** Marks one of mine as read; twice is once. */
  'notice.read': endpoint({ input: z.object({ noticeId: Id }), output: NoticeView, errors: [] }),
}
