import { demandApi, type MonthTheme } from '@shared/contract/demand'
import { ok, refuse } from '@shared/contract/result'
import { demandOf } from '@shared/domain/demand/demand'
import { may } from '@shared/domain/permission/permissions'
import { chinaMonth } from '@shared/domain/time/china-time'
import { audit } from '@cloud/kernel/audit'
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
  const chosen = await store.monthThemes.get(themeId(unitId, asked))
  return ok({ ...demandOf(asked, orders, orders.length < AT_ONCE), chosen })
})

const themeId = (unitId: string, month: string) => `mt-${unitId}-${month}`

export const setTheme = implement(demandApi['demand.setTheme'], async ({ unitId, month, topic, rev }, deps) => {
  const { store, caller, now } = deps
  if (!may('demand.setTheme', caller, { unitId })) return refuse('FORBIDDEN')
  const _id = themeId(unitId, month)
  const before = await store.monthThemes.get(_id)
  if (before?.topic === topic) return ok(before)
  if ((before?.rev ?? null) !== rev) return refuse('CHANGED_MEANWHILE')

  const theme: MonthTheme = { _id, rev: before?.rev ?? 0, unitId, month, topic, byId: caller._id, at: now() }
  const isSaved = before ? await store.monthThemes.replace(before, theme) : await store.monthThemes.insert(theme)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  await audit(deps, { action: 'demand.setTheme', subjectId: unitId, about: topic, unitId, note: month })
  return ok({ topic, rev: before ? before.rev + 1 : 0 })
})
