import { View } from '@tarojs/components'
import type { AttendanceView } from '@shared/contract/attendance'
import { GRADE_REASON_TEXT } from '@shared/text/terms'
import { aria } from '@/components/aria'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { EvidenceGrade } from '@/components/evidence-grade/evidence-grade'
import { Icon } from '@/components/icon/icon'
import { clockTime, lengthWord } from '@/components/when'
import { go } from '@/platform/navigate'
import s from './recorded.module.scss'

/** What was recorded, said back at once. */
export function Recorded({ record }: { record: AttendanceView }) {
  const { activityId, checkIn, checkOut } = record

  return (
    <Card>
      <View className={cx(s.recorded)} {...aria({ role: 'status' })}>
        <View className={cx(s.disc)}>
          <Icon name="check" size="l" />
        </View>
        <View className="t44 b">{checkOut ? '签退好了' : '签到好了'}</View>
        <View className="ink2">
          {checkIn && `${clockTime(checkIn.at)} 签到`}
          {checkOut && `，${clockTime(checkOut.at)} 签退`}
        </View>
        {checkOut ? <Counted record={record} /> : <View className="ink2">结束时请再来签退，少了签退记 B 级。</View>}
      </View>
      <View className="mt32">
        <ButtonPair>
          <Button kind="line" icon="camera" onClick={() => void go('activityPhotos', { activityId })}>
            传照片
          </Button>
          <Button kind="quiet" onClick={() => void go('activityDetail', { activityId })}>
            看这场活动
          </Button>
        </ButtonPair>
      </View>
    </Card>
  )
}

const Counted = ({ record: { minutes, grade, reason } }: { record: AttendanceView }) => (
  <View className="row wrap ink2">
    {`记下 ${lengthWord(minutes)}`}
    <EvidenceGrade grade={grade} />
    {reason !== 'complete' && GRADE_REASON_TEXT[reason]}
  </View>
)
