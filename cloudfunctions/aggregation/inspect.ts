import type { Activity } from '@shared/contract/activity'
import type { Anomaly } from '@shared/contract/anomaly'
import type { Attendance } from '@shared/contract/attendance'
import { activityFindings } from '@shared/domain/attendance/anomaly/activity-rules'
import { isClaimed, type Finding } from '@shared/domain/attendance/anomaly/finding'
import { PERSON_RULES, personFindings } from '@shared/domain/attendance/anomaly/person-rules'
import { reconcile } from '@shared/domain/attendance/anomaly/reconcile'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import { voidAttendance } from '@shared/domain/attendance/void'
import { addDays, DAY_MS } from '@shared/domain/time/china-time'
import { timeKey } from '@shared/domain/time/list-key'
import { AT_ONCE, findAll } from '@cloud/kernel/find-all'
import type { Doc } from '@cloud/store/table'
import type { World } from './world'

const TRIES = 5
/** So that the records of these people around one activity come in one answer. */
const PEOPLE_AT_ONCE = 50

/** Activities to look at, and in each the people whose records changed. */
type Touched = Map<string, Set<string>>

/**
 * 异常: looks at every activity whose hours changed, and at what its people claim elsewhere around it. For those who work
 * off changed records, before the mark is cleared: what is cut short is looked at again, and looking twice is looking once.
 */
export async function inspectChanged(records: readonly Doc[], world: World): Promise<void> {
  const touched: Touched = new Map()
  for (const record of records) touch(touched, record)
  for (const [activityId, people] of touched) await inspectActivity(activityId, [...people], world)
}

function touch(touched: Touched, record: Doc) {
  if (isAttendance(record) && isWorthALook(record)) {
    const people = touched.get(record.activityId) ?? new Set()
    touched.set(record.activityId, people.add(record.personId))
  }
  if (isActivity(record) && record.status === 'closed') touched.set(record._id, touched.get(record._id) ?? new Set())
}

export const isAttendance = (record: Doc): record is Attendance => 'wrongCodesAt' in record
const isActivity = (record: Doc): record is Activity => 'people' in record && 'closing' in record
const isWorthALook = (record: Attendance) => isClaimed(record) || record.status === 'voided'

async function inspectActivity(activityId: string, people: readonly string[], world: World): Promise<void> {
  const { store } = world
  const activity = await store.activities.get(activityId)
  if (!activity) return
  const records = await findAll(store.attendances, { where: { activityId } }, 'listKey')
  const photos = await store.photos.find({ where: { activityId }, limit: AT_ONCE })
  const kept = photos.filter(({ status }) => status !== 'returned').length
  const ofActivity = async () =>
    (await findAll(store.anomalies, { where: { activityId } }, 'listKey')).filter(({ personId }) => personId === null)
  await write(activityFindings({ activity, records, photos: kept }), ofActivity, world)

  for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE)
    await inspectPeople(people.slice(from, from + PEOPLE_AT_ONCE), activity, world)
}

/** Records of the day before and after are judged, with a day more around them, so that all that overlaps is known. */
async function inspectPeople(people: readonly string[], { startsAt, endsAt, day }: Activity, world: World) {
  const around = await world.store.attendances.find({
    where: { status: 'present' },
    oneOf: { field: 'personId', values: people },
    range: { field: 'listKey', gte: timeKey(startsAt - 2 * DAY_MS), lt: timeKey(endsAt + 2 * DAY_MS) },
    order: { field: 'listKey', direction: 'asc' },
    limit: AT_ONCE,
  })
  const [from, to] = [addDays(day, -1), addDays(day, 1)]
  const judged = around.filter((record) => from <= record.day && record.day <= to)
  const found = judged.flatMap((record) =>
    personFindings(
      record,
      around.filter(({ personId }) => personId === record.personId),
    ),
  )
  const ofPeople = async () => {
    const known = await world.store.anomalies.find({
      oneOf: { field: 'personId', values: people },
      range: { field: 'day', gte: from, lte: to },
      order: { field: 'day', direction: 'asc' },
      limit: AT_ONCE,
    })
    return known.filter(({ rule }) => (PERSON_RULES as readonly string[]).includes(rule))
  }
  await write(found, ofPeople, world)
}

/** Somebody may decide, or another machine look, at the same moment: what was lost is reckoned again. */
async function write(found: readonly Finding[], known: () => Promise<Anomaly[]>, { store, now }: World): Promise<void> {
  const ids = [...new Set(found.map(({ activityId }) => activityId))]
  const activities = new Map((await manyActivities(ids, store)).map((activity) => [activity._id, activity]))
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const changes = reconcile(found, await known(), { activities, now: now() })
    const areSaved = await Promise.all(
      changes.map(({ before, after }) =>
        before ? store.anomalies.replace(before, after) : store.anomalies.insert(after),
      ),
    )
    if (!areSaved.includes(false)) return
  }
  throw new Error('anomalies kept changing')
}

export async function manyActivities(ids: readonly string[], store: World['store']): Promise<Activity[]> {
  const all: Activity[] = []
  for (let from = 0; from < ids.length; from += PEOPLE_AT_ONCE)
    all.push(...(await store.activities.getMany(ids.slice(from, from + PEOPLE_AT_ONCE))))
  return all
}

/** What was decided to be void, record by record; a record that is void already stays as it is. */
export async function voidRecords(
  { activityId, personIds, decision, status }: Anomaly,
  { store }: World,
): Promise<void> {
  if (status !== 'voided' || !decision) return
  for (const personId of personIds) {
    const record = await store.attendances.get(attendanceId(activityId, personId))
    const after = record && voidAttendance(record, decision)
    const isSaved = !record || after === record || (await store.attendances.replace(record, after!))
    if (!isSaved) throw new Error(`attendance ${record._id} changed meanwhile; the next round voids it`)
  }
}
