import { type Resource, resourceApi } from '@shared/contract/resource'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { changeResource, closeResource, openResource } from '@shared/domain/resource/resource'
import { chinaDay } from '@shared/domain/time/china-time'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { subdistrictOf } from './activity'
import { factsOf } from './resource'

export const add = implement(resourceApi['resource.add'], async ({ key, unitId, ...plan }, deps) => {
  if (!may('resource.add', deps.caller, { unitId })) return refuse('FORBIDDEN')
  const unit = await deps.store.units.get(unitId)
  if (!unit) return refuse('NOT_FOUND')
  const street = await subdistrictOf(plan.subdistrictId, deps)
  if (!street) return refuse('AREA_UNKNOWN')

  const owner = { unitId, unitName: unit.name }
  const resource = openResource(`r-${unitId}-${key}`, plan, { ...owner, street, today: chinaDay(deps.now()) })
  const isNew = await deps.store.resources.insert(resource)
  if (isNew) await audit(deps, { action: 'resource.add', subjectId: resource._id, unitId, note: resource.name })
  const kept = isNew ? resource : await deps.store.resources.get(resource._id)
  return kept ? ok(await factsOf(kept, deps)) : refuse('NOT_FOUND')
})

export const change = implement(resourceApi['resource.change'], async ({ resourceId, ...plan }, deps) => {
  const found = await kept('resource.change', resourceId, deps)
  if (!found.ok) return found
  const street = await subdistrictOf(plan.subdistrictId, deps)
  if (!street) return refuse('AREA_UNKNOWN')

  const changed = changeResource(found.value, plan, street)
  if (!changed.ok) return changed
  const isSaved = await deps.store.resources.replace(found.value, changed.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  const { unitId } = found.value
  await audit(deps, { action: 'resource.change', subjectId: resourceId, unitId, note: plan.name })
  return ok(await factsOf(changed.value, deps))
})

export const close = implement(resourceApi['resource.close'], async ({ resourceId, reason }, deps) => {
  const found = await kept('resource.close', resourceId, deps)
  if (!found.ok) return found

  const resource = found.value
  const closed = closeResource(resource, chinaDay(deps.now()))
  if (closed === resource) return ok(await factsOf(resource, deps))
  const isSaved = await deps.store.resources.replace(resource, closed)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  const note = `${resource.name}：${reason}`
  await audit(deps, { action: 'resource.close', subjectId: resourceId, unitId: resource.unitId, note })
  return ok(await factsOf(closed, deps))
})

/** The resource, if the caller's unit owns it. */
async function kept(action: 'resource.change' | 'resource.close', resourceId: Resource['_id'], deps: Deps) {
  const resource = await deps.store.resources.get(resourceId)
  if (!resource) return refuse('NOT_FOUND')
  return may(action, deps.caller, { unitId: resource.unitId }) ? ok(resource) : refuse('FORBIDDEN')
}
