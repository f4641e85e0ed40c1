import type { Activity } from '@shared/contract/activity'
import type { PlatformCounts } from '@shared/contract/platform'
import type { MonthlyReport, ReportChange, ReportLine, ReportPhoto, ReportSnapshot } from '@shared/contract/report'
import { platformCountsId } from '@shared/domain/import/platform-row'
import { categoriesOf, sumOf } from '@shared/domain/monthly/lines'
import { NOTHING, addCounted } from '@shared/domain/monthly/counted'
import { asReportPhoto, candidateIds, isFitForReport, proposedPhotos } from '@shared/domain/monthly/photos'
import { placesOf } from '@shared/domain/monthly/places'
import { currentOf, nextRevision } from '@shared/domain/monthly/step'
import { monthBefore, reportPeriod } from '@shared/domain/monthly/window'
import { nameAt } from '@shared/domain/unit/validity'
import { changesSince, earlierOf, fingerprint, monthRollupId, monthsOf } from '@cloud/aggregation/report-changes'
import { drawMonth, waitingToClose } from '@cloud/aggregation/report-records'
import { rosterId } from '@cloud/aggregation/roster'
import type { Deps } from '@cloud/kernel/deps'
import type { ReportDesk } from './report-load'

/** A report as it would be frozen now, and what to choose photos from. */
export type Drawn = {
  facts: Omit<ReportSnapshot, 'parts'>
  lines: ReportLine[]
  changes: ReportChange[]
  seen: Record<string, string>
  candidates: ReportPhoto[]
  /** What was entered of the platforms, as it was read. */
  entered: PlatformCounts | null
}

/** Draws a month from the records; roll-ups are read before the records, so that nothing falls between them. */
export async function drawReport(
  desk: ReportDesk,
  { month, head }: { month: string; head: MonthlyReport | null },
  deps: Deps,
): Promise<Drawn> {
  const { unit, dates, heads, platforms } = desk
  const period = reportPeriod(month, dates)
  const small = await readSmall(desk, { month, period }, deps)
  const [drawn, pendingClose, { changes, seen }] = await Promise.all([
    drawMonth(unit._id, period, deps),
    waitingToClose(unit._id, period, deps),
    changesSince({ unitId: unit._id, month, heads, months: small.rollups }, deps),
  ])
  const { candidates, chosen } = await photosOf(drawn.activities, head?.photoIds ?? null, deps)
  const last = currentOf(heads.find((one) => one.month === monthBefore(month)) ?? null)
  const facts = {
    format: 1 as const,
    ...{ unitId: unit._id, unitName: nameAt(unit, deps.now()), month, period },
    ...{ revision: nextRevision(head), frozenAt: deps.now() },
    places: placesOf({ period, platforms, ...small, reported: last?.snapshot.places ?? null }),
    ...{ figures: sumOf(drawn.lines), categories: categoriesOf(drawn.lines) },
    ...{ activeVolunteers: drawn.activeVolunteers, pendingClose },
    changed: changes.reduce((sum, { delta }) => addCounted(sum, delta), NOTHING),
    ...{ experience: head?.experience ?? '', photos: chosen },
  }
  const own = { ...seen, [month]: fingerprint(unit._id, monthsOf(facts as ReportSnapshot), small.rollups) }
  return { facts, lines: drawn.lines, changes, seen: own, candidates, entered: small.entered }
}

type Period = ReportSnapshot['period']

/** The roster, the months to compare with, and what was entered of the platforms: two requests. */
async function readSmall(
  { unit, heads }: ReportDesk,
  { month, period }: { month: string; period: Period },
  { store }: Deps,
) {
  const months = new Set([period.from.slice(0, 7), period.to.slice(0, 7)])
  for (const { snapshot } of earlierOf({ month, heads })) monthsOf(snapshot).forEach((one) => months.add(one))
  const ids = [...months].map((one) => monthRollupId(unit._id, one))
  const countsIds = [month, monthBefore(month)].map((one) => platformCountsId(unit._id, one))
  const [rollups, counts] = await Promise.all([
    store.rollups.getMany([...ids, rosterId(unit._id)]),
    store.platformCounts.getMany(countsIds),
  ])
  return {
    rollups: new Map(rollups.map((one) => [one._id, one])),
    roster: rollups.find(({ scope }) => scope === 'roster')?.roster ?? null,
    entered: counts.find(({ _id }) => _id === countsIds[0]) ?? null,
    enteredBefore: counts.find(({ _id }) => _id === countsIds[1]) ?? null,
  }
}

/** What the leaders marked, and what the unit chose of this period's activities. */
async function photosOf(activities: readonly Activity[], wished: readonly string[] | null, { store }: Deps) {
  const ids = [...new Set([...candidateIds(activities), ...(wished ?? [])])]
  const photos = ids.length > 0 ? await store.photos.getMany(ids) : []
  const hosts = new Map(activities.map((one) => [one._id, one]))
  const fit = ids.flatMap((id) => {
    const photo = photos.find(({ _id }) => _id === id)
    const host = photo && hosts.get(photo.activityId)
    return photo && host && isFitForReport(photo) ? [asReportPhoto(photo, host)] : []
  })
  const chosen = wished ? fit.filter(({ photoId }) => wished.includes(photoId)) : proposedPhotos(fit)
  return { candidates: fit, chosen: wished ? inOrder(chosen, wished) : chosen }
}

const inOrder = (photos: readonly ReportPhoto[], ids: readonly string[]) =>
  [...photos].sort((a, b) => ids.indexOf(a.photoId) - ids.indexOf(b.photoId))
