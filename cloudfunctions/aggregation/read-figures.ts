import type { Period } from '@shared/contract/dashboard'
import type { Rollup, Tally } from '@shared/contract/rollup'
import { joinTallies } from '@shared/domain/report/tally'
import { lastMonths } from '@shared/domain/time/china-time'
import { coverOf } from '@shared/domain/time/period'
import { levelId } from './levels'
import { rosterId } from './roster'
import { AT_ONCE } from '@cloud/kernel/find-all'
import type { World } from './world'

const MONTHS_SHOWN = 12

/** The figures of one group: of the period asked for, and month by month up to it. */
export type GroupFigures = {
  tally: Tally
  months: { month: string; activities: number }[]
  roster: NonNullable<Rollup['roster']> | null
}

/** One request, at most 31 days, 12 months and a roster, however many records stand behind them. */
export async function figuresOfGroup(
  group: { scope: 'unit' | 'district' | 'districtToday'; groupId: string },
  period: Period,
  { store }: World,
): Promise<GroupFigures> {
  const cover = coverOf(period)
  const months = lastMonths(period.to.slice(0, 7), MONTHS_SHOWN)
  const ids = [...new Set([...cover.days, ...cover.months, ...months])].map((part) =>
    levelId(group.scope, group.groupId, part),
  )
  const rollups = await store.rollups.getMany(group.scope === 'unit' ? [...ids, rosterId(group.groupId)] : ids)
  return {
    tally: joinTallies(talliesOf(rollups, [...cover.days, ...cover.months])),
    months: countByMonth(rollups, months),
    roster: rollups.find(({ scope }) => scope === 'roster')?.roster ?? null,
  }
}

/** A team has no days of its own: single days are read from its cells. */
export async function figuresOfTeam(
  teamId: string,
  period: Period,
  { store }: World,
): Promise<Omit<GroupFigures, 'roster'>> {
  const cover = coverOf(period)
  const months = lastMonths(period.to.slice(0, 7), MONTHS_SHOWN)
  const ids = [...new Set([...cover.months, ...months])].map((part) => levelId('team', teamId, part))
  const rollups = await store.rollups.getMany(ids)
  const [first] = cover.days
  const last = cover.days[cover.days.length - 1]
  const cells =
    first && last
      ? await store.rollups.find({
          where: { scope: 'cell', teamId },
          range: { field: 'period', gte: first, lte: last },
          order: { field: 'period', direction: 'asc' },
          limit: AT_ONCE,
        })
      : []
  const ofDays = cells.filter((cell) => cover.days.includes(cell.period)).map(({ tally }) => tally)
  return {
    tally: joinTallies([...ofDays, ...talliesOf(rollups, cover.months)]),
    months: countByMonth(rollups, months),
  }
}

const talliesOf = (rollups: readonly Rollup[], periods: readonly string[]) =>
  rollups.filter(({ period }) => periods.includes(period)).map(({ tally }) => tally)

const countByMonth = (rollups: readonly Rollup[], months: readonly string[]) =>
  months.map((month) => ({
    month,
    activities: rollups.find(({ period, scope }) => period === month && scope !== 'roster')?.tally.activities ?? 0,
  }))
