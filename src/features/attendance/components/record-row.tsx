import type { AttendanceView } from '@shared/contract/attendance'
import { chinaDay } from '@shared/domain/time/china-time'
import { QUALITY_TEXT } from '@shared/text/record-terms'
import { GRADE_REASON_TEXT } from '@shared/text/terms'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import { monthDay } from '@/components/when'
import { now } from '@/platform/clock'
import { Worth } from './worth'

/** One service in my record: what, when, where, and what it counts. */
export const RecordRow = ({ record, onOpen }: { record: AttendanceView; onOpen: () => void }) => (
  <Row
    isTop
    title={record.title}
    note={`${monthDay(chinaDay(record.startsAt), chinaDay(now()))}，${record.subdistrictName}${evaluationWords(record)}`}
    warn={warning(record)}
    trailing={
      record.voidedFor === null ? (
        <Worth grade={record.grade} minutes={record.minutes} />
      ) : (
        <Tag state="cancelled">已作废</Tag>
      )
    }
    onClick={onOpen}
  />
)

/** What the organiser said of it, if anything. */
const evaluationWords = ({ evaluation }: AttendanceView) =>
  evaluation ? `，评价：${QUALITY_TEXT[evaluation.quality]}${evaluation.note && `（${evaluation.note}）`}` : ''

function warning({ voidedFor, reason }: AttendanceView) {
  if (voidedFor !== null) return `已作废：${voidedFor}`
  return reason === 'complete' ? undefined : GRADE_REASON_TEXT[reason]
}
