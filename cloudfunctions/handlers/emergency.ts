import type { EmergencyPlan } from '@shared/contract/emergency'
import { emergencyApi } from '@shared/contract/emergency'
import { ok, refuse } from '@shared/contract/result'
import { CITY_UNIT_ID, type ReportingUnit } from '@shared/contract/unit'
import { parentOn } from '@shared/domain/area/tree'
import { closeEmergency, openEmergency } from '@shared/domain/emergency/emergency'
import { may } from '@shared/domain/permission/permissions'
import { chinaDay } from '@shared/domain/time/china-time'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'
import { shownTo } from './emergency-view'
import { checkTexts } from './texts'

export const open = implement(emergencyApi['emergency.open'], async ({ key, unitId, ...plan }, deps) => {
  const { store, caller, now } = deps
  if (!may('emergency.open', caller, { unitId })) return refuse('FORBIDDEN')
  const unit = await store.units.get(unitId)
  if (!unit) return refuse('NOT_FOUND')
  const ground = await groundOf(plan, unit, deps)
  if (!ground.ok) return ground
  const scripts = await store.scripts.getMany(plan.scriptIds)
  if (scripts.some(({ isWithdrawn }) => isWithdrawn) || scripts.length < new Set(plan.scriptIds).size)
    return refuse('SCRIPT_WITHDRAWN')
  const texts = await checkTexts(textsOf(plan), deps)
  if (!texts.ok) return texts

  const _id = `em-${unitId}-${key}`
  const opened = openEmergency(_id, plan, { ...ground.value, unit, scripts, byId: caller._id, now: now() })
  const isNew = await store.emergencies.insert(opened)
  if (isNew) await audit(deps, { action: 'emergency.open', subjectId: _id, unitId, note: plan.title })
  // Another one of the unit is open; the same form sent twice is one.
  const kept = isNew ? opened : await store.emergencies.get(_id)
  return kept ? ok(await shownTo(kept, deps)) : refuse('EMERGENCY_OPEN_ALREADY')
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

export const close = implement(emergencyApi['emergency.close'], async ({ emergencyId, reason }, deps) => {
  const emergency = await deps.store.emergencies.get(emergencyId)
  if (!emergency) return refuse('NOT_FOUND')
  const { unitId } = emergency
  if (!may('emergency.close', deps.caller, { unitId })) return refuse('FORBIDDEN')
  const closed = closeEmergency(emergency, reason, deps.now())
  if (closed !== emergency) {
    if (!(await deps.store.emergencies.replace(emergency, closed))) return refuse('CHANGED_MEANWHILE')
    await audit(deps, { action: 'emergency.close', subjectId: emergencyId, unitId, note: reason })
  }
  return ok(await shownTo(closed, deps))
})

const textsOf = ({ title, words, rumours }: EmergencyPlan) => [
  title,
  words,
  ...rumours.flatMap(({ claim, answer }) => [claim, answer]),
]

/** The named districts and streets, as streets; a unit calls in its own district, the city everywhere. */
async function groundOf({ areaIds }: EmergencyPlan, unit: ReportingUnit, { store, now }: Deps) {
  const areas = await store.areas.getMany([...new Set(areaIds)])
  const districts = areas.filter(({ level }) => level === 'district')
  const named = areas.filter(({ level }) => level === 'subdistrict')
  if (districts.length + named.length < new Set(areaIds).size) return refuse('AREA_UNKNOWN')

  const today = chinaDay(now())
  const ids = districts.map(({ _id }) => _id)
  const below =
    ids.length === 0 ? [] : await findAll(store.areas, { oneOf: { field: 'parentIds', values: ids } }, 'listKey')
  const streets = [...named, ...below.filter((area) => ids.includes(parentOn(area, today) ?? ''))]
  const isOwn = unit._id === CITY_UNIT_ID || streets.every((area) => parentOn(area, today) === unit.areaId)
  if (!isOwn) return refuse('AREA_NOT_YOURS')
  return ok({ areas, streetIds: streets.map(({ _id }) => _id) })
}
