import type { CityParts, GroupSums, Tally } from '@shared/contract/rollup'
import { joinTallies } from './tally'

export const CITY_ID = 'city'
export const NO_PARTS: CityParts = { unit: {}, district: {}, districtToday: {} }

type Part = { groupId: string; tally: Tally }
export type DayOfCity = { unit: readonly Part[]; district: readonly Part[]; districtToday: readonly Part[] }
export type CityFigures = { tally: Tally; parts: CityParts }

/** One day of the city: the sum of its units, and beside it what each unit and each district adds to it. */
export const cityDay = ({ unit, district, districtToday }: DayOfCity): CityFigures => ({
  tally: withoutSets(joinTallies(unit.map(({ tally }) => tally))),
  parts: { unit: partsOf(unit), district: partsOf(district), districtToday: partsOf(districtToday) },
})

/** Several days or months of the city together. */
export const joinCity = (all: readonly CityFigures[]): CityFigures => ({
  tally: withoutSets(joinTallies(all.map(({ tally }) => tally))),
  parts: {
    unit: joined(all.map(({ parts }) => parts.unit)),
    district: joined(all.map(({ parts }) => parts.district)),
    districtToday: joined(all.map(({ parts }) => parts.districtToday)),
  },
})

function joined(all: readonly Record<string, GroupSums>[]): Record<string, GroupSums> {
  const sums: Record<string, GroupSums> = {}
  for (const [id, more] of all.flatMap((part) => Object.entries(part))) sums[id] = added(sums[id], more)
  return sums
}

/** A hundred thousand people and three thousand teams would not fit a document: people are counted apart (`heads`). */
const withoutSets = (tally: Tally): Tally => ({
  ...tally,
  ...{ people: [], byTeam: {}, provenByTeam: {}, unclosedByTeam: {} },
})

const partsOf = (parts: readonly Part[]): Record<string, GroupSums> =>
  Object.fromEntries(
    parts.map(({ groupId, tally }) => [groupId, sumsOf(tally)] as const).filter(([, sums]) => has(sums)),
  )

const has = (sums: GroupSums) => Object.values(sums).some((value) => value !== 0)

export const sumsOf = (tally: Tally): GroupSums => ({
  activities: tally.activities,
  personTimes: tally.personTimes.A + tally.personTimes.B,
  minutes: tally.minutes.A + tally.minutes.B,
  audience: tally.audienceOnSite + tally.audienceOnline,
  orders: tally.orders,
  answeredOrders: tally.answeredOrders,
})

const added = (sums: GroupSums | undefined, more: GroupSums): GroupSums =>
  sums
    ? (Object.fromEntries(
        Object.entries(sums).map(([field, value]) => [field, value + more[field as keyof GroupSums]]),
      ) as GroupSums)
    : { ...more }
