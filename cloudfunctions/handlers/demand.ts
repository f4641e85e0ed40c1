import { demandApi } from '@shared/contract/demand'
import { ok, refuse } from '@shared/contract/result'
import { demandOf } from '@shared/domain/demand/demand'
import { may } from '@shared/domain/permission/permissions'
import { chinaMonth } from '@shared/domain/time/china-time'
import { AT_ONCE } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'

/** Sorts behind every day of a month. */
const AFTER_ALL_DAYS = '-99'

export const show = implement(demandApi['demand.show'], async ({ unitId, month }, { store, caller, now }) => {
  if (!may('demand.show', caller, { unitId })) return refuse('FORBIDDEN')
  const asked = month ?? chinaMonth(now())
  const orders = await store.orders.find({
    where: { unitId },
    range: { field: 'submittedDay', gte: asked, lt: `${asked}${AFTER_ALL_DAYS}` },
    limit: AT_ONCE,
  })
  return ok(demandOf(asked, orders, orders.length < AT_ONCE))
})
