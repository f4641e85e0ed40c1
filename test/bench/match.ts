import { OrderTopic } from '@shared/contract/order'
import { onEmulator } from '../api/world'
import { aStreet, aUnit } from '../builders/area'
import { people } from '../builders/city'
import { anOrder } from '../builders/order'
import { aTeam } from '../builders/team'
import type { Report } from './report'

const TEAMS = 3_000
const ORDERS = 500
/** As in the city today: 41 units that answer for an area, 25 streets each. */
const UNITS = 41
const STREETS_OF_UNIT = 25

const TOPICS = OrderTopic.exclude(['other']).options

/**
 * Teams for every open order, through the real client: the map, the teams and the orders grow together, so that what an
 * order costs should stay what it is.
 */
export async function bench(report: Report): Promise<void> {
  for (const scale of [1, 2, 4]) await benchAt(scale, report)
}

const benchAt = (scale: number, report: Report): Promise<void> =>
  onEmulator(async (world) => {
    await world.given(cityOf(scale))
    const door = world.as(people.cityAdmin)
    for (let index = 0; index < 20; index++) await door.get('order.suggest', { orderId: `o-${index}` })

    world.wire()
    let suggested = 0
    const begun = performance.now()
    for (let index = 0; index < ORDERS * scale; index++)
      suggested += (await door.get('order.suggest', { orderId: `o-${index}` })).items.length
    const seconds = (performance.now() - begun) / 1_000

    const requests = world.wire()
    const documents = requests.reduce((sum, { examined }) => sum + examined, 0)
    report(`match.seconds.${scale}x`, Number(seconds.toFixed(2)), 's')
    report(`match.documents.${scale}x`, Math.round(documents / (ORDERS * scale)), 'documents per order')
    report(`match.suggested.${scale}x`, Number((suggested / (ORDERS * scale)).toFixed(1)), 'teams per order')
  })

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))

function cityOf(scale: number) {
  const units = UNITS * scale
  const placeOf = (index: number) => {
    const unit = index % units
    return { unitId: `u-b-${unit}`, streetId: `s-b-${unit}-${Math.floor(index / units) % STREETS_OF_UNIT}` }
  }
  return {
    units: count(units, (index) => aUnit({ _id: `u-b-${index}`, areaId: `d-b-${index}` })),
    areas: count(units * STREETS_OF_UNIT, (index) => {
      const { streetId } = placeOf(index)
      return aStreet({ _id: streetId, parentId: `d-b-${index % units}` })
    }),
    teams: count(TEAMS * scale, (index) => {
      const { unitId, streetId } = placeOf(index)
      const skill = TOPICS[index % (TOPICS.length + 1)]
      return aTeam({
        _id: `t-b-${index}`,
        name: `科普队 ${index}`,
        unitId,
        homeSubdistrictId: streetId,
        tags: skill ? [skill] : [],
      })
    }),
    orders: count(ORDERS * scale, (index) => {
      const { unitId, streetId } = placeOf(index * 7)
      return anOrder({
        _id: `o-${index}`,
        status: 'verified',
        topic: TOPICS[index % TOPICS.length]!,
        unitId,
        areaId: streetId,
        subdistrictId: streetId,
      })
    }),
  }
}
