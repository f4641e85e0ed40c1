import type { Notice } from '@shared/contract/notice'
import { HOUR_MS } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { personaId } from './personas'

type Told = [
  word: string,
  kind: Notice['kind'],
  about: [subject: string, page: 'activity' | 'order' | 'record', id: string],
]

const TOLD: readonly Told[] = [
  ['volunteer', 'signedUp', ['电动自行车充电安全走进双碑街道', 'activity', 'act-tomorrow']],
  ['volunteer', 'attendanceConfirmed', ['用电安全大课堂：双碑街道专场', 'record', 'act-fullest']],
  ['volunteer-2', 'signedUp', ['电动自行车充电安全走进双碑街道', 'activity', 'act-tomorrow']],
  ['resident', 'orderScheduled', ['老楼里插座总发烫，请师傅来看看、讲讲', 'order', 'o-fullest']],
  ['resident', 'orderDelivered', ['老楼里插座总发烫，请师傅来看看、讲讲', 'order', 'o-fullest']],
  ['leader', 'attendanceConfirmed', ['用电安全大课堂：双碑街道专场', 'record', 'act-fullest']],
]

/** 站内信 of the sample people, the later half unread. */
export const buildNotices = (now: number): Notice[] =>
  TOLD.map(([word, kind, [subject, page, id]], index) => {
    const noticeId = `n-${word}-${index + 1}`
    const at = now - (60 - 9 * index) * HOUR_MS

    return {
      _id: noticeId,
      rev: 0,
      personId: personaId(word),
      kind,
      subject,
      link: { page, id },
      at,
      isRead: index % 2 === 0,
      listKey: listKey(at, noticeId),
    }
  })
