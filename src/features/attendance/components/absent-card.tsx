import { View } from '@tarojs/components'
import type { AttendanceView } from '@shared/contract/attendance'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import type { Board } from '../use-board'

type Props = {
  board: Board
  canKeep: boolean
  now: number
  onAmend: (record: AttendanceView) => void
  onMark: (record: AttendanceView) => void
}

/** Who signed up and has not checked in; after the end their presence can be typed in by hand, or they are marked 未到. */
export function AbsentCard({ board, canKeep, now, onAmend, onMark }: Props) {
  const people = board.absent
  const [first] = people
  if (!first) return null

  return (
    <>
      <SectionHead title={now < first.startsAt ? '报了名的' : '没签到的'} note={`${people.length} 人`} />
      <CardList>
        {people.map((record) => (
          <Row
            key={record._id}
            title={record.personName}
            isPlain={now < record.startsAt}
            note={noteOf(record, now)}
            trailing={
              canKeep &&
              now >= record.endsAt && (
                <View className="row g16">
                  <Button size="s" kind="line" label={`替${record.personName}补签`} onClick={() => onAmend(record)}>
                    补签
                  </Button>
                  <AbsenceButton record={record} board={board} onMark={onMark} />
                </View>
              )
            }
          />
        ))}
      </CardList>
    </>
  )
}

function AbsenceButton({ record, board, onMark }: Pick<Props, 'board' | 'onMark'> & { record: AttendanceView }) {
  const { activityId, personId, personName } = record
  if (!record.absence)
    return (
      <Button size="s" kind="text" label={`把${personName}记为未到`} onClick={() => onMark(record)}>
        未到
      </Button>
    )
  return (
    <Button
      size="s"
      kind="text"
      label={`撤回${personName}的未到`}
      onClick={() => void board.takeAbsenceBack({ activityId, personId })}
    >
      撤回
    </Button>
  )
}

function noteOf({ startsAt, endsAt, absence }: AttendanceView, now: number) {
  if (now < startsAt) return undefined
  if (absence?.answer) return `记为未到。本人说明：${absence.answer}`
  if (absence) return `记为未到：${absence.note}，等本人说明`
  return now < endsAt ? '活动结束后可以补签' : '没有签到记录'
}

/** Who waits for a place. */
export const WaitingCard = ({ people }: { people: readonly AttendanceView[] }) =>
  people.length === 0 ? null : (
    <>
      <SectionHead title="候补的" note={`${people.length} 人`} />
      <CardList>
        {people.map(({ _id, personName }) => (
          <Row key={_id} isPlain title={personName} note="有人不去，就按先后轮上" />
        ))}
      </CardList>
    </>
  )
