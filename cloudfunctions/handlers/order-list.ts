import { orderApi, type Order } from '@shared/contract/order'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

export const mine = implement(orderApi['order.mine'], async ({ cursor }, deps) =>
  ok(await pageOfOrders({ residentId: deps.caller._id }, { cursor, direction: 'desc' }, deps)),
)

export const pool = implement(orderApi['order.pool'], async ({ teamId, cursor }, deps) => {
  const unitId = deps.caller.memberships.find((membership) => membership.teamId === teamId)?.unitId
  if (!unitId || !may('order.pool', deps.caller, { teamIds: [teamId] })) return refuse('FORBIDDEN')
  return ok(await pageOfOrders({ unitId, status: 'pooled' }, { cursor, direction: 'desc' }, deps))
})

export const ofTeam = implement(orderApi['order.ofTeam'], async ({ teamId, cursor }, deps) => {
  if (!may('order.ofTeam', deps.caller, { teamIds: [teamId] })) return refuse('FORBIDDEN')
  return ok(await pageOfOrders({ teamId }, { cursor, direction: 'desc' }, deps))
})

export const toVerify = implement(orderApi['order.toVerify'], async ({ unitId, cursor }, deps) => {
  if (!may('order.toVerify', deps.caller, { unitId })) return refuse('FORBIDDEN')
  return ok(await pageOfOrders({ unitId, status: 'submitted' }, { cursor, direction: 'asc' }, deps))
})

type Where = Partial<Pick<Order, 'residentId' | 'unitId' | 'status' | 'teamId'>>

async function pageOfOrders(
  where: Where,
  paging: { cursor: string | undefined; direction: 'asc' | 'desc' },
  { store }: Deps,
) {
  const found = await store.orders.find({
    where,
    range: { field: 'listKey', ...after(paging.cursor, paging.direction) },
    order: { field: 'listKey', direction: paging.direction },
    limit: PAGE_PROBE,
  })
  return pageOf(found, (order) => order)
}
