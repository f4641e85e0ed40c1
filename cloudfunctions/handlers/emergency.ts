import { emergencyApi } from '@shared/contract/emergency'
import { ok, refuse } from '@shared/contract/result'
import { changeEmergency, closeEmergency, openEmergency } from '@shared/domain/emergency/emergency'
import { may } from '@shared/domain/permission/permissions'
import { audit } from '@cloud/kernel/audit'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { loadPlan, loadWidened } from './emergency-plan'
import { shownTo } from './emergency-view'
import { checkTexts } from './texts'

export const open = implement(emergencyApi['emergency.open'], async ({ key, unitId, ...plan }, deps) => {
  const { store, caller, now } = deps
  if (!may('emergency.open', caller, { unitId })) return refuse('FORBIDDEN')
  const unit = await store.units.get(unitId)
  if (!unit) return refuse('NOT_FOUND')
  const loaded = await loadPlan(plan, unit, deps)
  if (!loaded.ok) return loaded

  const _id = `em-${unitId}-${key}`
  const opened = openEmergency(_id, plan, { ...loaded.value, unit, byId: caller._id, now: now() })
  const isNew = await store.emergencies.insert(opened)
  if (isNew) await audit(deps, { action: 'emergency.open', subjectId: _id, unitId, note: plan.title })
  // Another one of the unit is open; the same form sent twice is one.
  const kept = isNew ? opened : await store.emergencies.get(_id)
  return kept ? ok(await shownTo(kept, deps)) : refuse('EMERGENCY_OPEN_ALREADY')
})

/** People are called street by street, each time a write: a lost race against that is run again. */
const TRIES = 3

export const change = implement(emergencyApi['emergency.change'], async ({ emergencyId, version, ...wish }, deps) => {
  const { store, caller, now } = deps
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = await store.emergencies.get(emergencyId)
    if (!before) return refuse('NOT_FOUND')
    const { unitId } = before
    if (!may('emergency.change', caller, { unitId })) return refuse('FORBIDDEN')
    const loaded = await loadWidened(before, wish, deps)
    if (!loaded.ok) return loaded
    const changed = changeEmergency(before, loaded.value.plan, { ...loaded.value, version, now: now() })
    if (!changed.ok) return changed
    if (changed.value === before) return ok(await shownTo(before, deps))
    if (!(await store.emergencies.replace(before, changed.value))) continue
    await audit(deps, { action: 'emergency.change', subjectId: emergencyId, unitId, note: wish.title })
    return ok(await shownTo(changed.value, deps))
  }
  return refuse('CHANGED_MEANWHILE')
})

export const list = implement(emergencyApi['emergency.list'], async ({ cursor }, { store }) => {
  const found = await store.emergencies.find({
    where: { status: 'open' },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (emergency) => emergency))
})

export const get = implement(emergencyApi['emergency.get'], async ({ emergencyId }, deps) => {
  const emergency = await deps.store.emergencies.get(emergencyId)
  return emergency ? ok(await shownTo(emergency, deps)) : refuse('NOT_FOUND')
})

export const close = implement(emergencyApi['emergency.close'], async ({ emergencyId, reason, thanks }, deps) => {
  const emergency = await deps.store.emergencies.get(emergencyId)
  if (!emergency) return refuse('NOT_FOUND')
  const { unitId } = emergency
  if (!may('emergency.close', deps.caller, { unitId })) return refuse('FORBIDDEN')
  const texts = await checkTexts([reason, thanks], deps)
  if (!texts.ok) return texts
  const closed = closeEmergency(emergency, { reason, thanks, now: deps.now() })
  if (closed !== emergency) {
    if (!(await deps.store.emergencies.replace(emergency, closed))) return refuse('CHANGED_MEANWHILE')
    await audit(deps, { action: 'emergency.close', subjectId: emergencyId, unitId, note: reason })
  }
  return ok(await shownTo(closed, deps))
})
