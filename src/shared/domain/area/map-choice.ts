import type { Area, MapChoice } from '@shared/contract/area'
import { addDays } from '@shared/domain/time/china-time'
import { type Areas, aboveOn, areasById } from './stand-ins'

/** The day whose map a record is shown on: its own, or today's. */
export const mapDay = (choice: MapChoice, recordDay: string, today: string): string =>
  choice === 'today' ? today : recordDay

/** The district of a record in a subdistrict, "as it was" or on today's map; null where nobody knows. */
export const districtOfRecord = (
  areas: Areas,
  record: { subdistrictId: string; day: string },
  map: { choice: MapChoice; today: string },
): string | null => aboveOn(areas, record.subdistrictId, mapDay(map.choice, record.day, map.today))

/** Days on which one and the same streets made up a district. */
export type Stretch = { from: string; to: string; streetIds: string[] }

type Asked = { from: string; to: string; choice: MapChoice; today: string }

/**
 * A period as stretches with the streets a district consisted of, the newest first and the empty ones left out. On
 * today's map there is one: the streets of today, or who became them. `areas` holds what was ever under the district.
 */
export function stretchesOf(districtId: string, areas: readonly Area[], { from, to, choice, today }: Asked): Stretch[] {
  const byId = areasById(areas)
  const streetsOn = (day: string) =>
    areas.filter(({ _id }) => aboveOn(byId, _id, day) === districtId).map(({ _id }) => _id)
  if (choice === 'today') return [{ from, to, streetIds: streetsOn(today) }].filter(hasStreets)

  const starts = [from, ...changesWithin(areas, from, to)]
  return starts
    .map((start, index) => {
      const next = starts[index + 1]
      return { from: start, to: next === undefined ? to : addDays(next, -1), streetIds: streetsOn(start) }
    })
    .filter(hasStreets)
    .reverse()
}

const hasStreets = ({ streetIds }: Stretch) => streetIds.length > 0

/** Days after the first on which some place came, went or moved. */
const changesWithin = (areas: readonly Area[], from: string, to: string): string[] => {
  const days = areas.flatMap(({ periods }) => periods.flatMap((period) => [period.from, period.to ?? '']))
  return [...new Set(days)].filter((day) => from < day && day <= to).sort()
}
