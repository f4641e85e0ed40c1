import { useEffect, useState } from 'react'
import type { AttendanceView } from '@shared/contract/attendance'
import { useAction } from '@/hooks/use-action'
import { usePagedList } from '@/hooks/use-paged-list'

/** What one confirmation takes at most (the contract's limit). */
const AT_ONCE = 50

/** 出勤: everybody of one activity, and what its leader does about them. */
export function useBoard(activityId: string | null, myId: string | undefined) {
  const list = usePagedList('attendance.board', activityId === null ? null : { activityId })
  const [changed, setChanged] = useState<ReadonlyMap<string, AttendanceView>>(new Map())
  const note = (records: readonly AttendanceView[]) =>
    setChanged((before) => new Map([...before, ...records.map((record) => [record._id, record] as const)]))
  const confirming = useAction('attendance.confirm', { onDone: ({ items }) => note(items) })
  const amending = useAction('attendance.amend', { onDone: (record) => note([record]) })
  const marking = useAction('hours.markAbsent', { onDone: (record) => note([record]) })
  const takingBack = useAction('hours.takeAbsenceBack', { onDone: (record) => note([record]) })
  const { hasMore, isLoadingMore, status, loadMore } = list

  // Whether somebody is still to be confirmed is only known when all are here.
  useEffect(() => {
    if (hasMore && !isLoadingMore && status === 'ready') loadMore()
  }, [hasMore, isLoadingMore, status, loadMore])

  async function confirm(personIds: readonly string[]) {
    for (let from = 0; from < personIds.length; from += AT_ONCE) {
      const some = personIds.slice(from, from + AT_ONCE)
      const done = await confirming.run({ activityId: activityId ?? '', personIds: some })
      if (!done) return
    }
  }

  const refresh = () => {
    setChanged(new Map())
    return list.refresh()
  }

  const records = list.items.map((record) => changed.get(record._id) ?? record)
  return {
    ...groupsOf(records, myId),
    list,
    refresh,
    confirm,
    isConfirming: confirming.isBusy,
    amend: amending.run,
    isAmending: amending.isBusy,
    note,
    markAbsent: marking.run,
    isMarking: marking.isBusy,
    takeAbsenceBack: takingBack.run,
    isAllHere: status === 'ready' && !hasMore,
  }
}
export type Board = ReturnType<typeof useBoard>

function groupsOf(records: readonly AttendanceView[], myId: string | undefined) {
  const present = records.filter(({ status }) => status === 'present')
  const unconfirmed = present.filter(({ isConfirmed }) => !isConfirmed)
  return {
    unconfirmed,
    confirmed: present.filter(({ isConfirmed }) => isConfirmed),
    absent: records.filter(({ status }) => status === 'signedUp'),
    waiting: records.filter(({ status }) => status === 'waiting'),
    /** Code in and code out, only the confirmation missing: these become grade A. Nobody confirms themselves. */
    complete: unconfirmed.filter(({ reason, personId }) => reason === 'notConfirmed' && personId !== myId),
  }
}
