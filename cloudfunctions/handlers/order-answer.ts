import type { Order } from '@shared/contract/order'
import { orderApi } from '@shared/contract/order-api'
import { ok, refuse } from '@shared/contract/result'
import { counterOffer } from '@shared/domain/order/counter'
import { transferOrder } from '@shared/domain/order/offer'
import { acceptOffer, claimOrder, declineOffer, releaseOrder } from '@shared/domain/order/take'
import { teamsFor } from '@shared/domain/permission/scopes'
import { isActive } from '@shared/domain/team/life'
import { implement } from '@cloud/kernel/implement'
import { answered, decided, moved, orderForTeam, shown } from './order-move'

export const claim = implement(orderApi['order.claim'], async ({ orderId, teamId }, deps) => {
  const about = await orderForTeam('order.pool', { orderId, teamId }, deps)
  if (!about.ok) return about
  const { order, team } = about.value
  const claimed = await answered(order, deps, (one, caller, now) => claimOrder(one, caller, { team, now }))
  // Whoever lost every race lost it to other teams.
  if (!claimed.ok) return claimed.code === 'CHANGED_MEANWHILE' ? refuse('ORDER_TAKEN') : claimed
  return shown(claimed.value, deps)
})

export const accept = implement(orderApi['order.accept'], async ({ orderId, teamId }, deps) => {
  const about = await orderForTeam('order.accept', { orderId, teamId }, deps)
  if (!about.ok) return about
  const { order, team } = about.value
  const accepted = await answered(order, deps, (one, caller, now) => acceptOffer(one, caller, { team, now }))
  return accepted.ok ? shown(accepted.value, deps) : accepted
})

/** A team that stands still may decline as well. */
export const decline = implement(orderApi['order.decline'], async ({ orderId, teamId, note }, deps) => {
  const team = teamsFor('order.decline', deps.caller).find((one) => one.teamId === teamId)
  if (!team) return refuse('FORBIDDEN')
  const order: Order | null = await deps.store.orders.get(orderId)
  if (!order) return refuse('NOT_FOUND')
  const declined = await answered(order, deps, (one, caller, now) => declineOffer(one, caller, { team, now, note }))
  return declined.ok ? ok({ orderId }) : declined
})

export const counter = implement(orderApi['order.counter'], async ({ orderId, teamId, ...proposed }, deps) => {
  const about = await orderForTeam('order.counter', { orderId, teamId }, deps)
  if (!about.ok) return about
  const { order, team } = about.value
  const countered = await answered(order, deps, (one, caller, now) =>
    counterOffer(one, caller, { team, proposed, now }),
  )
  return countered.ok ? shown(countered.value, deps) : countered
})

export const release = implement(orderApi['order.release'], async ({ orderId, reason }, deps) =>
  moved(orderId, deps, (order, caller, now) => releaseOrder(order, caller, { reason, now })),
)

export const transfer = implement(orderApi['order.transfer'], async ({ orderId, toTeamId }, deps) => {
  const about = await deps.store.orders.getWith(orderId, {
    teams: { of: deps.store.teams, query: { where: { _id: toTeamId }, limit: 1 } },
  })
  if (!about) return refuse('NOT_FOUND')
  const [team] = about.found.teams
  const asked = await decided(about.doc, deps, (order, caller) => {
    const after = transferOrder(order, caller, team ?? { _id: toTeamId, name: '', unitId: order.unitId })
    return after.ok && !(team && isActive(team)) ? refuse('TEAM_NOT_ACTIVE') : after
  })
  return asked.ok ? shown(asked.value, deps) : asked
})
