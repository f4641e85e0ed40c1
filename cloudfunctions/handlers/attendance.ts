import { attendanceApi, type Attendance } from '@shared/contract/attendance'
import { ok, refuse } from '@shared/contract/result'
import { CHECK_OUT_GRACE_MS, CODE_LEAD_MS } from '@shared/domain/activity/phase'
import { checkIn, checkOut, mayUseCode, withWrongCode } from '@shared/domain/attendance/check-in'
import { viewAttendance } from '@shared/domain/attendance/view'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { mineOf } from './activity-load'

export const openCode = implement(attendanceApi['attendance.openCode'], async ({ activityId }, deps) => {
  const { caller, now, store } = deps
  const activity = await store.activities.get(activityId)
  if (!activity || !may('attendance.openCode', caller, ofTeam(activity))) return refuse('NOT_FOUND')
  const isOver = now() > activity.endsAt + CHECK_OUT_GRACE_MS
  if (activity.status !== 'published' || isOver) return refuse('ACTIVITY_NOT_OPEN')
  if (now() < activity.startsAt - CODE_LEAD_MS) return refuse('CODE_NOT_YET')

  const present = await store.attendances.count({ where: { activityId, status: 'present' } })
  return ok({ ...activity, activityId, serverNow: now(), present, expected: activity.taken })
})

export const useCheckInCode = implement(attendanceApi['attendance.checkIn'], async (attempt, deps) =>
  useCode(checkIn, attempt, deps),
)

export const useCheckOutCode = implement(attendanceApi['attendance.checkOut'], async (attempt, deps) =>
  useCode(checkOut, attempt, deps),
)

async function useCode(
  mark: typeof checkIn | typeof checkOut,
  attempt: { activityId: string; code: string },
  deps: Deps,
) {
  const activity = await deps.store.activities.get(attempt.activityId)
  if (!activity) return refuse('NOT_FOUND')
  const usable = mayUseCode(activity, await mineOf(activity, deps), deps.now())
  if (!usable.ok) return usable

  const marked = mark(activity, usable.value, { code: attempt.code, now: deps.now() })
  if (!marked.ok) return marked.code === 'CODE_WRONG' ? rememberWrongCode(usable.value, deps) : marked
  const isSaved = marked.value === usable.value || (await deps.store.attendances.replace(usable.value, marked.value))
  return isSaved ? ok(viewAttendance(marked.value, deps.now())) : refuse('CHANGED_MEANWHILE')
}

/** A wrong code that could not be written down is not answered at all: guessing in parallel must not be free. */
async function rememberWrongCode(mine: Attendance, { store, now }: Deps) {
  const isSaved = await store.attendances.replace(mine, withWrongCode(mine, now()))
  return refuse(isSaved ? 'CODE_WRONG' : 'CHANGED_MEANWHILE')
}

export const board = implement(attendanceApi['attendance.board'], async ({ activityId, cursor }, deps) => {
  const activity = await deps.store.activities.get(activityId)
  if (!activity || !may('attendance.board', deps.caller, ofTeam(activity))) return refuse('NOT_FOUND')

  return ok(await pageOfRecords({ activityId }, { cursor, direction: 'asc' }, deps))
})

export const mine = implement(attendanceApi['attendance.mine'], async ({ cursor }, deps) =>
  ok(await pageOfRecords({ personId: deps.caller._id, status: 'present' }, { cursor, direction: 'desc' }, deps)),
)

type Where = Partial<Pick<Attendance, 'activityId' | 'personId' | 'status'>>

async function pageOfRecords(
  where: Where,
  paging: { cursor: string | undefined; direction: 'asc' | 'desc' },
  { store, now }: Deps,
) {
  const found = await store.attendances.find({
    where,
    range: { field: 'listKey', ...after(paging.cursor, paging.direction) },
    order: { field: 'listKey', direction: paging.direction },
    limit: PAGE_PROBE,
  })
  return pageOf(found, (record) => viewAttendance(record, now()))
}
