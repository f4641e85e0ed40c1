import type { Attendance } from '@shared/contract/attendance'
import type { Period } from '@shared/contract/dashboard'
import { nominationApi, type NominationProof } from '@shared/contract/nomination'
import { ok, refuse } from '@shared/contract/result'
import { nominationId, nomineesOf, reportYear } from '@shared/domain/award/nominate'
import { presenceOf } from '@shared/domain/attendance/presence'
import { may } from '@shared/domain/permission/permissions'
import { DAY_MS, startOfDay } from '@shared/domain/time/china-time'
import { dayKey, timeKey } from '@shared/domain/time/list-key'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, PAGE_SIZE } from '@cloud/kernel/paging'

export const evidence = implement(nominationApi['nomination.evidence'], async (wish, deps) => {
  const { unitId, year, kind, id, cursor } = wish
  if (!may('nomination.evidence', deps.caller, { unitId })) return refuse('NOT_FOUND')
  const nomination = await deps.store.nominations.get(nominationId(unitId, year))
  if (!nomination || !nomineesOf(nomination, kind).some((one) => one.id === id)) return refuse('NOT_FOUND')
  return ok(
    kind === 'team'
      ? await heldBy(id, { unitId, year, cursor }, deps)
      : await attendedBy(id, { unitId, year, cursor }, deps),
  )
})

type Part = { unitId: string; year: number; cursor: string | undefined }
type Proofs = { items: NominationProof[]; nextCursor: string | null }

async function heldBy(teamId: string, { unitId, year, cursor }: Part, { store }: Deps): Promise<Proofs> {
  const { from, to } = reportYear(year)
  const found = await store.activities.find({
    where: { status: 'closed', teamId },
    range: { field: 'dayKey', gte: dayKey(from, ''), lt: cursor ?? dayKey(to, '~') },
    order: { field: 'dayKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  const shown = found.slice(0, PAGE_SIZE)
  const items = shown
    .filter((activity) => activity.unitId === unitId)
    .map(({ _id: activityId, title, startsAt, subdistrictName }) => ({
      ...{ activityId, title, startsAt, subdistrictName },
      ...{ minutes: null, grade: null },
    }))
  return { items, nextCursor: found.length > PAGE_SIZE ? (shown[PAGE_SIZE - 1]?.dayKey ?? null) : null }
}

/** A page of the person's records, without those that were not counted: another unit's, by hand, not confirmed. */
async function attendedBy(personId: string, { unitId, year, cursor }: Part, { store }: Deps): Promise<Proofs> {
  const { from, to } = reportYear(year)
  const end = timeKey(startOfDay(to) + 2 * DAY_MS)
  const found = await store.attendances.find({
    where: { personId, status: 'present' },
    range: { field: 'listKey', gte: timeKey(startOfDay(from)), lt: end, ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  const shown = found.slice(0, PAGE_SIZE)
  const items = shown.filter(isCountedIn(unitId, { from, to })).map(proofOf)
  return { items, nextCursor: found.length > PAGE_SIZE ? (shown[PAGE_SIZE - 1]?.listKey ?? null) : null }
}

/** What of a person's records a unit's nomination rests on. */
export const isCountedIn =
  (unitId: string, { from, to }: Period) =>
  (one: Attendance): boolean =>
    one.unitId === unitId && one.confirmed !== null && one.day >= from && one.day <= to && presenceOf(one).grade !== 'C'

export function proofOf(one: Attendance): NominationProof {
  const { activityId, title, startsAt, subdistrictName } = one
  const { minutes, grade } = presenceOf(one)
  return { activityId, title, startsAt, subdistrictName, minutes, grade }
}
