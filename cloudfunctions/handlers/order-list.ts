import type { Order } from '@shared/contract/order'
import { orderApi } from '@shared/contract/order-api'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import type { Query } from '@cloud/store/table'

export const mine = implement(orderApi['order.mine'], async ({ cursor }, deps) =>
  ok(
    await pageOfOrders(
      [{ where: { residentId: deps.caller._id } }, { where: { enteredById: deps.caller._id } }],
      { cursor, direction: 'desc' },
      deps,
    ),
  ),
)

export const pool = implement(orderApi['order.pool'], async ({ teamId, cursor }, deps) => {
  const unitId = deps.caller.memberships.find((membership) => membership.teamId === teamId)?.unitId
  if (!unitId || !may('order.pool', deps.caller, { teamIds: [teamId] })) return refuse('FORBIDDEN')
  const within = [{ where: { unitId, status: 'pooled' } }, { where: { reach: 'city', status: 'pooled' } }] as const
  return ok(await pageOfOrders(within, { cursor, direction: 'desc' }, deps))
})

export const offered = implement(orderApi['order.offered'], async ({ teamId, cursor }, deps) => {
  if (!may('order.offered', deps.caller, { teamIds: [teamId] })) return refuse('FORBIDDEN')
  return ok(await pageOfOrders([{ where: { offeredTeamIds: teamId } }], { cursor, direction: 'desc' }, deps))
})

export const ofTeam = implement(orderApi['order.ofTeam'], async ({ teamId, cursor }, deps) => {
  if (!may('order.ofTeam', deps.caller, { teamIds: [teamId] })) return refuse('FORBIDDEN')
  return ok(await pageOfOrders([{ where: { teamId } }], { cursor, direction: 'desc' }, deps))
})

export const toVerify = implement(orderApi['order.toVerify'], async ({ unitId, cursor }, deps) => {
  if (!may('order.toVerify', deps.caller, { unitId })) return refuse('FORBIDDEN')
  return ok(await pageOfOrders([{ where: { unitId, status: 'submitted' } }], { cursor, direction: 'asc' }, deps))
})

/** What a unit looks at, by where it stands. */
const SHOWN = {
  toDispatch: ['verified'],
  atTeams: ['pooled', 'offered', 'countered'],
  taken: ['accepted', 'scheduled'],
  unfilled: ['unfilled'],
} as const

export const ofUnit = implement(orderApi['order.ofUnit'], async ({ unitId, show, cursor }, deps) => {
  if (!may('order.ofUnit', deps.caller, { unitId })) return refuse('FORBIDDEN')
  const direction = show === 'helping' ? 'desc' : 'asc'
  return ok(await pageOfOrders([partOf(unitId, show)], { cursor, direction }, deps))
})

function partOf(unitId: string, show: keyof typeof SHOWN | 'helping' | 'toVisit'): Part {
  if (show === 'helping') return { where: { helpingUnitId: unitId } }
  if (show === 'toVisit') return { where: { unitId, visitState: 'open' } }
  return { where: { unitId }, oneOf: { field: 'status', values: SHOWN[show] } }
}

type Part = Pick<Query<Order>, 'where' | 'oneOf'>
type Paging = { cursor: string | undefined; direction: 'asc' | 'desc' }

/** A page of what one or several queries find, each order once. */
async function pageOfOrders(parts: readonly Part[], { cursor, direction }: Paging, { store }: Deps) {
  const found = await Promise.all(
    parts.map((part) =>
      store.orders.find({
        ...part,
        range: { field: 'listKey', ...after(cursor, direction) },
        order: { field: 'listKey', direction },
        limit: PAGE_PROBE,
      }),
    ),
  )
  return pageOf(merged(found.flat(), direction), (order) => order)
}

function merged(orders: readonly Order[], direction: Paging['direction']): Order[] {
  const once = [...new Map(orders.map((order) => [order._id, order])).values()]
  const sign = direction === 'asc' ? 1 : -1
  return once.sort((one, other) => (one.listKey < other.listKey ? -sign : sign))
}
