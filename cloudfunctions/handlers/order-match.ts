import { CITY_AREA_ID } from '@shared/contract/area'
import type { Order } from '@shared/contract/order'
import { orderMatchApi } from '@shared/contract/order-match'
import { ok, refuse } from '@shared/contract/result'
import type { Team } from '@shared/contract/team'
import { wholeOrder } from '@shared/domain/order/before-offers'
import { type MatchNeed, suggestOrders, suggestTeams } from '@shared/domain/order/match'
import { seesOrder } from '@shared/domain/order/rights'
import { may } from '@shared/domain/permission/permissions'
import { isActive } from '@shared/domain/team/life'
import { chinaDay } from '@shared/domain/time/china-time'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { districtsOf, type Districts, matchTeams } from './order-match-facts'

/** What one index gives: more teams than a street or a topic of one unit has; three of them fit into one condition. */
const TEAMS_AT_MOST = 33

/** More open orders than one team looks through. */
const ORDERS_AT_MOST = 50

export const suggest = implement(orderMatchApi['order.suggest'], async ({ orderId }, deps) => {
  const stored = await deps.store.orders.get(orderId)
  const order = stored && wholeOrder(stored)
  if (!order || !seesOrder(order, deps.caller)) return refuse('NOT_FOUND')
  if (!may('order.suggest', deps.caller, { unitId: order.unitId })) return refuse('FORBIDDEN')

  const teams = await candidatesFor(order, deps)
  const districts = await districtsOf([order.subdistrictId, ...teams.map((team) => team.homeSubdistrictId)], deps)
  const need = needOf(order, districts)
  const known = await matchTeams(
    teams,
    { topic: order.topic, days: [order.day], unitId: order.unitId, districts },
    deps,
  )
  const names = new Map(teams.map(({ _id, name }) => [_id, name]))
  return ok({
    items: suggestTeams(need, known).map(({ of: { teamId, unitId }, reasons }) => ({
      teamId,
      teamName: names.get(teamId) ?? '',
      unitId,
      reasons,
    })),
  })
})

/** Three indexes say who comes into question: who can do it in the unit, who is at home in the street, who comes there. */
async function candidatesFor(order: Order, deps: Deps): Promise<Team[]> {
  const { topic, unitId, subdistrictId, teamId } = order
  const { store } = deps
  const byName = { order: { field: 'listKey', direction: 'asc' }, limit: TEAMS_AT_MOST } as const
  const skilled = topic === 'other' ? {} : { tags: topic }
  const [able, near, comingIds] = await Promise.all([
    store.teams.find({ where: { unitId, suspendedAt: null, ...skilled }, ...byName }),
    store.teams.find({ where: { homeSubdistrictId: subdistrictId, suspendedAt: null }, ...byName }),
    teamsThatCome(order, deps),
  ])
  const known = once([...able, ...near])
  const others = comingIds.filter((id) => known.every(({ _id }) => _id !== id))
  const coming = (await store.teams.getMany(others)).filter(isActive)
  return once([...coming, ...known]).filter(({ _id }) => _id !== teamId)
}

/** Teams of whatever unit that offer it in the street, its district or anywhere. */
async function teamsThatCome({ topic, subdistrictId, offering }: Order, deps: Deps): Promise<string[]> {
  const districts = await districtsOf([subdistrictId], deps)
  const offerings = await deps.store.offerings.find({
    where: { isOpen: true, ...(topic === 'other' ? {} : { topic }) },
    oneOf: { field: 'placeIds', values: placesAround(subdistrictId, districts) },
    limit: TEAMS_AT_MOST,
  })
  return [...new Set([...(offering ? [offering.teamId] : []), ...offerings.map(({ teamId }) => teamId)])]
}

const placesAround = (streetId: string, districts: Districts): string[] => {
  const districtId = districts(streetId)
  return [streetId, CITY_AREA_ID, ...(districtId === null ? [] : [districtId])]
}

const once = <T extends { _id: string }>(docs: readonly T[]): T[] => [
  ...new Map(docs.map((doc) => [doc._id, doc])).values(),
]

const needOf = (order: Order, districts: Districts): MatchNeed & { order: Order } => ({
  order,
  orderId: order._id,
  topic: order.topic,
  day: order.day,
  streetId: order.subdistrictId,
  districtId: districts(order.subdistrictId),
  unitId: order.unitId,
  chosenTeamId: order.offering?.teamId ?? null,
  scriptId: order.scriptId ?? order.offering?.scriptId ?? null,
  declinedTeamIds: order.offers.filter(({ status }) => status === 'declined').map(({ teamId }) => teamId),
  unansweredTeamIds: order.offers.filter(({ status }) => status === 'ended').map(({ teamId }) => teamId),
})

export const suited = implement(orderMatchApi['order.suited'], async ({ teamId }, deps) => {
  if (!may('order.suited', deps.caller, { teamIds: [teamId] })) return refuse('FORBIDDEN')
  const team = await deps.store.teams.get(teamId)
  if (!team || !isActive(team)) return ok({ items: [] })

  const orders = (await openOrdersFor(team, deps)).filter(({ day }) => day >= chinaDay(deps.now()))
  const districts = await districtsOf([team.homeSubdistrictId, ...orders.map((order) => order.subdistrictId)], deps)
  const [known] = await matchTeams([team], { days: orders.map(({ day }) => day), districts }, deps)
  const needs = orders.map((order) => needOf(order, districts))
  const suggested = known ? suggestOrders(known, needs) : []
  return ok({ items: suggested.map(({ of, reasons }) => ({ order: of.order, reasons })) })
})

/** Open orders on what the team can do: those of its unit, and those that are open to the whole city. */
async function openOrdersFor({ tags, unitId }: Team, { store }: Deps): Promise<Order[]> {
  const topics = tags.length === 0 ? {} : { oneOf: { field: 'topic' as const, values: [...tags, 'other'] } }
  const newest = { ...topics, order: { field: 'listKey', direction: 'desc' }, limit: ORDERS_AT_MOST } as const
  const found = await Promise.all([
    store.orders.find({ where: { unitId, status: 'pooled' }, ...newest }),
    store.orders.find({ where: { reach: 'city', status: 'pooled' }, ...newest }),
  ])
  return once(found.flat()).map(wholeOrder)
}
