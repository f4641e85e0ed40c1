import { View } from '@tarojs/components'
import type { AttendanceView } from '@shared/contract/attendance'
import { MINUTE_MS } from '@shared/domain/time/china-time'
import { distanceWord } from '@shared/text/distance'
import { QUALITY_TEXT } from '@shared/text/record-terms'
import { GRADE_REASON_TEXT } from '@shared/text/terms'
import { Box } from '@/components/checkbox/checkbox'
import { cx } from '@/components/cx'
import { Pressable } from '@/components/pressable/pressable'
import { clockTime, lengthWord } from '@/components/when'
import { Worth } from './worth'
import s from './person-row.module.scss'

type Props = { record: AttendanceView; isMine: boolean; onConfirm?: (() => void) | undefined }

/** One person who came. Ticking confirms at once. */
export function PersonRow({ record, isMine, onConfirm }: Props) {
  const remark = remarkOf(record, isMine)

  return (
    <Pressable
      className={cx(s.person)}
      pressedClass={cx(s.pressed)}
      role="checkbox"
      label={`${record.personName}，${record.isConfirmed ? '已确认' : '确认出勤'}`}
      isOn={record.isConfirmed}
      isOff={record.isConfirmed || isMine || !onConfirm}
      onClick={onConfirm}
    >
      <Box isOn={record.isConfirmed} />
      <View className="grow">
        <View className="b">{record.personName}</View>
        <View className="t28 ink2">{presenceWord(record)}</View>
        {farthest(record) !== null && (
          <View className="t28 ink2">{`手机说离场地 ${distanceWord(farthest(record) ?? 0)}`}</View>
        )}
        {record.evaluation && <View className="t28 ink2">{`评价：${QUALITY_TEXT[record.evaluation.quality]}`}</View>}
        {remark && <View className="t28 c-warn">{remark}</View>}
      </View>
      <Worth grade={record.grade} minutes={record.minutes} />
    </Pressable>
  )
}

function presenceWord({ checkIn, checkOut, grade }: AttendanceView) {
  const inAt = checkIn && clockTime(checkIn.at)
  const outAt = checkOut && clockTime(checkOut.at)
  if (grade === 'C') return `手工补录，${inAt ?? ''} 到 ${outAt ?? ''}`
  return `${inAt ? `${inAt} 签到` : '没有签到'}，${outAt ? `${outAt} 签退` : '没有签退'}`
}

function remarkOf(record: AttendanceView, isMine: boolean) {
  const { grade, reason, handReason, isConfirmed, endsAt } = record
  if (grade === 'C') return isConfirmed ? handReason : `${handReason}，要队外一人核实`
  if (isMine && !isConfirmed) return '您自己的，要另一位确认'
  const minutesOff = clockOffIn(record)
  if (minutesOff > 0) return `没网时签的，手机的钟差 ${lengthWord(minutesOff)}`
  if (reason === 'noCheckOut') return `按计划结束时间 ${clockTime(endsAt)} 计`
  return reason === 'complete' || reason === 'notConfirmed' ? null : GRADE_REASON_TEXT[reason]
}

/** By how many minutes the phone's clock was wrong when it was used without network. */
const clockOffIn = ({ checkIn, checkOut }: AttendanceView) =>
  Math.max(...[checkIn, checkOut].map((mark) => Math.round(Math.abs(mark?.offline?.clockOffMs ?? 0) / MINUTE_MS)))

/** How far from the venue, by what the person sent along; null where they did not. */
const farthest = ({ checkIn, checkOut }: AttendanceView): number | null => {
  const told = [checkIn, checkOut].flatMap((mark) => (mark?.nearness ? [mark.nearness.distanceMeters] : []))
  return told.length === 0 ? null : Math.max(...told)
}
