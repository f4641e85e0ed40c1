import type { Caller } from '@shared/contract/caller'
import type { Order } from '@shared/contract/order'
import { ok, refuse, type Result } from '@shared/contract/result'
import { wholeOrder } from '@shared/domain/order/before-offers'
import type { OwnTeam } from '@shared/domain/order/take'
import { viewOrder } from '@shared/domain/order/view'
import { teamsFor } from '@shared/domain/permission/scopes'
import type { Right } from '@shared/domain/permission/permissions'
import { isActive } from '@shared/domain/team/life'
import { logAccess } from '@cloud/kernel/access-log'
import type { Deps } from '@cloud/kernel/deps'

type Decide<Code extends string> = (order: Order, caller: Caller, now: number) => Result<Order, Code>

/** Loads an order, moves it once and shows it. */
export async function moved<Code extends string>(orderId: string, deps: Deps, decide: Decide<Code>) {
  const order = await deps.store.orders.get(orderId)
  if (!order) return refuse('NOT_FOUND')
  const after = await decided(order, deps, decide)
  return after.ok ? shown(after.value, deps) : after
}

/** Saves what is decided over what was read. Orders of before the offers have none. */
export async function decided<Code extends string>(stored: Order, { store, caller, now }: Deps, decide: Decide<Code>) {
  const order = wholeOrder(stored)
  const after = decide(order, caller, now())
  if (!after.ok) return after
  const isSaved = after.value === order || (await store.orders.replace(order, after.value))
  return isSaved ? after : refuse('CHANGED_MEANWHILE')
}

/** Every offer may be answered once and the rest moves an order a few times: more writers at once there are not. */
const TRIES = 30

/**
 * The same where many teams answer at once: whoever was crossed by another's answer looks again, so that a decline next
 * door costs nobody the order.
 */
export async function answered<Code extends string>(stored: Order, deps: Deps, decide: Decide<Code>) {
  let latest: Order | null = stored
  for (let attempt = 1; latest; attempt++) {
    const after = await decided(latest, deps, decide)
    if (after.ok || after.code !== 'CHANGED_MEANWHILE' || attempt === TRIES) return after
    latest = await deps.store.orders.get(stored._id)
  }
  return refuse('NOT_FOUND')
}

/** An order and the team in whose name the caller answers: one that they lead and that is active. */
export async function orderForTeam(right: Right, asked: { orderId: string; teamId: string }, deps: Deps) {
  const team = teamsFor(right, deps.caller).find(({ teamId }) => teamId === asked.teamId)
  if (!team) return refuse('FORBIDDEN')
  const { orders, teams } = deps.store
  const about = await orders.getWith(asked.orderId, {
    teams: { of: teams, query: { where: { _id: asked.teamId }, limit: 1 } },
  })
  if (!about) return refuse('NOT_FOUND')
  const [standing] = about.found.teams
  return standing && isActive(standing)
    ? ok({ order: about.doc, team: team satisfies OwnTeam })
    : refuse('TEAM_NOT_ACTIVE')
}

/** An order as the caller sees it. Who is shown the contact of another leaves a trace: once an hour, whatever they did. */
export async function shown(order: Order, deps: Deps) {
  const view = viewOrder(order, deps.caller)
  if (view.phone !== null)
    await logAccess(deps, { action: 'order.get', personIds: [order.residentId], unitId: order.unitId })
  return ok(view)
}
