import { hoursApi } from '@shared/contract/hours'
import type { Activity } from '@shared/contract/activity'
import type { Action } from '@shared/contract/api'
import type { Attendance } from '@shared/contract/attendance'
import type { Audited } from '@shared/contract/audit'
import { ok, refuse } from '@shared/contract/result'
import { answerAbsence, markAbsent, takeAbsenceBack } from '@shared/domain/attendance/absence'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import { viewAttendance } from '@shared/domain/attendance/view'
import { voidAttendance } from '@shared/domain/attendance/void'
import { handEnteredBy, vouchesForHand } from '@shared/domain/attendance/vouch'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

export const toVouch = implement(hoursApi['hours.toVouch'], async ({ unitId, cursor }, deps) => {
  const { caller, now, store } = deps
  if (!may('hours.toVouch', caller, { unitId })) return refuse('FORBIDDEN')
  const found = await store.attendances.find({
    where: { vouchUnitId: unitId },
    range: { field: 'listKey', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: PAGE_PROBE,
  })
  const names = await namesOf(found.map(handEnteredBy), deps)
  return ok(
    pageOf(found, (record) => ({
      ...viewAttendance(record, now()),
      enteredByName: names.get(handEnteredBy(record)) ?? '',
      can: {
        vouch: record.personId !== caller._id && vouchesForHand(record, { teamId: record.vouchTeamId ?? '' }, caller),
      },
    })),
  )
})

export const absences = implement(hoursApi['hours.absences'], async ({ cursor }, deps) => {
  const { caller, now, store } = deps
  const found = await store.attendances.find({
    where: { personId: caller._id, isAbsent: true },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  const reporter = ({ absence }: Attendance) => absence?.byId ?? ''
  const names = await namesOf(found.map(reporter), deps)
  return ok(
    pageOf(found, (record) => ({
      ...viewAttendance(record, now()),
      reporterName: names.get(reporter(record)) ?? '',
    })),
  )
})

export const mark = implement(hoursApi['hours.markAbsent'], async ({ activityId, personId, note }, deps) => {
  const found = await keptRecord('hours.markAbsent', { activityId, personId }, deps)
  if (!found) return refuse('NOT_FOUND')
  const { record, activity } = found
  const marked = markAbsent(record, activity, { byId: deps.caller._id, note, now: deps.now() })
  if (!marked.ok) return marked
  return saved({ record, after: marked.value, activity }, { action: 'hours.markAbsent', note }, deps)
})

export const takeBack = implement(hoursApi['hours.takeAbsenceBack'], async (which, deps) => {
  const found = await keptRecord('hours.takeAbsenceBack', which, deps)
  if (!found) return refuse('NOT_FOUND')
  const change = { ...found, after: takeAbsenceBack(found.record) }
  return saved(change, { action: 'hours.takeAbsenceBack', note: '' }, deps)
})

export const voidOne = implement(hoursApi['hours.void'], async ({ activityId, personId, note }, deps) => {
  const found = await keptRecord('hours.void', { activityId, personId }, deps)
  if (!found) return refuse('NOT_FOUND')
  const { record } = found
  if (record.status !== 'present' && record.status !== 'voided') return refuse('NOT_CHECKED_IN')
  const voided = voidAttendance(record, { byId: deps.caller._id, at: deps.now(), note })
  return saved({ ...found, after: voided }, { action: 'hours.void', note }, deps)
})

export const answer = implement(hoursApi['hours.answerAbsence'], async ({ activityId, answer }, deps) => {
  const { store, caller, now } = deps
  const record = await store.attendances.get(attendanceId(activityId, caller._id))
  if (!record) return refuse('NOT_MARKED_ABSENT')
  const answered = answerAbsence(record, answer, now())
  if (!answered.ok) return answered
  const isSaved = await store.attendances.replace(record, answered.value)
  return isSaved ? ok(viewAttendance(answered.value, now())) : refuse('CHANGED_MEANWHILE')
})

type Which = { activityId: string; personId: string }

/** One record with its activity, for who keeps it. */
async function keptRecord(action: Action, { activityId, personId }: Which, { store, caller }: Deps) {
  const activity = await store.activities.get(activityId)
  if (!activity || !may(action, caller, ofTeam(activity))) return null
  const record = await store.attendances.get(attendanceId(activityId, personId))
  return record && { activity, record }
}

type Change = { record: Attendance; after: Attendance; activity: Activity }

async function saved({ record, after, activity }: Change, deed: { action: Audited; note: string }, deps: Deps) {
  const { store, now } = deps
  if (after === record) return ok(viewAttendance(record, now()))
  const isSaved = await store.attendances.replace(record, after)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await audit(deps, { ...deed, subjectId: record.personId, unitId: activity.unitId })
  return ok(viewAttendance(after, now()))
}

async function namesOf(ids: readonly string[], { store }: Deps): Promise<Map<string, string>> {
  const people = await store.accounts.getMany([...new Set(ids)])
  return new Map(people.map(({ _id, name }) => [_id, name]))
}
