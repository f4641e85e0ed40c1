import type { Attendance } from '@shared/contract/attendance'
import { attendanceApi } from '@shared/contract/attendance-api'
import type { Input } from '@shared/contract/api'
import { ok, refuse } from '@shared/contract/result'
import { CHECK_OUT_GRACE_MS, CODE_LEAD_MS } from '@shared/domain/activity/phase'
import { checkIn, checkOut, mayUseCode, withWrongCode, type Attempt } from '@shared/domain/attendance/check-in'
import { withPhotos } from '@shared/domain/attendance/presence'
import { viewAttendance } from '@shared/domain/attendance/view'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import type { Query } from '@cloud/store/table'
import { codeWorldOf } from './code-load'

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

type Sent = Input<'attendance.checkIn'>

async function useCode(mark: typeof checkIn | typeof checkOut, { activityId, ...sent }: Sent, deps: Deps) {
  const { store, now } = deps
  const about = await codeWorldOf(activityId, sent.claim !== undefined, deps)
  if (!about) return refuse('NOT_FOUND')
  const attempt = { ...sent, now: now() }
  const usable = mayUseCode(about.activity, about.mine, attempt)
  if (!usable.ok) return usable

  const marked = mark(about.activity, usable.value, attempt)
  if (!marked.ok)
    return isWrong(marked.code) ? rememberWrongCode(usable.value, marked.code, { attempt, store }) : marked
  const after = withPhotos(marked.value, about.photos)
  const isSaved = after === usable.value || (await store.attendances.replace(usable.value, after))
  return isSaved ? ok(viewAttendance(after, now())) : refuse('CHANGED_MEANWHILE')
}

type WrongCode = 'CODE_WRONG' | 'CLAIM_CODE_WRONG'
const isWrong = (code: string): code is WrongCode => code === 'CODE_WRONG' || code === 'CLAIM_CODE_WRONG'

/** A wrong code that could not be written down is not answered at all: guessing in parallel must not be free. */
async function rememberWrongCode(
  mine: Attendance,
  code: WrongCode,
  { attempt, store }: { attempt: Attempt; store: Deps['store'] },
) {
  const isSaved = await store.attendances.replace(mine, withWrongCode(mine, attempt))
  return refuse(isSaved ? code : 'CHANGED_MEANWHILE')
}

export const board = implement(attendanceApi['attendance.board'], async ({ activityId, cursor }, deps) => {
  const activity = await deps.store.activities.get(activityId)
  if (!activity || !may('attendance.board', deps.caller, ofTeam(activity))) return refuse('NOT_FOUND')

  return ok(await pageOfRecords({ where: { activityId } }, { cursor, direction: 'asc' }, deps))
})

export const mine = implement(attendanceApi['attendance.mine'], async ({ cursor }, deps) =>
  ok(await pageOfRecords({ where: { personId: deps.caller._id }, oneOf: KEPT }, { cursor, direction: 'desc' }, deps)),
)

/** What somebody did, and what of it was voided: it does not vanish. */
const KEPT = { field: 'status', values: ['present', 'voided'] } as const

async function pageOfRecords(
  which: Pick<Query<Attendance>, 'where' | 'oneOf'>,
  paging: { cursor: string | undefined; direction: 'asc' | 'desc' },
  { store, now }: Deps,
) {
  const found = await store.attendances.find({
    ...which,
    range: { field: 'listKey', ...after(paging.cursor, paging.direction) },
    order: { field: 'listKey', direction: paging.direction },
    limit: PAGE_PROBE,
  })
  return pageOf(found, (record) => viewAttendance(record, now()))
}
