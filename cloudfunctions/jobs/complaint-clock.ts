import type { Complaint } from '@shared/contract/complaint'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { NO_DAY } from '@shared/domain/complaint/clock'
import { tick } from '@shared/domain/complaint/step'
import { chinaDay } from '@shared/domain/time/china-time'
import { holidaysOf } from '@cloud/kernel/holidays'
import type { World } from '@cloud/aggregation/world'
import { unitAdmins } from '@cloud/kernel/unit-desk'
import type { Query } from '@cloud/store/table'

const AT_ONCE = 100

/**
 * 时限: what is late at a unit goes to the city, what nobody objects to is closed. Safe to run twice or on two machines:
 * each move is made over the revision that was read. Answers how many moved.
 */
export async function runComplaintClock({ store, now }: World): Promise<number> {
  const today = chinaDay(now())
  const due = await Promise.all(
    [
      { where: { clock: 'unit' as const }, lt: today },
      { where: { clock: 'silence' as const }, lt: today },
      // Filed when the holiday calendar of the year was not there yet.
      { where: { clock: 'unit' as const }, gte: NO_DAY },
      { where: { clock: 'city' as const }, gte: NO_DAY },
    ].map(({ where, ...bounds }) => store.complaints.find(dueQuery(where, bounds))),
  )
  const complaints = due.flat()
  if (complaints.length === 0) return 0

  const [unit, admins] = await Promise.all([store.units.get(CITY_UNIT_ID), unitAdmins(CITY_UNIT_ID, { store })])
  const city = { name: unit?.name ?? '', admins, calendar: await holidaysOf(store) }
  let moved = 0
  for (const complaint of complaints) {
    const after = tick(complaint, now(), city)
    if (after && (await store.complaints.replace(complaint, after))) moved++
  }
  return moved
}

const dueQuery = (where: Pick<Complaint, 'clock'>, bounds: { lt?: string; gte?: string }): Query<Complaint> => ({
  where,
  range: { field: 'dueKey', ...bounds },
  order: { field: 'dueKey', direction: 'asc' },
  limit: AT_ONCE,
})
