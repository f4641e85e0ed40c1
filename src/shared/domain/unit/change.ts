import { ok, refuse } from '@shared/contract/result'
import { CITY_UNIT_ID, DutySetting, NominationCriteria, type ReportingUnit, type UnitKind } from '@shared/contract/unit'
import { startOfDay } from '@shared/domain/time/china-time'
import { isValidAt, nameAt, unitsAt } from './validity'

type Units = readonly ReportingUnit[]

/** Units are listed by kind, then by id, so that a list does not jump when one is renamed. */
const KIND_ORDER: Record<UnitKind, number> = { city: 0, area: 1, society: 2, enterprise: 3, direct: 4 }

export const unitListKey = (kind: UnitKind, id: string): string => `${KIND_ORDER[kind]}-${id}`

type Founding = Pick<ReportingUnit, 'name' | 'kind' | 'areaId' | 'isPilot' | 'volunteerTarget'> & { from: string }

/** A new unit from a day on: no two valid units bear one name or answer for one area. */
export function foundUnit(id: string, { from, ...plan }: Founding, units: Units) {
  const validFrom = startOfDay(from)
  const others = units.filter(({ _id, validTo }) => _id !== id && (validTo === null || validFrom < validTo))
  if (others.some(({ name }) => name === plan.name)) return refuse('UNIT_NAME_TAKEN')
  if (plan.areaId && others.some(({ areaId }) => areaId === plan.areaId)) return refuse('UNIT_AREA_TAKEN')

  const unit: ReportingUnit = {
    ...plan,
    _id: id,
    rev: 0,
    dirty: [],
    outbox: [],
    names: [],
    duties: DutySetting.parse({}),
    nomination: NominationCriteria.parse({}),
    dutyAskedAt: null,
    demandsDocument: false,
    removingId: null,
    reviewsActivities: false,
    countsHandHours: false,
    reportDates: [],
    reportAsked: null,
    parentId: CITY_UNIT_ID,
    validFrom,
    validTo: null,
    successorId: null,
    listKey: unitListKey(plan.kind, id),
  }
  return ok(unit)
}

/**
 * A name from a day on: not before the last one began, not in the future, so that `name` is what it bears now. `jobs`
 * takes it to where it is repeated.
 */
export function renameUnit(unit: ReportingUnit, wish: { name: string; from: string; now: number }, units: Units) {
  const from = startOfDay(wish.from)
  const names = unit.names.length > 0 ? unit.names : [{ name: unit.name, from: unit.validFrom }]
  const lastFrom = names[names.length - 1]?.from ?? unit.validFrom
  const isEnded = unit.validTo !== null && from >= unit.validTo
  if (from <= lastFrom || from > wish.now || isEnded) return refuse('UNIT_DAY_WRONG')

  const isTaken = unitsAt(units, from).some((other) => other._id !== unit._id && nameAt(other, from) === wish.name)
  if (isTaken) return refuse('UNIT_NAME_TAKEN')
  const renamed = { ...unit, name: wish.name, names: [...names, { name: wish.name, from }] }
  // Units of older days carry neither list.
  return ok({ ...renamed, dirty: [], outbox: [], isPending: true as const })
}

/** An end on a day; whoever continues it must be there on that day. Nothing of the past is touched. */
export function suspendUnit(unit: ReportingUnit, wish: { from: string; successorId: string | null }, units: Units) {
  const validTo = startOfDay(wish.from)
  if (unit.validTo !== null) return refuse('UNIT_ENDED')
  if (validTo <= unit.validFrom || unit._id === CITY_UNIT_ID) return refuse('UNIT_DAY_WRONG')

  const successor = units.find(({ _id }) => _id === wish.successorId)
  const isKnown = successor !== undefined && successor._id !== unit._id && isValidAt(successor, validTo)
  if (wish.successorId !== null && !isKnown) return refuse('UNIT_SUCCESSOR_UNKNOWN')
  return ok({ ...unit, validTo, successorId: wish.successorId })
}
