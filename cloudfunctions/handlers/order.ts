import type { Caller } from '@shared/contract/caller'
import { orderApi, type Order } from '@shared/contract/order'
import { ok, refuse, type Result } from '@shared/contract/result'
import { parentOn } from '@shared/domain/area/tree'
import { seesOrder } from '@shared/domain/order/moves'
import { OPEN_STATUSES, placeOrder } from '@shared/domain/order/place'
import { claimOrder, moveOrder, releaseOrder, viewOrder } from '@shared/domain/order/step'
import { teamsFor } from '@shared/domain/permission/scopes'
import { isActive } from '@shared/domain/team/life'
import { chinaDay } from '@shared/domain/time/china-time'
import { logAccess } from '@cloud/kernel/access-log'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { subdistrictOf } from './activity'
import { checkTexts } from './texts'

export const place = implement(orderApi['order.place'], async ({ key, ...wish }, deps) => {
  const { caller, store, now } = deps
  const subdistrict = await subdistrictOf(wish.areaId, deps)
  const unitId = subdistrict ? await unitOf(parentOn(subdistrict, chinaDay(now())), deps) : null
  if (!subdistrict || !unitId) return refuse('AREA_UNKNOWN')

  const orderId = `${caller._id}-${key}`
  // Two phones at once may get one order over the limit; that harms nobody.
  const recent = await store.orders.find({
    where: { residentId: caller._id },
    oneOf: { field: 'status', values: OPEN_STATUSES },
    limit: 20,
  })
  const openOrders = recent.filter((order) => order._id !== orderId).length
  const placed = placeOrder(wish, caller, { orderId, subdistrict, unitId, openOrders, now: now() })
  if (!placed.ok) return placed
  // Teams read it once the unit has verified it, so that an outage of the check delays nobody.
  const texts = await checkTexts([wish.need, wish.place, wish.risks], deps)
  if (!texts.ok) return texts

  const isNew = await store.orders.insert(placed.value)
  const order = isNew ? placed.value : await store.orders.get(orderId)
  return order ? ok(viewOrder(order, caller)) : refuse('NOT_FOUND')
})

/** The unit that answers for a district today. */
async function unitOf(districtId: string | null, { store, now }: Deps): Promise<string | null> {
  if (!districtId) return null
  const units = await store.units.find({ where: { areaId: districtId }, limit: 10 })
  const at = now()
  return units.find(({ validFrom, validTo }) => validFrom <= at && (validTo === null || at < validTo))?._id ?? null
}

export const get = implement(orderApi['order.get'], async ({ orderId }, deps) => {
  const order = await deps.store.orders.get(orderId)
  return order && seesOrder(order, deps.caller) ? shown(order, deps) : refuse('NOT_FOUND')
})

export const verify = implement(orderApi['order.verify'], async ({ orderId }, deps) =>
  moved(orderId, deps, (order, caller, now) => moveOrder(order, caller, { move: 'verify', note: '', now })),
)

export const reject = implement(orderApi['order.reject'], async ({ orderId, reason }, deps) =>
  moved(orderId, deps, (order, caller, now) => moveOrder(order, caller, { move: 'reject', note: reason, now })),
)

export const withdraw = implement(orderApi['order.withdraw'], async ({ orderId }, deps) =>
  moved(orderId, deps, (order, caller, now) => moveOrder(order, caller, { move: 'withdraw', note: '', now })),
)

export const release = implement(orderApi['order.release'], async ({ orderId, reason }, deps) =>
  moved(orderId, deps, (order, caller, now) => releaseOrder(order, caller, { reason, now })),
)

export const rate = implement(orderApi['order.rate'], async ({ orderId, rating }, deps) =>
  moved(orderId, deps, (order, caller, now) =>
    moveOrder(order, caller, { move: 'rate', note: '', now, fields: { rating } }),
  ),
)

export const claim = implement(orderApi['order.claim'], async ({ orderId, teamId }, deps) => {
  const membership = teamsFor('order.pool', deps.caller).find((one) => one.teamId === teamId)
  if (!membership) return refuse('FORBIDDEN')
  const { orders, teams } = deps.store
  const about = await orders.getWith(orderId, { teams: { of: teams, query: { where: { _id: teamId }, limit: 1 } } })
  if (!about) return refuse('NOT_FOUND')
  const [team] = about.found.teams
  if (!team || !isActive(team)) return refuse('TEAM_NOT_ACTIVE')

  const claimed = await decided(about.doc, deps, (order, caller, now) => {
    if (order.teamId === teamId && order.status === 'accepted') return ok(order)
    if (order.unitId !== membership.unitId) return refuse('ORDER_OTHER_UNIT')
    return claimOrder(order, caller, { teamId, teamName: membership.teamName, now })
  })
  // Whoever lost the race lost it to another team.
  return !claimed.ok && claimed.code === 'CHANGED_MEANWHILE' ? refuse('ORDER_TAKEN') : claimed
})

type Decide<Code extends string> = (order: Order, caller: Caller, now: number) => Result<Order, Code>

async function moved<Code extends string>(orderId: string, deps: Deps, decide: Decide<Code>) {
  const order = await deps.store.orders.get(orderId)
  return order ? decided(order, deps, decide) : refuse('NOT_FOUND')
}

async function decided<Code extends string>(order: Order, deps: Deps, decide: Decide<Code>) {
  const { store, caller, now } = deps
  const after = decide(order, caller, now())
  if (!after.ok) return after
  const isSaved = after.value === order || (await store.orders.replace(order, after.value))
  return isSaved ? shown(after.value, deps) : refuse('CHANGED_MEANWHILE')
}

/** An order as the caller sees it. Who is shown the contact of another leaves a trace: once an hour, whatever they did. */
async function shown(order: Order, deps: Deps) {
  const view = viewOrder(order, deps.caller)
  if (view.phone !== null)
    await logAccess(deps, { action: 'order.get', personIds: [order.residentId], unitId: order.unitId })
  return ok(view)
}
