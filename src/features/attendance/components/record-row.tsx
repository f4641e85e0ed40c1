import type { AttendanceView } from '@shared/contract/attendance'
import { chinaDay } from '@shared/domain/time/china-time'
import { GRADE_REASON_TEXT } from '@shared/text/terms'
import { Row } from '@/components/row/row'
import { monthDay } from '@/components/when'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { Worth } from './worth'

/** One service in my record: what, when, where, and what it counts. */
export const RecordRow = ({ record }: { record: AttendanceView }) => (
  <Row
    isTop
    title={record.title}
    note={`${monthDay(chinaDay(record.startsAt), chinaDay(now()))}，${record.subdistrictName}`}
    {...(record.reason === 'complete' ? {} : { warn: GRADE_REASON_TEXT[record.reason] })}
    trailing={<Worth grade={record.grade} minutes={record.minutes} />}
    onClick={() => void go('activityDetail', { activityId: record.activityId })}
  />
)
