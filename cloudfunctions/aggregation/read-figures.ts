import type { Period } from '@shared/contract/dashboard'
import type { CityParts, Rollup, Tally } from '@shared/contract/rollup'
import { CITY_ID, joinCity, NO_PARTS } from '@shared/domain/report/city'
import { headsOf } from '@shared/domain/report/presence'
import { joinTallies } from '@shared/domain/report/tally'
import { lastMonths } from '@shared/domain/time/china-time'
import { coverOf } from '@shared/domain/time/period'
import { levelId } from './levels'
import { CITY_ROSTER_ID, rosterId } from './roster'
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

/** The city of one period: sums, its parts, and how many different people; null for a period that is not kept. */
export type CityFigures = Omit<GroupFigures, 'months'> & {
  months: { month: string; activities: number; orders: number }[]
  parts: CityParts
  activeVolunteers: number | null
}

/** One request for the whole city, at most 31 days, 12 months, the roster and the heads of one year. */
export async function figuresOfCity(period: Period, { store }: World): Promise<CityFigures> {
  const cover = coverOf(period)
  const months = lastMonths(period.to.slice(0, 7), MONTHS_SHOWN)
  const ids = [...new Set([...cover.days, ...cover.months, ...months])].map((part) => levelId('city', CITY_ID, part))
  const headsId = levelId('heads', CITY_ID, period.to.slice(0, 4))
  const rollups = await store.rollups.getMany([...ids, CITY_ROSTER_ID, headsId])
  const ofCity = rollups.filter(({ scope }) => scope === 'city')
  const counted = ofCity.filter((one) => [...cover.days, ...cover.months].includes(one.period))
  return {
    ...joinCity(counted.map(({ tally, parts = NO_PARTS }) => ({ tally, parts }))),
    months: months.map((month) => {
      const found = ofCity.find((one) => one.period === month)
      return { month, activities: found?.tally.activities ?? 0, orders: found?.tally.orders ?? 0 }
    }),
    roster: rollups.find(({ scope }) => scope === 'roster')?.roster ?? null,
    activeVolunteers: headsOf(rollups.find(({ scope }) => scope === 'heads')?.heads, period),
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
