import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import { evaluationApi } from '@shared/contract/evaluation'
import { ok, refuse } from '@shared/contract/result'
import { evaluateService, evaluationOf } from '@shared/domain/attendance/evaluate'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import { viewAttendance } from '@shared/domain/attendance/view'
import { may } from '@shared/domain/permission/permissions'
import { ofTeam } from '@shared/domain/permission/relations'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'

export const give = implement(evaluationApi['evaluation.give'], async ({ activityId, personIds, ...word }, deps) => {
  const { store, caller, now } = deps
  const activity = await store.activities.get(activityId)
  if (!activity || !may('evaluation.give', caller, ofTeam(activity))) return refuse('NOT_FOUND')
  const wanted = [...new Set(personIds)]
  const records = await store.attendances.getMany(wanted.map((id) => attendanceId(activityId, id)))
  if (records.length < wanted.length) return refuse('NOT_FOUND')

  // All are decided before the first is written: a list with one impossible record changes nothing.
  const pairs: [Attendance, Attendance][] = []
  for (const record of records) {
    const evaluated = evaluateService(record, word, { caller, now: now() })
    if (!evaluated.ok) return evaluated
    pairs.push([record, evaluated.value])
  }
  const areSaved = await Promise.all(pairs.map((pair) => saved(pair, activity, deps)))
  if (areSaved.includes(false)) return refuse('CHANGED_MEANWHILE')
  return ok({ items: pairs.map(([, after]) => viewAttendance(after, now())) })
})

/** What was said before goes into the trail. */
async function saved([before, after]: [Attendance, Attendance], { unitId }: Activity, deps: Deps): Promise<boolean> {
  if (before === after) return true
  if (!(await deps.store.attendances.replace(before, after))) return false
  if (before.evaluation) {
    const about = `${before.evaluation.quality}-${after.evaluation?.quality ?? ''}`
    await audit(deps, { action: 'evaluation.give', subjectId: before.personId, unitId, about, note: before.title })
  }
  return true
}

const SERVICES_AT_MOST = 200
const ORDERS_AT_ONCE = 100

export const mine = implement(evaluationApi['evaluation.mine'], async (_, { store, caller }) => {
  const records: Attendance[] = await store.attendances.find({
    where: { personId: caller._id, status: 'present' },
    order: { field: 'listKey', direction: 'desc' },
    limit: SERVICES_AT_MOST,
  })
  const activityIds = records.filter(({ confirmed }) => confirmed !== null).map(({ activityId }) => activityId)
  const parts = [activityIds.slice(0, ORDERS_AT_ONCE), activityIds.slice(ORDERS_AT_ONCE)]
  const orders = await Promise.all(
    parts
      .filter((values) => values.length > 0)
      .map((values) => store.orders.find({ oneOf: { field: 'activityId', values }, limit: 2 * ORDERS_AT_ONCE })),
  )
  return ok(evaluationOf(records, orders.flat()))
})
