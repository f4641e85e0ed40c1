import type { Area } from '@shared/contract/area'
import { ok, refuse, type Result } from '@shared/contract/result'
import { type ReportingUnit, unitApi } from '@shared/contract/unit'
import { existsOn } from '@shared/domain/area/tree'
import { may } from '@shared/domain/permission/permissions'
import { foundUnit, renameUnit, suspendUnit } from '@shared/domain/unit/change'
import { rosterId } from '@cloud/aggregation/roster'
import { audit } from '@cloud/kernel/audit'
import type { Deps } from '@cloud/kernel/deps'
import { AT_ONCE } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { factsOf } from './unit'

const everyUnit = ({ store }: Deps) => store.units.find({ limit: AT_ONCE })

export const add = implement(unitApi['unit.add'], async ({ key, ...plan }, deps) => {
  if (!may('unit.add', deps.caller)) return refuse('FORBIDDEN')
  const area = plan.areaId ? await deps.store.areas.get(plan.areaId) : null
  if (plan.areaId && !isDistrictOn(area, plan.from)) return refuse('AREA_UNKNOWN')

  const founded = foundUnit(`u-${key}`, plan, await everyUnit(deps))
  if (!founded.ok) return founded
  const unit = founded.value
  const isNew = await deps.store.units.insert(unit)
  if (isNew)
    await audit(deps, { action: 'unit.add', subjectId: unit._id, unitId: null, note: `${unit.name}，${plan.from} 起` })
  const kept = isNew ? unit : await deps.store.units.get(unit._id)
  return kept ? ok(await factsOf(kept, deps)) : refuse('NOT_FOUND')
})

export const rename = implement(unitApi['unit.rename'], async ({ unitId, name, from }, deps) => {
  if (!may('unit.rename', deps.caller)) return refuse('FORBIDDEN')
  const unit = await deps.store.units.get(unitId)
  if (!unit) return refuse('NOT_FOUND')

  const renamed = renameUnit(unit, { name, from, now: deps.now() }, await everyUnit(deps))
  if (!renamed.ok) return renamed
  const saved = await save(unit, renamed.value, deps)
  if (!saved.ok) return saved
  await renameOnRoster(renamed.value, deps)
  await audit(deps, { action: 'unit.rename', subjectId: unitId, unitId, note: `${unit.name} → ${name}，${from} 起` })
  return ok(await factsOf(renamed.value, deps))
})

export const suspend = implement(unitApi['unit.suspend'], async ({ unitId, from, successorId, reason }, deps) => {
  if (!may('unit.suspend', deps.caller)) return refuse('FORBIDDEN')
  const unit = await deps.store.units.get(unitId)
  if (!unit) return refuse('NOT_FOUND')

  const ended = suspendUnit(unit, { from, successorId }, await everyUnit(deps))
  if (!ended.ok) return ended
  const saved = await save(unit, ended.value, deps)
  if (!saved.ok) return saved
  await audit(deps, { action: 'unit.suspend', subjectId: unitId, unitId, note: `${from} 起停止：${reason}` })
  return ok(await factsOf(ended.value, deps))
})

export const setReview = implement(unitApi['unit.setReview'], async ({ unitId, isOn }, deps) => {
  const note = isOn ? '先审后发' : '不用先审'
  return turn(unitId, { action: 'unit.setReview', field: 'reviewsActivities', isOn, note }, deps)
})

export const setHandHours = implement(unitApi['unit.setHandHours'], async ({ unitId, isOn }, deps) => {
  const note = isOn ? '核实过的 C 级时长算进星级' : 'C 级时长不算进星级'
  return turn(unitId, { action: 'unit.setHandHours', field: 'countsHandHours', isOn, note }, deps)
})

type Turning = {
  action: 'unit.setReview' | 'unit.setHandHours'
  field: 'reviewsActivities' | 'countsHandHours'
  isOn: boolean
  note: string
}

/** A switch of the unit, for its administrators. */
async function turn(unitId: string, { action, field, isOn, note }: Turning, deps: Deps) {
  if (!may(action, deps.caller, { unitId })) return refuse('FORBIDDEN')
  const unit = await deps.store.units.get(unitId)
  if (!unit) return refuse('NOT_FOUND')
  if ((unit[field] ?? false) === isOn) return ok(await factsOf(unit, deps))

  const set: ReportingUnit = { ...unit, [field]: isOn }
  const saved = await save(unit, set, deps)
  if (!saved.ok) return saved
  await audit(deps, { action, subjectId: unitId, unitId, note })
  return ok(await factsOf(set, deps))
}

async function save(
  before: ReportingUnit,
  after: ReportingUnit,
  { store }: Deps,
): Promise<Result<null, 'CHANGED_MEANWHILE'>> {
  const isSaved = await store.units.replace(before, after)
  return isSaved ? ok(null) : refuse('CHANGED_MEANWHILE')
}

const isDistrictOn = (area: Area | null, day: string) => area?.level === 'district' && existsOn(area, day)

/** The name on the figures is a copy. Whoever wrote the roster meanwhile read the new name already. */
async function renameOnRoster({ _id, name }: ReportingUnit, { store }: Deps) {
  const rollup = await store.rollups.get(rosterId(_id))
  if (!rollup?.roster) return
  const isSaved = await store.rollups.replace(rollup, { ...rollup, roster: { ...rollup.roster, unitName: name } })
  if (!isSaved) console.info('roster changed meanwhile', { unitId: _id })
}
