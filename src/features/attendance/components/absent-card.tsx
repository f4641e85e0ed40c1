import type { AttendanceView } from '@shared/contract/attendance'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'

type Props = {
  people: readonly AttendanceView[]
  canAmend: boolean
  now: number
  onAmend: (record: AttendanceView) => void
}

/** Who signed up and has not checked in; after the end their presence can be typed in by hand. */
export function AbsentCard({ people, canAmend, now, onAmend }: Props) {
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
              canAmend &&
              now >= record.endsAt && (
                <Button size="s" kind="line" label={`替${record.personName}补签`} onClick={() => onAmend(record)}>
                  补签
                </Button>
              )
            }
          />
        ))}
      </CardList>
    </>
  )
}

function noteOf({ startsAt, endsAt }: AttendanceView, now: number) {
  if (now < startsAt) return undefined
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
