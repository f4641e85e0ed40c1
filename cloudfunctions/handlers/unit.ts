import { ok, refuse } from '@shared/contract/result'
import { CITY_UNIT_ID, type ReportingUnit, unitApi, type UnitFacts, type UnitView } from '@shared/contract/unit'
import type { Roster } from '@shared/contract/rollup'
import { may } from '@shared/domain/permission/permissions'
import { registeredUntil } from '@shared/domain/report/figures'
import { teamsUntil } from '@shared/domain/unit/standing'
import { nameAt, unitsAt } from '@shared/domain/unit/validity'
import { chinaDay, startOfDay } from '@shared/domain/time/china-time'
import { rosterId } from '@cloud/aggregation/roster'
import type { Deps } from '@cloud/kernel/deps'
import { AT_ONCE } from '@cloud/kernel/find-all'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_SIZE } from '@cloud/kernel/paging'

/** Some sixty units: they are looked through, for a validity and a part of a name are no index. */
export const list = implement(unitApi['unit.list'], async ({ on, kind, name = '', pilotsOnly, cursor }, deps) => {
  if (!may('unit.list', deps.caller, { unitId: CITY_UNIT_ID })) return refuse('FORBIDDEN')
  const at = on ? startOfDay(on) : deps.now()
  const found = await deps.store.units.find({
    range: { field: 'listKey', gt: '', ...after(cursor, 'asc') },
    order: { field: 'listKey', direction: 'asc' },
    limit: AT_ONCE,
  })
  const fitting = unitsAt(found, at).filter(
    (unit) => (!kind || unit.kind === kind) && (!pilotsOnly || unit.isPilot) && nameAt(unit, at).includes(name),
  )
  const shown = fitting.slice(0, PAGE_SIZE)
  const rosters = await rostersOf(
    shown.map(({ _id }) => _id),
    deps,
  )
  const last = shown[shown.length - 1]
  return ok({
    items: shown.map((unit) => viewOf(unit, rosters.get(unit._id), at)),
    nextCursor: fitting.length > PAGE_SIZE && last ? last.listKey : null,
  })
})

export const get = implement(unitApi['unit.get'], async ({ unitId }, deps) => {
  if (!may('unit.get', deps.caller, { unitId })) return refuse('NOT_FOUND')
  const unit = await deps.store.units.get(unitId)
  return unit ? ok(await factsOf(unit, deps)) : refuse('NOT_FOUND')
})

/** A unit as its page shows it, with the names of what it hangs on. */
export async function factsOf(unit: ReportingUnit, deps: Deps): Promise<UnitFacts> {
  const { store, now } = deps
  const at = now()
  const named = [unit.parentId, unit.successorId].filter((id): id is string => id !== null)
  const [others, area, rosters] = await Promise.all([
    store.units.getMany(named),
    unit.areaId ? store.areas.get(unit.areaId) : null,
    rostersOf([unit._id], deps),
  ])
  const nameOf = (id: string | null) => {
    const other = others.find(({ _id }) => _id === id)
    return other ? nameAt(other, at) : ''
  }
  const roster = rosters.get(unit._id)
  return {
    ...viewOf(unit, roster, at),
    names: unit.names,
    areaName: area?.name ?? '',
    parentName: nameOf(unit.parentId),
    successorId: unit.successorId,
    successorName: nameOf(unit.successorId),
    reviewsActivities: unit.reviewsActivities ?? false,
    countsHandHours: unit.countsHandHours ?? false,
    teams: teamsUntil(roster ?? null, chinaDay(at)),
  }
}

async function rostersOf(unitIds: readonly string[], { store }: Deps) {
  const found = await store.rollups.getMany(unitIds.map(rosterId))
  return new Map(found.flatMap(({ groupId, roster }) => (roster ? [[groupId, roster] as const] : [])))
}

const viewOf = (unit: ReportingUnit, roster: Roster | undefined, at: number): UnitView => ({
  ...unit,
  name: nameAt(unit, at),
  registeredVolunteers: registeredUntil(roster ?? null, chinaDay(at)),
})
