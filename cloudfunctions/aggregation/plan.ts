import type { Rollup } from '@shared/contract/rollup'
import { NO_TEAM, parseBucketKey } from '@shared/domain/report/bucket'
import { splitIntoBuckets, cellOf, type Records } from '@shared/domain/report/cells'
import { CITY_ID, cityDay, joinCity, NO_PARTS } from '@shared/domain/report/city'
import { joinTallies } from '@shared/domain/report/tally'
import type { Areas } from '@shared/domain/area/stand-ins'
import { districtsIn } from './districts'
import { cellPlace, daysAbove, levelPlace } from './levels'
import type { Computed, RollupPlace } from './write-rollup'

export type Planned = { place: RollupPlace } & Computed

/**
 * Everything these records say of their days, as roll-ups: a pure function, so that a rebuild and the changes one by one
 * must come to the same.
 */
export function planDays(records: Records, areas: Areas, now: number): Planned[] {
  const cells: Planned[] = []
  const above = new Map<string, { place: RollupPlace; parts: Planned[] }>()
  for (const [key, part] of splitIntoBuckets(records)) {
    const bucket = parseBucketKey(key)
    const districts = districtsIn(areas, bucket, now)
    const cell = { place: cellPlace(bucket, districts), ...cellOf(bucket, part) }
    cells.push(cell)
    for (const place of daysAbove(bucket, districts)) into(above, place, cell)
  }
  const groups = joined([...above.values()].filter(({ place }) => place.scope !== 'city'))
  return [...cells, ...groups, ...cityDays(groups)]
}

function cityDays(groups: readonly Planned[]): Planned[] {
  const days = [...new Set(groups.map(({ place }) => place.period))]
  return days.map((day) => {
    const of = (scope: Rollup['scope']) =>
      groups
        .filter(({ place }) => place.scope === scope && place.period === day)
        .map(({ place, tally }) => ({ groupId: place.groupId, tally }))
    const parts = { unit: of('unit'), district: of('district'), districtToday: of('districtToday') }
    return { place: levelPlace('city', CITY_ID, day), ...cityDay(parts) }
  })
}

/** The months that cells and days are made into. */
export function planMonths(parts: readonly Planned[]): Planned[] {
  const months = new Map<string, { place: RollupPlace; parts: Planned[] }>()
  for (const part of parts) {
    const place = monthOf(part.place)
    if (place) into(months, place, part)
  }
  return joined([...months.values()])
}

function monthOf({ scope, groupId, teamId, period }: RollupPlace): RollupPlace | null {
  const month = period.slice(0, 7)
  if (scope !== 'cell') return levelPlace(scope, groupId, month)
  return teamId === undefined || teamId === NO_TEAM ? null : levelPlace('team', teamId, month)
}

function into(levels: Map<string, { place: RollupPlace; parts: Planned[] }>, place: RollupPlace, part: Planned) {
  const level = levels.get(place._id) ?? { place, parts: [] }
  level.parts.push(part)
  levels.set(place._id, level)
}

const joined = (levels: readonly { place: RollupPlace; parts: Planned[] }[]): Planned[] =>
  levels.map(({ place, parts }) =>
    place.scope === 'city'
      ? { place, ...joinCity(parts.map(({ tally, parts: of = NO_PARTS }) => ({ tally, parts: of }))) }
      : { place, tally: joinTallies(parts.map(({ tally }) => tally)) },
  )
