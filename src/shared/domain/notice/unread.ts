import type { Account } from '@shared/contract/account'
import type { Notice } from '@shared/contract/notice'

type Reader = Pick<Account, 'readUpTo'>

/** 已读: marked by itself, or older than the mark of 全部已读. */
export const isReadBy = (notice: Pick<Notice, 'isRead' | 'listKey'>, { readUpTo = '' }: Reader): boolean =>
  notice.isRead || notice.listKey <= readUpTo

/** Where a person's unread notices begin. */
export const unreadRange = ({ readUpTo }: Reader) => (readUpTo ? { gt: readUpTo } : {})
