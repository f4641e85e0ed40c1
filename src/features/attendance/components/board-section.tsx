import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AttendanceView } from '@shared/contract/attendance'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { cx } from '@/components/cx'
import { ErrorState } from '@/components/empty/empty'
import { Icon } from '@/components/icon/icon'
import { Loading } from '@/components/loading/loading'
import { SectionHead } from '@/components/section-head/section-head'
import { now } from '@/platform/clock'
import type { Board } from '../use-board'
import { AbsentCard, WaitingCard } from './absent-card'
import { AbsenceSheet } from './absence-sheet'
import { AmendSheet } from './amend-sheet'
import { EvaluateSheet } from './evaluate-sheet'
import { PersonRow } from './person-row'
import { ProposeSheet } from './propose-sheet'
import s from './person-row.module.scss'

type Props = { board: Board; myId: string | undefined; canConfirm: boolean }

/** 确认出勤: who came and still waits, who is confirmed, who did not come. */
export function BoardSection({ board, myId, canConfirm }: Props) {
  const [amended, setAmended] = useState<AttendanceView | null>(null)
  const [marked, setMarked] = useState<AttendanceView | null>(null)
  if (board.list.status === 'error' && board.list.items.length === 0) {
    return <ErrorState onRetry={board.list.retry} note={board.list.sentence} />
  }
  if (!board.isAllHere) return <Loading saying="正在取名单" shape="list" />

  return (
    <>
      <Present board={board} myId={myId} canConfirm={canConfirm} />
      <AbsentCard board={board} canKeep={canConfirm} now={now()} onAmend={setAmended} onMark={setMarked} />
      <WaitingCard people={board.waiting} />
      {amended && <AmendSheet record={amended} board={board} onClose={() => setAmended(null)} />}
      {marked && <AbsenceSheet record={marked} board={board} onClose={() => setMarked(null)} />}
      {canConfirm && <HandNote />}
      <Evaluate board={board} myId={myId} />
      <Wrong board={board} myId={myId} />
    </>
  )
}

/** 提更正, once the activity is over; nobody for themselves here. */
function Wrong({ board, myId }: Pick<Props, 'board' | 'myId'>) {
  const [isOpen, setOpen] = useState(false)
  const people = [...board.confirmed, ...board.unconfirmed].filter(
    ({ personId, endsAt }) => personId !== myId && endsAt <= now(),
  )
  if (people.length === 0) return null
  const done = () => {
    setOpen(false)
    void board.refresh()
  }

  return (
    <>
      <Button kind="quiet" isBlock icon="edit" onClick={() => setOpen(true)}>
        有人的时长记错了
      </Button>
      {isOpen && <ProposeSheet people={people} onDone={done} onClose={() => setOpen(false)} />}
    </>
  )
}

/** 评价 of who is confirmed, by whoever runs it; nobody of themselves. */
function Evaluate({ board, myId }: Pick<Props, 'board' | 'myId'>) {
  const [isOpen, setOpen] = useState(false)
  const people = board.confirmed.filter(({ personId }) => personId !== myId)
  if (people.length === 0) return null
  const left = people.filter(({ evaluation }) => evaluation === null).length

  return (
    <>
      <Button kind="quiet" isBlock icon="star" onClick={() => setOpen(true)}>
        {left > 0 ? `评价队员的服务，还有 ${left} 人` : '改队员的评价'}
      </Button>
      {isOpen && <EvaluateSheet people={people} board={board} onClose={() => setOpen(false)} />}
    </>
  )
}

const HandNote = () => (
  <View className="row top t28 ink2">
    <Icon name="info" size="s" />
    <View className="grow">手工补录（C 级）单独统计，本队的人不能替本队核实。</View>
  </View>
)

function Present({ board, myId, canConfirm }: Props) {
  const [showsConfirmed, setShowsConfirmed] = useState(false)
  const { unconfirmed, confirmed } = board
  const came = unconfirmed.length + confirmed.length
  if (came === 0 && !canConfirm) return null
  const shown = showsConfirmed || unconfirmed.length === 0 ? [...unconfirmed, ...confirmed] : unconfirmed

  return (
    <>
      <SectionHead title="确认出勤" note={came === 0 ? '还没有人签到' : `${came} 人，已确认 ${confirmed.length} 人`} />
      {came > 0 && (
        <CardList>
          {shown.map((record) => (
            <PersonRow
              key={record._id}
              record={record}
              isMine={record.personId === myId}
              onConfirm={canConfirm ? () => void board.confirm([record.personId]) : undefined}
            />
          ))}
          <Strip
            board={board}
            canConfirm={canConfirm}
            hidden={came - shown.length}
            onShow={() => setShowsConfirmed(true)}
          />
        </CardList>
      )}
    </>
  )
}

type StripProps = { board: Board; canConfirm: boolean; hidden: number; onShow: () => void }

function Strip({ board, canConfirm, hidden, onShow }: StripProps) {
  const ready = board.complete.map(({ personId }) => personId)
  if (hidden === 0 && ready.length === 0) return null

  return (
    <View className={cx(s.strip)}>
      {hidden > 0 ? (
        <Button size="s" kind="text" onClick={onShow}>
          {`其余 ${hidden} 人都已确认`}
        </Button>
      ) : (
        <View />
      )}
      {canConfirm && ready.length > 0 && (
        <Button
          size="s"
          kind="line"
          isBusy={board.isConfirming}
          busyText="正在确认"
          onClick={() => void board.confirm(ready)}
        >
          {`签到签退齐的 ${ready.length} 人一次确认`}
        </Button>
      )}
    </View>
  )
}
