import { View } from '@tarojs/components'
import type { NoticeView } from '@shared/contract/notice'
import { NOTICE_TEXT } from '@shared/text/notice-terms'
import { cx } from '@/components/cx'
import { Row } from '@/components/row/row'
import { whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import s from './notice-row.module.scss'

/** One message; unread is a dot and a word, not only bold. */
export const NoticeRow = ({ notice, onOpen }: { notice: NoticeView; onOpen: () => void }) => (
  <Row
    isTop
    isPlain={notice.isRead}
    leading={<View className={cx(s.dot, !notice.isRead && s.unread)} />}
    title={NOTICE_TEXT[notice.kind]}
    note={notice.note ? `${notice.subject}：${notice.note}` : notice.subject}
    onClick={onOpen}
  >
    <View className="t28 ink3">{`${whenWord(notice.at, now())}${notice.isRead ? '' : '，未读'}`}</View>
  </Row>
)
