import type { Attendance, EvidenceGrade } from '@shared/contract/attendance'
import { attendanceApi } from '@shared/contract/attendance-api'
import { ok } from '@shared/contract/result'
import { viewEntry } from '@shared/domain/activity/view'
import { presenceOf } from '@shared/domain/attendance/presence'
import { starsOf } from '@shared/domain/attendance/stars'
import { timeKey } from '@shared/domain/time/list-key'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, PAGE_SIZE } from '@cloud/kernel/paging'

/** 我的活动: those I have a place in, or wait for. */
export const upcoming = implement(attendanceApi['attendance.upcoming'], async ({ cursor }, deps) => {
  const { store, caller, now } = deps
  const records = await store.attendances.find({
    where: { personId: caller._id },
    range: { field: 'listKey', gt: timeKey(now()), ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: PAGE_PROBE,
  })
  const shownRecords = records.slice(0, PAGE_SIZE)
  const active = shownRecords.filter(({ status }) => status !== 'withdrawn' && status !== 'voided')
  const activities = await store.activities.getMany(active.map(({ activityId }) => activityId))
  const byEnd = activities.sort((a, b) => a.listKey.localeCompare(b.listKey))
  return ok({
    items: byEnd.map((activity) => viewEntry(activity, now())),
    nextCursor: records.length > PAGE_SIZE ? (shownRecords[PAGE_SIZE - 1]?.listKey ?? null) : null,
  })
})

/** 星级: from the records themselves, so a correction shows at once; A and B count, C where the unit wants it. */
export const totals = implement(attendanceApi['attendance.totals'], async (_, deps) => {
  const minutes = { A: 0, B: 0, C: 0 } satisfies Record<EvidenceGrade, number>
  const byHand = new Map<string, number>()
  const records = await confirmedRecords(deps)
  for (const record of records) {
    const presence = presenceOf(record)
    minutes[presence.grade] += presence.minutes
    if (presence.grade === 'C') byHand.set(record.unitId, (byHand.get(record.unitId) ?? 0) + presence.minutes)
  }
  const handMinutesInStars = await countedByHand(byHand, deps)
  const stars = starsOf(minutes.A + minutes.B + handMinutesInStars)
  return ok({ minutes, records: records.length, handMinutesInStars, ...stars })
})

/** What somebody vouched for, at units that let it count (PRODUCT.md, section 11). */
async function countedByHand(minutesOf: ReadonlyMap<string, number>, { store }: Deps): Promise<number> {
  if (minutesOf.size === 0) return 0
  const units = await store.units.getMany([...minutesOf.keys()])
  return units
    .filter(({ countsHandHours }) => countsHandHours)
    .reduce((sum, { _id }) => sum + (minutesOf.get(_id) ?? 0), 0)
}

/** Every record of mine that somebody confirmed. */
export async function confirmedRecords({ store, caller }: Pick<Deps, 'store' | 'caller'>): Promise<Attendance[]> {
  const present = await findAll(store.attendances, { where: { personId: caller._id, status: 'present' } }, 'listKey')
  return present.filter(({ confirmed }) => confirmed !== null)
}
