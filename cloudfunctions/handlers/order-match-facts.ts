import type { Offering } from '@shared/contract/offering'
import type { Order, OrderTopic } from '@shared/contract/order'
import type { Rollup } from '@shared/contract/rollup'
import type { Team } from '@shared/contract/team'
import { parentOn } from '@shared/domain/area/tree'
import type { MatchTeam } from '@shared/domain/order/match'
import { isActive } from '@shared/domain/team/life'
import { chinaDay, DAY_MS } from '@shared/domain/time/china-time'
import { timeKey } from '@shared/domain/time/list-key'
import { levelId } from '@cloud/aggregation/levels'
import type { Deps } from '@cloud/kernel/deps'

/** The platform's limit of values in one condition. */
const AT_ONCE = 100

/** Orders in work or served in a year by the teams that come into question: more would say nothing new. */
const ORDERS_AT_MOST = 300

const A_YEAR_MS = 365 * DAY_MS

/** The district a street lies in today; null where nobody knows. */
export type Districts = (streetId: string) => string | null

export async function districtsOf(streetIds: readonly string[], { store, now }: Deps): Promise<Districts> {
  const streets = await store.areas.getMany([...new Set(streetIds)].slice(0, AT_ONCE))
  const today = chinaDay(now())
  const above = new Map(streets.map((street) => [street._id, parentOn(street, today)]))
  return (streetId) => above.get(streetId) ?? null
}

type About = { topic?: OrderTopic; days: readonly string[]; unitId?: string; districts: Districts }
type Known = {
  rollups: readonly Rollup[]
  offerings: readonly Offering[]
  accepted: readonly Order[]
  offered: readonly Order[]
  served: readonly Order[]
}

/** What matching looks at of each team: what it says of itself, what it has to do, what it has done. */
export async function matchTeams(teams: readonly Team[], about: About, deps: Deps): Promise<MatchTeam[]> {
  const asked = teams.slice(0, AT_ONCE)
  if (asked.length === 0 || about.days.length === 0) return []
  const known = await knownOf(asked, about, deps)
  return asked.map((team) => matchTeam(team, known, about.districts))
}

async function knownOf(teams: readonly Team[], { topic, days, unitId }: About, { store, now }: Deps): Promise<Known> {
  const ids = teams.map(({ _id }) => _id)
  const months = [...new Set(days.map((day) => day.slice(0, 7)))]
  const levels = ids.flatMap((id) => months.map((month) => levelId('team', id, month)))
  const ofTeams = { oneOf: { field: 'teamId' as const, values: ids }, limit: ORDERS_AT_MOST }
  const [rollups, offerings, accepted, offered, served] = await Promise.all([
    store.rollups.getMany(levels.slice(0, AT_ONCE)),
    store.offerings.find({ where: { isOpen: true }, ...ofTeams }),
    store.orders.find({ where: { status: 'accepted' }, ...ofTeams }),
    store.orders.find({ where: { status: 'offered', ...openTo(ids, unitId) }, limit: AT_ONCE }),
    store.orders.find({
      where: { status: 'closed', ...(topic ? { topic } : {}) },
      range: { field: 'listKey', gte: timeKey(now() - A_YEAR_MS) },
      ...ofTeams,
    }),
  ])
  return { rollups, offerings, accepted, offered, served }
}

/** What one unit has asked its teams, or what one team has been asked. */
const openTo = ([teamId = '']: readonly string[], unitId: string | undefined) =>
  unitId === undefined ? { offeredTeamIds: teamId } : { unitId }

function matchTeam(
  team: Team,
  { rollups, offerings, accepted, offered, served }: Known,
  districts: Districts,
): MatchTeam {
  const months = rollups.filter(({ groupId }) => groupId === team._id)
  const isOurs = ({ teamId }: Order) => teamId === team._id
  return {
    teamId: team._id,
    unitId: team.unitId,
    isActive: isActive(team),
    topics: team.tags,
    homeStreetId: team.homeSubdistrictId,
    districtId: districts(team.homeSubdistrictId),
    comesTo: placesByTopic(offerings.filter(({ teamId }) => teamId === team._id)),
    activities: Object.fromEntries(
      months.map(({ period, tally }) => [period, tally.activities + tally.unclosedEndsAt.length]),
    ),
    busyDays: months.flatMap(({ tally }) => tally.unclosedEndsAt.map(chinaDay)),
    waitingOrders:
      accepted.filter(isOurs).length + offered.filter((order) => order.offeredTeamIds.includes(team._id)).length,
    servedTimes: timesByTopic(served.filter(isOurs)),
    scriptTimes: timesByScript(served.filter(isOurs)),
  }
}

const timesByTopic = (orders: readonly Order[]): MatchTeam['servedTimes'] =>
  orders.reduce<MatchTeam['servedTimes']>((times, { topic }) => ({ ...times, [topic]: (times[topic] ?? 0) + 1 }), {})

/** Counted on the orders that named it: what was given beside them is not looked up. */
const timesByScript = (orders: readonly Order[]): Record<string, number> =>
  orders.reduce<Record<string, number>>((times, { scriptId, offering }) => {
    const id = scriptId ?? offering?.scriptId
    return id ? { ...times, [id]: (times[id] ?? 0) + 1 } : times
  }, {})

const placesByTopic = (offerings: readonly Offering[]): MatchTeam['comesTo'] =>
  offerings.reduce<MatchTeam['comesTo']>(
    (places, { topic, placeIds }) => ({ ...places, [topic]: [...(places[topic] ?? []), ...placeIds] }),
    {},
  )
