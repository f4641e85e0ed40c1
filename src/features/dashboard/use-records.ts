import { useEffect } from 'react'
import type { ActivityEntry } from '@shared/contract/activity'
import { Category, Line } from '@shared/contract/activity-plan'
import type { MapChoice } from '@shared/contract/area'
import { chinaDay, chinaMonth } from '@shared/domain/time/china-time'
import { periodOf } from '@shared/domain/time/period'
import { usePagedList } from '@/hooks/use-paged-list'
import { now } from '@/platform/clock'
import { asPeriod } from './period'

/** What was pressed: a group, a period, and the cell of a matrix, a tile or a point of a line. */
export type RecordsWish = {
  /** The whole city; its cell is picked out by the cloud, for thirty thousand are not paged through. */
  of?: 'city' | undefined
  teamId?: string | undefined
  unitId?: string | undefined
  areaId?: string | undefined
  period?: string | undefined
  state?: 'closed' | 'toClose' | undefined
  category?: string | undefined
  line?: string | undefined
  /** The name for the reader, the id for the list: two streets may bear one name. */
  street?: string | undefined
  streetId?: string | undefined
  map?: MapChoice | undefined
  /** The day the period is reckoned from, for a year that is over. */
  on?: string | undefined
  month?: string | undefined
  /** Days instead of a period, as a report has them. */
  from?: string | undefined
  to?: string | undefined
  /** 其余队伍: ids of the teams that have a bar of their own. */
  without?: string | undefined
}

/** As many matches as a page holds; then the reader decides whether to look further. */
const ENOUGH = 20

/** The activities behind a figure. The cloud knows group and period; the cell is picked out here, page after page. */
export function useRecords(wish: RecordsWish) {
  const isFigure = wish.state !== 'toClose' && (wish.on !== undefined || isThisYear(wish.month))
  const behind = usePagedList('dashboard.records', isFigure ? figureOf(wish) : null)
  const others = usePagedList('activity.list', isFigure ? null : listOf(wish))
  const list = isFigure ? behind : others

  const items = list.items.filter((activity) => fits(activity, wish))
  const hasMore = list.hasMore && !isPast(list.items, wish)
  const { status, isLoadingMore, loadMore } = list
  const isShort = items.length < ENOUGH && hasMore
  useEffect(() => {
    if (isShort && status === 'ready' && !isLoadingMore) loadMore()
  }, [isShort, status, isLoadingMore, loadMore])

  const isLooking = isShort && status === 'ready' && items.length === 0
  return { ...list, items, hasMore, status: isLooking ? ('loading' as const) : status }
}

/** The periods the cloud knows reach back to New Year; an older month is looked up in the list of all closed ones. */
const isThisYear = (month: string | undefined) => !month || month.slice(0, 4) === chinaDay(now()).slice(0, 4)

// A district is asked for whole: its teams come from anywhere, and the one that was pressed is picked out here.
const figureOf = ({ of, teamId, unitId, areaId, period, map, on, from, to, ...cell }: RecordsWish) => ({
  ...(on ? { on } : {}),
  ...(from && to ? { from, to } : {}),
  ...(of
    ? { of, ...axesOf(cell) }
    : areaId
      ? { areaId, ...(map ? { map } : {}) }
      : { ...(teamId ? { teamId } : {}), ...(unitId ? { unitId } : {}) }),
  period: asPeriod(period),
})

const axesOf = ({ category, line }: RecordsWish) => {
  const known = { category: Category.safeParse(category).data, line: Line.safeParse(line).data }
  return { ...(known.category ? { category: known.category } : {}), ...(known.line ? { line: known.line } : {}) }
}

const listOf = ({ teamId, unitId, areaId, state = 'closed' }: RecordsWish) => ({
  ...(teamId ? { teamId } : {}),
  ...(unitId ? { unitId } : {}),
  ...(areaId ? { districtId: areaId } : {}),
  when: state,
})

/** The days that count: a month of its own, else the period; what waits to be closed waits whatever its day. */
function daysOf({ period, month, state, on, from, to }: RecordsWish) {
  if (state === 'toClose') return null
  if (from && to) return { from, to }
  const days = periodOf(asPeriod(period), on ?? chinaDay(now()))
  return month ? { from: `${month}-01`, to: `${month}-31` } : days
}

function fits(activity: ActivityEntry, wish: RecordsWish) {
  const days = daysOf(wish)
  const day = chinaDay(activity.startsAt)
  const cell = [
    [wish.teamId, activity.teamId],
    [wish.category, activity.category],
    [wish.line, activity.line],
    wish.streetId ? [wish.streetId, activity.subdistrictId] : [wish.street, activity.subdistrictName],
  ]
  return (
    (!days || (day >= days.from && day <= days.to)) &&
    cell.every(([pressed, has]) => !pressed || pressed === has) &&
    !wish.without?.split(',').includes(activity.teamId)
  )
}

// Both lists come newest first: once they are before the wanted days, the rest is, too. A list by its end may
// hold an activity that began the month before, so a month's grace is left.
function isPast(items: readonly ActivityEntry[], wish: RecordsWish) {
  const days = daysOf(wish)
  const last = items[items.length - 1]
  return days !== null && last !== undefined && chinaMonth(last.startsAt) < days.from.slice(0, 7)
}
