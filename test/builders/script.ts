import { Notice } from '@shared/contract/notice'
import { TalkScript } from '@shared/contract/script'
import { listKey } from '@shared/domain/time/list-key'
import { NOW } from './clock'

/** 宣讲稿 that is in use. */
export const aScript = (wish: Partial<TalkScript> = {}): TalkScript =>
  TalkScript.parse({
    _id: 'sc-1',
    rev: 0,
    title: '电话骗局怎么认',
    theme: 'practicalSkills',
    summary: '三种骗局，三句话回绝',
    body: '第一种……',
    minutes: 20,
    version: 1,
    author: '刘老师',
    reviewer: '市科协',
    source: '科普中国',
    reviewedOn: '2026-06-01',
    isWithdrawn: false,
    listKey: wish._id ?? 'sc-1',
    ...wish,
  })

/** 站内信 for the volunteer, not read yet. */
export const aNotice = (wish: Partial<Notice> = {}): Notice => {
  const { _id = 'n-1', at = NOW } = wish
  return Notice.parse({
    _id,
    rev: 0,
    personId: 'p-volunteer',
    kind: 'signedUp',
    subject: '手机防骗小课堂',
    link: { page: 'activity', id: 'a-1' },
    at,
    isRead: false,
    listKey: listKey(at, _id),
    ...wish,
  })
}
