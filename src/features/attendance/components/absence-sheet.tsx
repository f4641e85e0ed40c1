import type { AttendanceView } from '@shared/contract/attendance'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import type { Board } from '../use-board'

type Props = { record: AttendanceView; board: Board; onClose: () => void }

/** 未到: a word about somebody who had a place and did not come; the person reads it and may answer. */
export function AbsenceSheet({ record, board, onClose }: Props) {
  const mark = async (note: string) => {
    const done = await board.markAbsent({ activityId: record.activityId, personId: record.personId, note })
    if (done) onClose()
  }

  return (
    <ReasonSheet
      isOpen
      title={`把${record.personName}记为未到`}
      usual={['没有来，也没有说一声', '临时有事，没有来得及退']}
      yes="记为未到"
      isBusy={board.isMarking}
      onSay={(note) => void mark(note)}
      onClose={onClose}
    />
  )
}
