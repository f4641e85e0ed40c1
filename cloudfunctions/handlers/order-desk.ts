import { orderApi } from '@shared/contract/order-api'
import { refuse } from '@shared/contract/result'
import { offerOrder, unfillOrder } from '@shared/domain/order/offer'
import { moveOrder, verifyOrder } from '@shared/domain/order/step'
import { visitOrder } from '@shared/domain/order/visit'
import { isActive } from '@shared/domain/team/life'
import { implement } from '@cloud/kernel/implement'
import { decided, moved, shown } from './order-move'

export const verify = implement(orderApi['order.verify'], async ({ orderId, then }, deps) =>
  moved(orderId, deps, (order, caller, now) => verifyOrder(order, caller, { then, now })),
)

export const reject = implement(orderApi['order.reject'], async ({ orderId, reason }, deps) =>
  moved(orderId, deps, (order, caller, now) => moveOrder(order, caller, { move: 'reject', note: reason, now })),
)

export const open = implement(orderApi['order.open'], async ({ orderId, reach }, deps) =>
  moved(orderId, deps, (order, caller, now) =>
    moveOrder(order, caller, { move: 'open', note: '', now, fields: { reach } }),
  ),
)

export const unfill = implement(orderApi['order.unfill'], async ({ orderId, retryDay, reason }, deps) =>
  moved(orderId, deps, (order, caller, now) => unfillOrder(order, caller, { retryDay, reason, now })),
)

export const offer = implement(orderApi['order.offer'], async ({ orderId, teamIds }, deps) => {
  const asked = [...new Set(teamIds)]
  const about = await deps.store.orders.getWith(orderId, {
    teams: { of: deps.store.teams, query: { oneOf: { field: '_id' as const, values: asked }, limit: asked.length } },
  })
  if (!about) return refuse('NOT_FOUND')
  const teams = about.found.teams.filter(isActive)
  const offered = await decided(about.doc, deps, (order, caller, now) => {
    const after = offerOrder(order, caller, { teams, now })
    // Who may not offer learns nothing of the teams.
    return after.ok && teams.length < asked.length ? refuse('TEAM_NOT_ACTIVE') : after
  })
  return offered.ok ? shown(offered.value, deps) : offered
})

export const visit = implement(orderApi['order.visit'], async ({ orderId, note }, deps) =>
  moved(orderId, deps, (order, caller) => visitOrder(order, caller, note)),
)
